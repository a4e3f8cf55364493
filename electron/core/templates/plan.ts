import { z } from 'zod'
import { quoteOrders } from '../quotes/write-quote.ts'
import { idSchema, printedSchema } from './words.ts'

/** Words first is the house order: «“…,” ujar Nama». Speaker first: «Nama mengatakan, “….”» */
export const quoteOrderSchema = z.enum(quoteOrders)

/** One pattern a sentence; a sentence vanishes whole when an answer outside segments is missing. */
const sentencesSchema = z.array(printedSchema).min(1).max(6).readonly()

export const planBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lead'), sentences: sentencesSchema }),
  z.strictObject({ kind: z.literal('body'), sentences: sentencesSchema }),
  z.strictObject({ kind: z.literal('quote'), question: idSchema, order: quoteOrderSchema }),
  z.strictObject({ kind: z.literal('closing'), sentences: sentencesSchema }),
])
export type PlanBlock = z.infer<typeof planBlockSchema>

/**
 * How answers become a release. Beside the questions, `{facility}` is the facility of the officer
 * (whole at first mention, short later; `{facility.short}` is always short), and `{city}` is the
 * place of the dateline.
 */
export const planSchema = z.strictObject({
  headlines: z.array(printedSchema).min(1).max(3).readonly(),
  /** Questions that give place and day; without an answer the place is the facility's. */
  dateline: z.strictObject({ place: idSchema.nullable(), date: idSchema.nullable() }),
  story: z.array(planBlockSchema).min(1).max(16).readonly(),
})
export type Plan = z.infer<typeof planSchema>
