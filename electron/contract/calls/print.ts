import { z } from 'zod'
import { errorCodeSchema } from '#core/app-error.ts'
import { releaseIdSchema } from '#core/release/release.ts'
import { bytes, type CallTable, nothing } from './table.ts'

/** `release`: as it is handed over. `proof`: its words in numbered lines, to be corrected on paper. */
export const printKindSchema = z.enum(['release', 'proof'])
export type PrintKind = z.infer<typeof printKindSchema>

/** What became of it after the system's dialog. */
export const printOutcomeSchema = z.enum(['printed', 'cancelled', 'failed', 'no-printer'])
export type PrintOutcome = z.infer<typeof printOutcomeSchema>

/** Paper. */
export const printCalls = {
  /** Lays the stored release out; what is printed afterwards is exactly this. */
  'print.look': {
    input: z.strictObject({ id: releaseIdSchema, kind: printKindSchema }),
    output: z.strictObject({
      token: z.uuid(),
      /** A JPEG of each page. */
      pages: z.array(bytes).readonly(),
    }),
  },
  /** Asks for the printer in the system's dialog. `isNoted`: the ledger has a line of it. */
  'print.start': {
    input: z.strictObject({ token: z.uuid() }),
    output: z.strictObject({ outcome: printOutcomeSchema, isNoted: z.boolean() }),
  },
  /**
   * Asks for a folder and writes the same pages there; null where she cancelled. `unnoted`: why the
   * ledger has no line of a release that was written; a proof stays in the house and gets none.
   */
  'print.save': {
    input: z.strictObject({ token: z.uuid() }),
    output: z.strictObject({
      fileName: z.string().nullable(),
      unnoted: errorCodeSchema.nullable(),
    }),
  },
  /** Forgets all that was looked at. */
  'print.leave': { input: nothing, output: nothing },
} as const satisfies CallTable
