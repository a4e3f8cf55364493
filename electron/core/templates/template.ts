import { z } from 'zod'
import { type Part, parts } from '../release/outline.ts'
import { checkTemplate } from './check-template.ts'
import { planSchema } from './plan.ts'
import { questionSchema } from './question.ts'
import { templateIdSchema } from './template-id.ts'
import { bilingualSchema, idSchema, needSchema, printedSchema } from './words.ts'

export const templateFormat = 1

/** How long a part should be: words of it, or how many paragraphs or pieces. Both ends count. */
export const lengthSchema = z.strictObject({
  unit: z.enum(['words', 'paragraphs', 'pieces']),
  min: z.int().nonnegative().max(999),
  max: z.int().positive().max(999),
})
export type Length = z.infer<typeof lengthSchema>

export const partGuideSchema = z.strictObject({
  part: z.enum(parts),
  need: needSchema,
  /** Null where nothing is counted. */
  length: lengthSchema.nullable(),
  help: bilingualSchema,
  /** Printed Indonesian; empty where an example would not help. */
  good: z.string().max(600),
  poor: z.strictObject({ text: printedSchema, why: bilingualSchema }).nullable(),
  /** Sentence beginnings for one click, with gaps «[isi: …]» where facts belong. */
  starters: z.array(printedSchema).max(12).readonly(),
})
/** Guidance for one part of the release. */
export type PartGuide = z.infer<typeof partGuideSchema>

/**
 * Figures that must agree, as `question.figure`: the parts together are `whole` (`equal`) or no
 * more than it (`at-most`). The sentence may hold `{parts}` and `{whole}` for the two numbers.
 */
export const sumSchema = z.strictObject({
  id: idSchema,
  whole: z.string(),
  relation: z.enum(['equal', 'at-most']),
  parts: z.array(z.string()).min(1).max(12).readonly(),
  sentence: bilingualSchema,
})
export type Sum = z.infer<typeof sumSchema>

/** The shape alone, without what `checkTemplate` finds across its fields. */
export const templateShape = z.strictObject({
  format: z.literal(templateFormat),
  id: templateIdSchema,
  name: bilingualSchema,
  /** One sentence: for which event it is. */
  event: bilingualSchema,
  parts: z.array(partGuideSchema).max(parts.length).readonly(),
  questions: z.array(questionSchema).min(1).max(40).readonly(),
  sums: z.array(sumSchema).max(12).readonly(),
  plan: planSchema,
})

/** A kind of event as pure data: what to ask, what to write, and how answers become sentences. */
export const templateSchema = templateShape.superRefine((template, context) => {
  for (const { path, problem, detail } of checkTemplate(template)) {
    context.addIssue({ code: 'custom', path: [...path], params: { problem, detail } })
  }
})
export type Template = z.infer<typeof templateShape>

/** Null for a part of which the template says nothing. */
export function guideOf(template: Template, part: Part): PartGuide | null {
  return template.parts.find((guide) => guide.part === part) ?? null
}
