import { z } from 'zod'
import {
  carryingSchema,
  ledgerEntrySchema,
  ledgerIdSchema,
  publicationSchema,
} from '#core/outbox/ledger-entry.ts'
import { releaseIdSchema } from '#core/release/release.ts'
import type { CallTable } from './table.ts'

/** What went to whom, when, and by which way. */
export const ledgerCalls = {
  /** Newest first; all releases where `release` is null. `isDamaged`: some lines cannot be read. */
  'ledger.read': {
    input: z.strictObject({ release: releaseIdSchema.nullable() }),
    output: z.strictObject({
      entries: z.array(ledgerEntrySchema).readonly(),
      isDamaged: z.boolean(),
    }),
  },
  /** The next step of the carrying book; its time is now. */
  'ledger.carry': {
    input: z.strictObject({ id: ledgerIdSchema, step: carryingSchema.omit({ at: true }) }),
    output: ledgerEntrySchema,
  },
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
