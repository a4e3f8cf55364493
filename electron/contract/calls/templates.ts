import { z } from 'zod'
import { templateSchema, templateShape } from '#core/templates/template.ts'
import { templateIdSchema } from '#core/templates/template-id.ts'
import { templateFindingSchema } from '#core/templates/template-problem.ts'
import { type CallTable, nothing } from './table.ts'

/** The facility's own templates; those of the program are part of the core. */
export const templateCalls = {
  'templates.list': {
    input: nothing,
    output: z.strictObject({ templates: z.array(templateShape).readonly() }),
  },
  /** Refused with `bad-input` for an id that does not begin with «kami-». */
  'templates.save': { input: z.strictObject({ template: templateSchema }), output: nothing },
  'templates.remove': { input: z.strictObject({ id: templateIdSchema }), output: nothing },
  /** A file that has a fault is refused whole; the first twenty faults are told. */
  'templates.import': {
    input: z.strictObject({ text: z.string() }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('imported'), template: templateShape }),
      z.strictObject({
        kind: z.literal('refused'),
        findings: z.array(templateFindingSchema).min(1).max(20).readonly(),
      }),
    ]),
  },
  /** Asks for a folder and writes the template there as JSON; null where she cancelled. */
  'templates.export': {
    input: z.strictObject({ template: templateShape }),
    output: z.strictObject({ fileName: z.string().nullable() }),
  },
} as const satisfies CallTable
