import { z } from 'zod'
import { quoteOrders } from '../quotes/write-quote.ts'
import { obtainedSchema, speakerSchema } from '../release/block.ts'
import { localDateSchema } from '../text/local-date.ts'

/** One counted thing: «12 ponsel». `count` stays as she typed it. */
export const figureSchema = z.strictObject({
  /** The figure's id in the template; empty for one she added herself. */
  id: z.string(),
  label: z.string(),
  count: z.string(),
  unit: z.string(),
})
export type Figure = z.infer<typeof figureSchema>

/** What she answered to one question; a skipped question has no answer at all. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  /** `time` as printed, «09.00 WIB»; empty where she gave none. */
  z.strictObject({
    kind: z.literal('day'),
    date: localDateSchema.nullable(),
    time: z.string(),
  }),
  z.strictObject({ kind: z.literal('people'), people: z.array(speakerSchema).readonly() }),
  z.strictObject({ kind: z.literal('figures'), figures: z.array(figureSchema).readonly() }),
  /** `words` without quotation marks; `verb` is one of the attribution verbs. */
  z.strictObject({
    kind: z.literal('quote'),
    words: z.string(),
    speaker: speakerSchema,
    verb: z.string(),
    /** Not there while the order of the template is good. */
    order: z.enum(quoteOrders).optional(),
    /** As in the block of the quote: not there while nobody said so. */
    obtained: obtainedSchema.optional(),
    /** Those of `words` that the speaker agreed to, without the attribution. */
    approvedWords: z.string().optional(),
  }),
])
export type Answer = z.infer<typeof answerSchema>

/** By the id of the question in the template. */
export const answersSchema = z.record(z.string().regex(/^[a-z0-9-]{1,40}$/), answerSchema)
export type Answers = z.infer<typeof answersSchema>
