import { z } from 'zod'

/** Every way a template can be wrong; each has a sentence in the catalogue. */
export const templateProblemSchema = z.enum([
  // The file.
  'too-long',
  'not-json',
  'not-a-template',
  'newer',
  // One field.
  'missing-field',
  'unknown-field',
  'wrong-kind',
  'wrong-value',
  'wrong-length',
  // What fields say of each other.
  'slot-not-closed',
  'slot-name',
  'segment-not-closed',
  'stray-mark',
  'unknown-question',
  'unknown-form',
  'no-answer-in-sentence',
  'twice',
  'unknown-figure',
  'length-order',
  'not-a-day',
  'not-a-quote',
  'no-lead',
  'required-unused',
])
export type TemplateProblem = z.infer<typeof templateProblemSchema>

/** Far above the longest template: what is longer is some other file. */
export const templateTextAtMost = 256 * 1024

/**
 * What is wrong with a template file and where: `line` counts from 1, `path` is as a person reads
 * it («plan.story[2]»), `problem` has a sentence in the catalogue that may hold `detail`.
 */
export const templateFindingSchema = z.strictObject({
  line: z.int().positive(),
  path: z.string(),
  problem: templateProblemSchema,
  detail: z.string(),
})
export type TemplateFinding = z.infer<typeof templateFindingSchema>
