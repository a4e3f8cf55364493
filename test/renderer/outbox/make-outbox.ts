import type { OutboxState } from '#contract/calls.ts'
import type { Account } from '#core/outbox/account.ts'

export const sampleAccount: Account = {
  name: 'Humas Contoh',
  address: 'humas@contoh.invalid',
  host: 'mail.contoh.invalid',
  port: 465,
  security: 'tls',
  allowsPlain: false,
  user: 'humas@contoh.invalid',
  limitBytes: 25 * 1024 * 1024,
  sendsItself: true,
}

/** Empty, with an account whose password the system keeps. */
export function makeOutbox(fields: Partial<OutboxState> = {}): OutboxState {
  return {
    dispatches: [],
    damaged: [],
    line: 'unknown',
    account: sampleAccount,
    password: 'kept',
    canKeepPassword: true,
    isPaused: false,
    refused: null,
    ...fields,
  }
}
