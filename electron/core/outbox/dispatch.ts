import { z } from 'zod'
import { recipientSchema } from '../document/recipient.ts'
import { momentSchema, releaseIdSchema } from '../release/release.ts'

export const dispatchIdSchema = z.string().regex(/^[0-9a-f]{16}$/)
export type DispatchId = z.infer<typeof dispatchIdSchema>

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * - `waiting`: goes when the line and its time come.
 * - `sending`: handed to the server; found after a restart it was cut off, and is judged by how far it came.
 * - `sent`: the server took it.
 * - `refused`: the server said no for good.
 * - `unclear`: all of it was given and no answer came; never repeated unless she says so.
 * - `paused`, `cancelled`: by her.
 */
export const dispatchStateSchema = z.enum([
  'waiting',
  'sending',
  'sent',
  'refused',
  'unclear',
  'paused',
  'cancelled',
])
export type DispatchState = z.infer<typeof dispatchStateSchema>

/** How far a try came; after `data` the server may have taken the mail whatever we know. */
export const attemptStepSchema = z.enum(['connect', 'greet', 'tls', 'login', 'from', 'to', 'data'])
export type AttemptStep = z.infer<typeof attemptStepSchema>

export const attemptSchema = z.strictObject({
  at: momentSchema,
  outcome: z.enum(['sent', 'later', 'refused', 'unclear']),
  step: attemptStepSchema,
  /** The server's three digits; null where it did not answer. */
  code: z.int().min(200).max(599).nullable(),
  /** The server's own words or the system's code, as they came; shown beside our explanation. */
  words: z.string().max(2000),
})
export type Attempt = z.infer<typeof attemptSchema>

export const dispatchFormat = 1

/** One mail to one recipient: what is queued, tried, and kept for good once it was sent. */
export const dispatchSchema = z.strictObject({
  format: z.literal(dispatchFormat),
  id: dispatchIdSchema,
  createdAt: momentSchema,
  /** When she last let it go, again or after a pause; tries are counted from here on. */
  sinceAt: momentSchema.optional(),
  release: z.strictObject({
    id: releaseIdSchema,
    headline: z.string(),
    /** Of the log when it was composed. */
    revision: z.int().nonnegative(),
  }),
  from: recipientSchema,
  to: recipientSchema,
  subject: z.string(),
  /** The same at every try, so that a server or reader can tell a second one. */
  messageId: z.string(),
  /** Of the frozen mail as it travels. */
  sizeBytes: z.int().positive(),
  sha256: sha256Schema,
  attachments: z.array(z.strictObject({ name: z.string(), sizeBytes: z.int() })).readonly(),
  /** Who put it in, as she wrote her name; may be empty. */
  by: z.string(),
  state: dispatchStateSchema,
  attempts: z.array(attemptSchema).readonly(),
  /** Not before; null where it may go at once or will not go by itself. */
  nextTryAt: momentSchema.nullable(),
  /** True once the ledger has its line of a sent one. */
  isNoted: z.boolean().optional(),
})
export type Dispatch = z.infer<typeof dispatchSchema>
