import { z } from 'zod'

export const pressContactSchema = z.strictObject({
  name: z.string(),
  phone: z.string(),
  email: z.string(),
})
/** Whom an editor may call about a release; every field may be empty. */
export type PressContact = z.infer<typeof pressContactSchema>
