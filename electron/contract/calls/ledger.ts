import { z } from 'zod'
import {
  carryingSchema,
  ledgerEntrySchema,
  ledgerIdSchema,
  publicationSchema,
} from '#core/outbox/ledger-entry.ts'
import { releaseIdSchema } from '#core/release/release.ts'
import type { CallTable } from './table.ts'

const pageSchema = z.string().regex(/^\d{4}-\d{2}$/)

/** What went to whom, when, and by which way. */
export const ledgerCalls = {
  /**
   * Newest first, some hundred lines a page; all releases where `release` is null. The next page
   * begins at `before`, which is null where the book ends. `isDamaged`: some lines cannot be read.
   */
  'ledger.read': {
    input: z.strictObject({ release: releaseIdSchema.nullable(), before: pageSchema.nullable() }),
    output: z.strictObject({
      entries: z.array(ledgerEntrySchema).readonly(),
      isDamaged: z.boolean(),
      before: pageSchema.nullable(),
    }),
  },
  /** The next step of the carrying book; its time is now. */
  'ledger.carry': {
    input: z.strictObject({ id: ledgerIdSchema, step: carryingSchema.omit({ at: true }) }),
    output: ledgerEntrySchema,
  },
  /** What stood there before is replaced. */
  'ledger.publications': {
    input: z.strictObject({
      id: ledgerIdSchema,
      publications: z.array(publicationSchema).max(200).readonly(),
    }),
    output: ledgerEntrySchema,
  },
  /** Asks for a folder and writes the file there; null where she cancelled. */
  'ledger.export': {
    input: z.strictObject({ csv: z.string() }),
    output: z.strictObject({ fileName: z.string().nullable() }),
  },
} as const satisfies CallTable
