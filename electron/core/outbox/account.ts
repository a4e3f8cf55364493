import { z } from 'zod'

/** `tls` from the first byte (465), `starttls` demanded (587), `plain` only by her explicit yes. */
export const securitySchema = z.enum(['tls', 'starttls', 'plain'])
export type Security = z.infer<typeof securitySchema>

/** The mailbox that Teras sends from; the password is never part of it. */
export const accountSchema = z.strictObject({
  /** Shown to the recipients. */
  name: z.string().max(200),
  address: z.email().max(254),
  host: z.string().trim().min(1).max(253),
  port: z.int().min(1).max(65_535),
  security: securitySchema,
  /** True where she agreed that password and mail travel unprotected. */
  allowsPlain: z.boolean(),
  /** Empty for a server that asks for none. */
  user: z.string().max(320),
  /** Of one mail as it travels. */
  limitBytes: z.int().positive(),
  /** Sends by itself when the line returns; otherwise on a click only. */
  sendsItself: z.boolean(),
})
export type Account = z.infer<typeof accountSchema>

/** What most mailboxes here take: 25 MB, as it travels. */
export const usualLimitBytes = 25 * 1024 * 1024

/** Whether Teras may connect with it: an unprotected line needs her yes. */
export function isUsable({ security, allowsPlain }: Account): boolean {
  return security !== 'plain' || allowsPlain
}
