import { z } from 'zod'
import { releaseIdSchema } from '#core/release/release.ts'
import { deskCommandSchema } from './desk-command.ts'

/** What the main process tells the window unasked. */
export const events = {
  'export.progress': z.strictObject({
    done: z.int().nonnegative(),
    total: z.int().positive(),
    /** The file being written. */
    file: z.string(),
  }),
  /** A parcel on its way to a stick; each byte counts twice, when written and when read back. */
  'stick.progress': z.strictObject({
    step: z.enum(['write', 'check']),
    file: z.string(),
    doneFiles: z.int().nonnegative(),
    totalFiles: z.int().positive(),
    doneBytes: z.int().nonnegative(),
    totalBytes: z.int().positive(),
  }),
  /** A parcel is being looked through: `done` of `total` bytes. */
  'parcel.progress': z.strictObject({
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** Save what is unsaved, then call `window.close-now`. */
  'window.closing': z.strictObject({}),
  /** The PC goes to sleep, is locked, or runs on its battery: save what is unsaved now. */
  'window.save-now': z.strictObject({}),
  /** The second copy or a restore is under way; `done` of `total` files. */
  'backup.progress': z.strictObject({
    step: z.enum(['copy', 'check', 'test', 'restore']),
    done: z.int().nonnegative(),
    total: z.int().positive(),
  }),
  /** There is something new to tell or one thing less: ask for the report. */
  'recovery.changed': z.strictObject({}),
  /** She presses keys: a page that hangs will not call `window.alive`. */
  'window.are-you-there': z.strictObject({}),
  /** The outbox is other than it was: ask for its state. */
  'outbox.changed': z.strictObject({}),
  /** A release went out of the house, and the ledger has its line. */
  'ledger.noted': z.strictObject({ release: releaseIdSchema }),
  /** A menu entry or its shortcut was used. */
  'menu.chosen': z.strictObject({ command: deskCommandSchema }),
} as const satisfies Record<string, z.ZodType>

export type Events = typeof events
export type EventName = keyof Events
export type EventBody<Name extends EventName> = z.output<Events[Name]>
