import { z } from 'zod'

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
  /** A menu entry or its shortcut was used. */
  'menu.chosen': z.strictObject({
    command: z.enum(['new', 'paste', 'export', 'help', 'settings']),
  }),
} as const satisfies Record<string, z.ZodType>

export type Events = typeof events
export type EventName = keyof Events
export type EventBody<Name extends EventName> = z.output<Events[Name]>
