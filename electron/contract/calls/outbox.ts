import { z } from 'zod'
import { errorCodeSchema } from '#core/app-error.ts'
import { recipientSchema } from '#core/document/recipient.ts'
import { accountSchema } from '#core/outbox/account.ts'
import { attemptSchema, dispatchIdSchema, dispatchSchema } from '#core/outbox/dispatch.ts'
import { releaseIdSchema } from '#core/release/release.ts'
import { formatSchema, wishesSchema } from './hand-over.ts'
import { type CallTable, nothing } from './table.ts'

/** `unknown`: nothing waits, so nobody asked. `away`: the configured server cannot be reached. */
export const lineSchema = z.enum(['unknown', 'there', 'away'])
export type Line = z.infer<typeof lineSchema>

/** How the password is kept: by the system, for this session only, or not yet given. */
export const passwordSchema = z.enum(['kept', 'session', 'none', 'not-needed'])
export type PasswordState = z.infer<typeof passwordSchema>

export const outboxSchema = z.strictObject({
  /** Newest first; sent ones too. */
  dispatches: z.array(dispatchSchema).readonly(),
  /** Those whose record cannot be read: shown as damaged, never hidden, never sent. */
  damaged: z.array(z.strictObject({ id: dispatchIdSchema, code: errorCodeSchema })).readonly(),
  line: lineSchema,
  account: accountSchema.nullable(),
  password: passwordSchema,
  /** Whether the system can keep a password protected. */
  canKeepPassword: z.boolean(),
  /** All of it, by her. */
  isPaused: z.boolean(),
  /** Why nothing can be sent or kept at present. */
  refused: errorCodeSchema.nullable(),
})
export type OutboxState = z.infer<typeof outboxSchema>

const mailWish = z.strictObject({
  id: releaseIdSchema,
  formats: z.array(formatSchema).readonly(),
  wishes: wishesSchema,
})

/** What one mail would weigh as it travels, and which ways there are where that is too much. */
export const mailPlanSchema = z.strictObject({
  sizeBytes: z.int(),
  limitBytes: z.int().nullable(),
  fits: z.boolean(),
  /** Each with the size it would come to; `two-mails` gives the larger of both. */
  offers: z
    .array(
      z.strictObject({ way: z.enum(['smaller-photos', 'two-mails', 'stick']), sizeBytes: z.int() }),
    )
    .readonly(),
})
export type MailPlan = z.infer<typeof mailPlanSchema>

const state = outboxSchema

/** Mails that wait for the line. */
export const outboxCalls = {
  'outbox.state': { input: nothing, output: state },
  'outbox.plan': { input: mailWish, output: mailPlanSchema },
  /** Composes, freezes, and queues one mail for each of `wishes.mailing.to`; all of them or none. */
  'outbox.queue': {
    input: mailWish.extend({
      split: z.boolean(),
      by: z.string().max(200),
    }),
    output: z.strictObject({ queued: z.array(dispatchIdSchema).readonly() }),
  },
  /** Tries now what waits, whatever its time; all where `ids` is null. */
  'outbox.send-now': {
    input: z.strictObject({ ids: z.array(dispatchIdSchema).readonly().nullable() }),
    output: state,
  },
  'outbox.pause-all': { input: z.strictObject({ isPaused: z.boolean() }), output: state },
  /**
   * `pause`, `go-on`, `cancel` before it is sent; `again` for a refused or unclear one, knowingly;
   * `arrived` where she learnt that an unclear one did.
   */
  'outbox.act': {
    input: z.strictObject({
      id: dispatchIdSchema,
      act: z.enum(['pause', 'go-on', 'cancel', 'again', 'arrived']),
    }),
    output: state,
  },
  /** Asks for a folder and writes the mail there, byte for byte as it travels; null: cancelled. */
  'outbox.save-copy': {
    input: z.strictObject({ id: dispatchIdSchema }),
    output: z.strictObject({ fileName: z.string().nullable() }),
  },
  /** Another recipient or subject before sending: the mail gets another head and is frozen again. */
  'outbox.change': {
    input: z.strictObject({
      id: dispatchIdSchema,
      to: recipientSchema,
      subject: z.string().min(1),
    }),
    output: state,
  },
  /** Null `password`: as it is. `keep`: by the system, where it can. */
  'outbox.save-account': {
    input: z.strictObject({
      account: accountSchema,
      password: z.string().max(1000).nullable(),
      keep: z.boolean(),
    }),
    output: state,
  },
  'outbox.forget-account': { input: nothing, output: state },
  /** Logs in with what she typed and sends nothing. */
  'outbox.test-account': {
    input: z.strictObject({ account: accountSchema, password: z.string().max(1000).nullable() }),
    output: z.strictObject({ passed: z.boolean(), attempt: attemptSchema.nullable() }),
  },
  /** For this session only. */
  'outbox.give-password': {
    input: z.strictObject({ password: z.string().min(1).max(1000) }),
    output: state,
  },
} as const satisfies CallTable
