import { z } from 'zod'
import { releaseIdSchema } from '#core/release/release.ts'
import { type CallTable, nothing } from './table.ts'

const idsSchema = z.strictObject({ ids: z.array(releaseIdSchema).readonly() })

/** The question that follows after thirty days in the trash. */
export const trashCalls = {
  /** Releases that have lain in the trash for thirty days; none while she has said to keep them. */
  'trash.ask': { input: nothing, output: idsSchema },
  /** She keeps them: nothing is asked for thirty days. */
  'trash.keep': { input: nothing, output: nothing },
  /** Erases these with their history; those that have not lain there for thirty days stay. */
  'trash.erase': { input: idsSchema, output: z.strictObject({ erased: z.int().nonnegative() }) },
} as const satisfies CallTable
