import { z } from 'zod'
import { conditionSchema } from '#core/recovery/finding.ts'
import { momentSchema, releaseIdSchema, releaseSchema } from '#core/release/release.ts'

/** One row a call: what it is given and what it answers. */
export type CallTable = Readonly<
  Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>
>

export const nothing = z.strictObject({})
export const byId = z.strictObject({ id: releaseIdSchema })
/** Far above the largest photo: what is larger is a fault and not a file of hers. */
const bytesAtMost = 128 * 1024 * 1024
export const bytes = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length <= bytesAtMost, 'too many bytes')

/** `revision` counts the saves of a release from 1; `savedAt` is when it was flushed. */
export const savedSchema = z.strictObject({ revision: z.int().positive(), savedAt: momentSchema })
export type Saved = z.infer<typeof savedSchema>

export const openedSchema = savedSchema.extend({
  release: releaseSchema,
  /** Only where a release was opened; a new one is whole. */
  condition: conditionSchema.optional(),
})
export type Opened = z.infer<typeof openedSchema>
