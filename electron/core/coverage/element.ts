import { z } from 'zod'

/** The six answers of a news text (ADIKSIMBA): apa, siapa, kapan, di mana, mengapa, bagaimana. */
export const elementSchema = z.enum(['what', 'who', 'when', 'where', 'why', 'how'])
export type Element = z.infer<typeof elementSchema>

/** Words that the officer said do not answer the element; as they stand in the text. */
export const dismissedEvidenceSchema = z.strictObject({
  element: elementSchema,
  words: z.string(),
})
export type DismissedEvidence = z.infer<typeof dismissedEvidenceSchema>
