import { z } from 'zod'
import { momentSchema, releaseIdSchema } from '../release/release.ts'

/**
 * What the store met that is not as it left it:
 * `torn-tail` a record cut off at the end; `bad-line` an unreadable line among good ones;
 * `restored` nothing in the release's own logs, a copy found elsewhere; `unreadable` nothing
 * anywhere; `missing` the folder has gone; `newer` written by a later version; `never-saved` cut
 * off before the first save was acknowledged; `older` whole, but the list remembers a later save;
 * `foreign-write` somebody else wrote into the log;
 * `set-aside` settings or other facts that begin anew; `photo-damaged` an original that is not the
 * picture its name is the hash of; `photo-mended` the same, brought back from the second copy.
 */
export const findingKindSchema = z.enum([
  'torn-tail',
  'bad-line',
  'restored',
  'unreadable',
  'missing',
  'newer',
  'never-saved',
  'older',
  'foreign-write',
  'set-aside',
  'photo-damaged',
  'photo-mended',
])
export type FindingKind = z.infer<typeof findingKindSchema>

/** Where a release was found again. */
export const sourceSchema = z.enum(['folder', 'births', 'second-copy'])
export type Source = z.infer<typeof sourceSchema>

export const findingSchema = z.strictObject({
  /** The same trouble has the same key at every start. */
  key: z.string(),
  kind: findingKindSchema,
  id: releaseIdSchema.nullable(),
  foundAt: momentSchema,
  /** The text is whole up to this moment; null where none could be read. */
  until: momentSchema.nullable(),
  source: sourceSchema.nullable(),
  /** Folder in `quarantine/` with untouched copies; null where nothing had to or could be copied. */
  quarantine: z.string().nullable(),
})
export type Finding = z.infer<typeof findingSchema>

/** In what state a release was opened. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({
    kind: z.literal('recovered'),
    until: momentSchema,
    source: sourceSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('read-only'), why: z.enum(['newer']) }),
])
export type Condition = z.infer<typeof conditionSchema>

/** Room on the disk of the profile: from `low` on she is warned, from `short` on only text is kept. */
export const roomSchema = z.enum(['enough', 'low', 'short', 'none'])
export type Room = z.infer<typeof roomSchema>

const mebibyte = 1024 * 1024

/** The thresholds: below 500 MB `low`, below 100 MB `short`, below 20 MB `none`. */
export function roomOf(freeBytes: number): Room {
  if (freeBytes < 20 * mebibyte) return 'none'
  if (freeBytes < 100 * mebibyte) return 'short'
  return freeBytes < 500 * mebibyte ? 'low' : 'enough'
}
