import { z } from 'zod'
import {
  directoryChangesSchema,
  directorySchema,
  entryIdSchema,
} from '#core/directory/directory.ts'
import { releaseIdSchema } from '#core/release/release.ts'
import { localDateSchema } from '#core/text/local-date.ts'
import { bytes, type CallTable, nothing } from './table.ts'

/** `revision` grows with every save; 0 where nothing was ever kept. */
const revision = z.int().nonnegative()
const keptSchema = z.strictObject({ directory: directorySchema, revision })

/** A release whose text names an entry. */
export const useSchema = z.strictObject({
  id: releaseIdSchema,
  headline: z.string(),
  date: localDateSchema.nullable(),
})
export type Use = z.infer<typeof useSchema>

/** People, outlets, and institutions; import and export run in the window. */
export const directoryCalls = {
  'directory.read': {
    input: nothing,
    /** `isDamaged`: files cannot be read, and what they held is missing. */
    output: keptSchema.extend({ isDamaged: z.boolean() }),
  },
  /** What changed since `revision`; `stale` where somebody else saved: then nothing was written. */
  'directory.save': {
    input: directoryChangesSchema.safeExtend({ revision }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), revision }),
      keptSchema.extend({ kind: z.literal('stale') }),
    ]),
  },
  /** The releases that name the entry, newest first, at most fifty; `isReady` as in `search.find`. */
  'directory.usage': {
    input: z.strictObject({ id: entryIdSchema }),
    output: z.strictObject({
      releases: z.array(useSchema).readonly(),
      isReady: z.boolean(),
    }),
  },
  /** Asks for a folder and writes the file there; null where she cancelled. */
  'directory.export': {
    input: z.strictObject({
      kind: z.enum(['people', 'outlets', 'institutions']),
      extension: z.enum(['csv', 'vcf']),
      bytes,
    }),
    output: z.strictObject({ fileName: z.string().nullable() }),
  },
} as const satisfies CallTable
