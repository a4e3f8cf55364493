import { z } from 'zod'
import { deskCommandSchema } from './desk-command.ts'

/** What the main process tells the window unasked. */
export const events = {
  'export.progress': z.strictObject({
    done: z.int().nonnegative(),
    total: z.int().positive(),
    /** The file being written. */
    file: z.string(),
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
  /** A menu entry or its shortcut was used. */
  'menu.chosen': z.strictObject({ command: deskCommandSchema }),
} as const satisfies Record<string, z.ZodType>

export type Events = typeof events
export type EventName = keyof Events
export type EventBody<Name extends EventName> = z.output<Events[Name]>
