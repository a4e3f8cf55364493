import { z } from 'zod'

/** Names a template: small letters, digits, and hyphens; those the facility made begin with «kami-». */
export const templateIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/)
export type TemplateId = z.infer<typeof templateIdSchema>
