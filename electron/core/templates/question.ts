import { z } from 'zod'
import { elementSchema } from '../coverage/element.ts'
import { bilingualSchema, idSchema, needSchema, printedSchema } from './words.ts'

/** One line of a figures question; `unit` as printed after the number, possibly empty. */
export const figureQuestionSchema = z.strictObject({
  id: idSchema,
  /** Printed in a gap after «jumlah»: «[isi: jumlah penerima Remisi Khusus I]». */
  label: bilingualSchema,
  unit: z.string().max(40),
  /** Without a required figure a gap stands in the text. */
  need: needSchema,
})
export type FigureQuestion = z.infer<typeof figureQuestionSchema>

/** One choice: `words` go into the text as they stand, `headline` into a headline («gelar»). */
export const optionSchema = z.strictObject({
  words: printedSchema,
  headline: printedSchema,
  label: bilingualSchema,
})

const common = {
  id: idSchema,
  /** Which of the six answers it gives, if one. */
  element: elementSchema.nullable(),
  ask: bilingualSchema,
  hint: bilingualSchema,
  /** An answer as it would be typed. */
  example: z.string().max(400),
  need: needSchema,
  /** What is still to be filled, in Indonesian, for the gap that a missing answer leaves. */
  gap: z
    .string()
    .overwrite((words) => words.replace(/[[\]\n]/g, ' '))
    .trim()
    .min(1)
    .max(60),
}

export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    ...common,
    /** Beginnings that the pattern says already: «di» before a place, «untuk» before a goal. */
    drops: z.array(printedSchema).max(12).readonly(),
  }),
  /** Answered like a text, by the words of the option. */
  z.strictObject({
    kind: z.literal('choice'),
    ...common,
    options: z.array(optionSchema).min(2).max(12).readonly(),
  }),
  z.strictObject({ kind: z.literal('day'), ...common }),
  z.strictObject({ kind: z.literal('people'), ...common }),
  z.strictObject({
    kind: z.literal('figures'),
    ...common,
    figures: z.array(figureQuestionSchema).max(16).readonly(),
  }),
  z.strictObject({ kind: z.literal('quote'), ...common }),
])
/** What the interview asks; a text or choice is answered by the answer of kind `text`. */
export type Question = z.infer<typeof questionSchema>
