import { z } from 'zod'
import { documentNoteSchema, documentRefusalSchema } from '#core/intake/document-file.ts'
import { bytes, type CallTable } from './table.ts'

const readDocumentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    /** To be read in a document that is never shown. */
    markup: z.string(),
    pictures: z.array(z.strictObject({ mediaType: z.string(), bytes })).readonly(),
    notes: z.array(documentNoteSchema).readonly(),
    /** Words of page headers and footers. */
    margins: z.array(z.string()).readonly(),
  }),
  z.strictObject({ kind: z.literal('refused'), reason: documentRefusalSchema }),
])
export type ReadDocument = z.infer<typeof readDocumentSchema>

/** Documents she opens; their bytes cross the bridge, their paths do not. */
export const intakeCalls = {
  'intake.read-document': { input: z.strictObject({ bytes }), output: readDocumentSchema },
} as const satisfies CallTable
