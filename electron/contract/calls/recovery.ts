import { z } from 'zod'
import { findingSchema, roomSchema } from '#core/recovery/finding.ts'
import { momentSchema, releaseSchema } from '#core/release/release.ts'
import { languageSchema } from '#core/release/settings.ts'
import { byId, type CallTable, nothing } from './table.ts'

export const reportSchema = z.strictObject({
  findings: z.array(findingSchema.extend({ headline: z.string() })).readonly(),
  room: roomSchema,
  isClockWrong: z.boolean(),
})
export type Report = z.infer<typeof reportSchema>

/** What was found and mended, the plain page after many crashes, and a profile that is gone. */
export const recoveryCalls = {
  /** The text of the release that was open, for the plain page after many crashes. */
  'rescue.read': {
    input: nothing,
    output: z.strictObject({
      language: languageSchema,
      headline: z.string(),
      /** Empty where no release was open; null where it cannot be read. */
      text: z.string().nullable(),
      /** False while the disk has not taken everything that was handed over. */
      isSaved: z.boolean(),
    }),
  },
  /** Asks for a folder and writes the text there; null where she cancelled. */
  'rescue.export': {
    input: nothing,
    output: z.strictObject({ fileName: z.string().nullable() }),
  },
  /** Tries the whole window once more. */
  'rescue.reopen': { input: nothing, output: nothing },

  /** What was found since the start and not closed yet, the state of the disk, and the clock. */
  'recovery.report': { input: nothing, output: reportSchema },
  'recovery.dismiss': { input: z.strictObject({ key: z.string() }), output: nothing },
  /**
   * Asks for a folder and writes there what a technician needs; texts of hers only where
   * `withContent` is set. Null where she cancelled.
   */
  'recovery.send': {
    input: z.strictObject({ withContent: z.boolean() }),
    output: z.strictObject({ folderName: z.string().nullable() }),
  },
  /** Gives a missing release up: it is not listed any more. */
  'release.forget': { input: byId, output: nothing },
  /** Asks for a folder and writes the text and the whole release there; null where she cancelled. */
  'release.save-elsewhere': {
    input: z.strictObject({ release: releaseSchema }),
    output: z.strictObject({ folderName: z.string().nullable() }),
  },

  /** For the page «Profil tidak ditemukan», which is shown instead of the library. */
  'profile.lost': {
    input: nothing,
    output: z.strictObject({
      folder: z.string(),
      releases: z.int(),
      seenAt: momentSchema,
      language: languageSchema,
    }),
  },
  /** Asks for the folder; the program opens it where it holds a profile. */
  'profile.locate': {
    input: nothing,
    output: z.strictObject({ answer: z.enum(['found', 'not-a-profile', 'cancelled']) }),
  },
  /** The folder may have come back, such as with a stick or a network drive. */
  'profile.look-again': { input: nothing, output: z.strictObject({ isThere: z.boolean() }) },
  /** She knows that the old one is not there and begins an empty one. */
  'profile.start-anew': { input: nothing, output: nothing },
} as const satisfies CallTable
