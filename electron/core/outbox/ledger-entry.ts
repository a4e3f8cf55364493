import { z } from 'zod'
import { recipientSchema } from '../document/recipient.ts'
import { momentSchema, releaseIdSchema } from '../release/release.ts'
import { localDateSchema } from '../text/local-date.ts'
import { sha256Schema } from './dispatch.ts'

export const ledgerIdSchema = z.string().regex(/^[0-9a-f]{16}$/)
export type LedgerId = z.infer<typeof ledgerIdSchema>

export const waySchema = z.enum(['folder', 'stick', 'zip', 'mail', 'copy', 'print'])
export type Way = z.infer<typeof waySchema>

/** One step of the carrying book of a stick. */
export const carryingSchema = z.strictObject({
  step: z.enum(['ready', 'on-stick', 'carried', 'handed-over', 'confirmed']),
  at: momentSchema,
  by: z.string().max(200),
  note: z.string().max(2000),
})
export type Carrying = z.infer<typeof carryingSchema>

/** A web address as text; the program never opens it. */
export const publishedUrlSchema = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s/?#]+\S*$/i)

/** Where what was handed over appeared; paper has no address and leaves `url` empty. */
export const publicationSchema = z.strictObject({
  outlet: z.string().max(200),
  url: publishedUrlSchema.or(z.literal('')),
  date: localDateSchema.nullable(),
})
export type Publication = z.infer<typeof publicationSchema>

/** What went out of the house: one line, never changed but for what comes to be known later. */
export const ledgerEntrySchema = z.strictObject({
  id: ledgerIdSchema,
  at: momentSchema,
  way: waySchema,
  release: z.strictObject({
    id: releaseIdSchema,
    headline: z.string(),
    revision: z.int().nonnegative(),
    /** Of the release as JSON in the order of its fields; null where that version is not kept. */
    sha256: sha256Schema.nullable(),
  }),
  /** Null where it was not for one person: the folder or stick then says in `place` where it went. */
  recipient: recipientSchema.nullable(),
  place: z.string(),
  /** Names of formats or files, as she chose them. */
  files: z
    .array(
      z.strictObject({ name: z.string(), sizeBytes: z.int(), sha256: sha256Schema.nullable() }),
    )
    .readonly(),
  by: z.string(),
  carrying: z.array(carryingSchema).readonly(),
  publications: z.array(publicationSchema).readonly(),
})
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

/**
 * What a way out knows when it has handed over; the ledger adds number, time, name, and hash. A way
 * that works later, or may come twice with the same hand-over, says what it knows itself: the same
 * `id` makes one line, however often it is noted.
 */
export type LedgerNote = Pick<LedgerEntry, 'way' | 'recipient' | 'place' | 'files'> & {
  readonly releaseId: LedgerEntry['release']['id']
} & {
  readonly [Field in keyof NotedBefore]?: NotedBefore[Field]
}

type NotedBefore = Pick<LedgerEntry, 'id' | 'at' | 'by'> &
  Pick<LedgerEntry['release'], 'revision' | 'headline'>
