import { z } from 'zod'
import { openTabSchema, placeSchema } from '#core/release/place.ts'
import { releaseSchema } from '#core/release/release.ts'
import { settingsSchema } from '#core/release/settings.ts'
import { type CallTable, nothing } from './table.ts'

/** The window itself: what it starts with and how it goes. */
export const windowCalls = {
  'settings.read': {
    input: nothing,
    output: z.strictObject({
      settings: settingsSchema,
      /** `Teras 0.1.0 · Electron 45.4.1`, for the help screen. */
      version: z.string(),
      /** False where the profile folder refuses writing: the window says so and stays usable. */
      writable: z.boolean(),
      /** True for the throw-away profile of `npm start -- --demo`. */
      demo: z.boolean(),
      /**
       * Only for the page that follows a crash or hang: it goes back there by itself. `unsaved` is
       * what the dead page had handed over and the disk has refused so far.
       */
      resume: z.strictObject({ place: placeSchema, unsaved: releaseSchema.nullable() }).nullable(),
      /** The release that was open when the program ended. */
      left: placeSchema.nullable(),
      /** The releases that lay open side by side then. */
      tabs: z.array(openTabSchema).readonly(),
    }),
  },
  'settings.save': { input: z.strictObject({ settings: settingsSchema }), output: nothing },

  /** Answers the event `window.are-you-there`. */
  'window.alive': { input: nothing, output: nothing },
  /** Answers the event `window.closing`: everything is saved, the window may go. */
  'window.close-now': { input: nothing, output: nothing },
  /** Answers the event `window.closing`: saving failed, and she is asked whether to close. */
  'window.not-saved': { input: nothing, output: nothing },
} as const satisfies CallTable
