import { z } from 'zod'

/** Who gets an e-mail: one address and the name beside it, which may be empty. */
export const recipientSchema = z.strictObject({
  name: z.string().max(200),
  address: z.email().max(254),
})
export type Recipient = z.infer<typeof recipientSchema>
