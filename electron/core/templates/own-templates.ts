import { z } from 'zod'
import { type Template, templateShape } from './template.ts'
import type { TemplateId } from './template-id.ts'

/** Own templates have an id that begins so, which no built-in has. */
const ownPrefix = 'kami-'

export const ownTemplatesFormat = 1
export const ownTemplatesAtMost = 100

/**
 * What the profile keeps. Only the shape is asked for: a stricter check of a later version must
 * not make kept templates unreadable.
 */
export const ownTemplatesSchema = z.strictObject({
  format: z.literal(ownTemplatesFormat),
  templates: z.array(templateShape).max(ownTemplatesAtMost).readonly(),
})
export type OwnTemplates = z.infer<typeof ownTemplatesSchema>

export function isOwn(id: TemplateId): boolean {
  return id.startsWith(ownPrefix)
}

/** The template under an id that is hers and not taken: «kami-razia», «kami-razia-2». */
export function asOwn(template: Template, taken: readonly Template[]): Template {
  const stem = (isOwn(template.id) ? template.id : `${ownPrefix}${template.id}`).slice(0, 36)
  const isFree = (id: string) => taken.every((other) => other.id !== id)
  let id = stem
  for (let number = 2; !isFree(id); number += 1) id = `${stem}-${number}`
  return { ...template, id }
}
