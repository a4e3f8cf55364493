import { z } from 'zod'
import { errorCodeSchema } from '#core/app-error.ts'
import { momentSchema, releaseIdSchema } from '#core/release/release.ts'
import { type CallTable, nothing } from './table.ts'

/** What the window shows of the second copy; `refused` is why the last try failed. */
export const backupStateSchema = z.strictObject({
  /** Path as she reads it; null where she has chosen none. */
  folder: z.string().nullable(),
  isReachable: z.boolean(),
  lastCopy: z
    .strictObject({
      at: momentSchema,
      releases: z.int(),
      photos: z.int(),
      sizeBytes: z.int(),
      /** What it lacks because it could not be read; null for a whole copy. */
      unreadable: z
        .strictObject({
          releases: z.int(),
          /** The first of the releases; without a headline the time stands for it. */
          names: z
            .array(z.strictObject({ headline: z.string(), at: momentSchema.nullable() }))
            .readonly(),
          photos: z.int(),
          others: z.int(),
        })
        .nullable(),
    })
    .nullable(),
  /** The last restore on trial: a copy that was never restored does not count. */
  lastTest: z.strictObject({ at: momentSchema, passed: z.boolean() }).nullable(),
  /** Seven days without a copy that counts. */
  isDue: z.boolean(),
  isRunning: z.boolean(),
  refused: errorCodeSchema.nullable(),
})
export type BackupState = z.infer<typeof backupStateSchema>

export const archiveSchema = z.strictObject({
  token: z.uuid(),
  name: z.string(),
  /** Null where the archive is damaged or of a later format. */
  facts: z
    .strictObject({ madeAt: momentSchema, releases: z.int(), photos: z.int(), isOwn: z.boolean() })
    .nullable(),
})
export type BackupArchive = z.infer<typeof archiveSchema>

export const standingSchema = z.enum(['missing', 'newer-there', 'newer-here', 'same', 'unreadable'])
export type Standing = z.infer<typeof standingSchema>

export const backupPreviewSchema = z.strictObject({
  madeAt: momentSchema,
  /** False for the copy of another profile beside releases of this one: all arrive as new drafts. */
  keepsIds: z.boolean(),
  counts: z.record(standingSchema, z.int()),
  photos: z.strictObject({ total: z.int(), missing: z.int() }),
  /** Lines of the book of what went out that are not here. */
  ledger: z.strictObject({ missing: z.int() }),
  /** At most 300, without those that are the same on both sides. */
  rows: z
    .array(
      z.strictObject({
        id: releaseIdSchema,
        headline: z.string(),
        standing: standingSchema,
        there: momentSchema,
        here: momentSchema.nullable(),
      }),
    )
    .readonly(),
})
export type BackupPreview = z.infer<typeof backupPreviewSchema>

export const includedSchema = standingSchema.extract(['missing', 'newer-there', 'newer-here'])

export const restoredSchema = z.strictObject({
  releases: z.int(),
  /** Of these, how many arrived beside a present one as drafts. */
  beside: z.int(),
  photos: z.int(),
  /** Lines of the book of what went out that came back into the present profile. */
  ledger: z.int(),
  unreadable: z.int(),
  /** Where the new profile lies; null for a restore into the present one. */
  folder: z.string().nullable(),
})
export type BackupRestored = z.infer<typeof restoredSchema>

/** The second copy. */
export const backupCalls = {
  'backup.state': { input: nothing, output: backupStateSchema },
  /** Asks for a folder; the state is as before where she cancelled. */
  'backup.choose-folder': { input: nothing, output: backupStateSchema },
  /** Copies, reads everything back, and tries the restore where it is due. */
  'backup.make': { input: nothing, output: backupStateSchema },
  'backup.cancel': { input: nothing, output: nothing },
  /** Copies in the folder of the second copy or in one that she is asked for, newest first. */
  'backup.choose-archive': {
    input: z.strictObject({ where: z.enum(['second-copy', 'elsewhere']) }),
    output: z.strictObject({ archives: z.array(archiveSchema).readonly() }),
  },
  'backup.preview': {
    input: z.strictObject({ archive: z.uuid() }),
    output: backupPreviewSchema,
  },
  /** `new` asks for a folder and makes a profile of its own there; null where she cancelled. */
  'backup.restore': {
    input: z.strictObject({
      archive: z.uuid(),
      into: z.enum(['present', 'new']),
      include: z.array(includedSchema).readonly(),
    }),
    output: z.strictObject({ restored: restoredSchema.nullable() }),
  },
  /** Saves, closes, and starts again in the profile that was last restored as a new one. */
  'backup.open-restored': { input: nothing, output: nothing },
} as const satisfies CallTable
