import type { PasswordState } from '#contract/calls.ts'
import {
  type Account,
  accountSchema,
  type Security,
  usualLimitBytes,
} from '#core/outbox/account.ts'

/** The form as she typed it. */
export type AccountDraft = Omit<Account, 'port' | 'limitBytes'> & {
  readonly port: string
  readonly limitMegabytes: string
  /** Empty leaves the one that is known. */
  readonly password: string
  readonly keep: boolean
}

export type AccountField = 'address' | 'host' | 'port' | 'allowsPlain' | 'limitMegabytes'

type Known = {
  readonly account: Account | null
  readonly password: PasswordState
  readonly canKeepPassword: boolean
}

const megabyte = 1024 * 1024

export const usualPorts = {
  tls: '465',
  starttls: '587',
  plain: '25',
} as const satisfies Record<Security, string>

/** What is known already; a new account begins with what most servers here want. */
export function draftOf({ account, password, canKeepPassword }: Known): AccountDraft {
  const keep = canKeepPassword && password !== 'session'
  if (account === null) return { ...newAccount, password: '', keep }
  const { port, limitBytes, ...same } = account
  const limitMegabytes = String(Number((limitBytes / megabyte).toFixed(2)))
  return { ...same, port: String(port), limitMegabytes, password: '', keep }
}

const newAccount = {
  name: '',
  address: '',
  host: '',
  port: usualPorts.tls,
  security: 'tls',
  allowsPlain: false,
  user: '',
  limitMegabytes: String(usualLimitBytes / megabyte),
  sendsItself: true,
} as const satisfies Omit<AccountDraft, 'password' | 'keep'>

/** The user name follows the address until she gives it another one. */
export function withAddress(draft: AccountDraft, address: string): AccountDraft {
  return { ...draft, address, user: draft.user === draft.address ? address : draft.user }
}

/** Only a port that is usual for another protection gives way; consent is given anew each time. */
export function withSecurity(draft: AccountDraft, security: Security): AccountDraft {
  const usual: readonly string[] = Object.values(usualPorts)
  const port = usual.includes(draft.port.trim()) ? usualPorts[security] : draft.port
  return { ...draft, security, port, allowsPlain: security === 'plain' && draft.allowsPlain }
}

/** In the order of the form. */
export function problemsIn(draft: AccountDraft): readonly AccountField[] {
  const { address, host } = accountSchema.shape
  const problems: AccountField[] = []
  if (!address.safeParse(draft.address.trim()).success) problems.push('address')
  if (!host.safeParse(draft.host).success) problems.push('host')
  if (draft.security === 'plain' && !draft.allowsPlain) problems.push('allowsPlain')
  if (numberIn(draft.port, 65_535, /^\d+$/) === null) problems.push('port')
  if (limitOf(draft) === null) problems.push('limitMegabytes')
  return problems
}

/** Null while something is wrong. */
export function accountOf(draft: AccountDraft): Account | null {
  const { limitMegabytes: _limit, password: _password, keep: _keep, ...fields } = draft
  const parsed = accountSchema.safeParse({
    ...fields,
    name: draft.name.trim(),
    address: draft.address.trim(),
    user: draft.user.trim(),
    port: numberIn(draft.port, 65_535, /^\d+$/),
    limitBytes: limitOf(draft),
  })
  return problemsIn(draft).length === 0 ? (parsed.data ?? null) : null
}

/** A password is never offered to another server or user than the one it was given for. */
export function isOtherLogin(account: Account | null, { host, user }: AccountDraft): boolean {
  return account !== null && (account.host !== host.trim() || account.user !== user.trim())
}

/** As it is sent: nothing typed leaves what is known. */
export function passwordOf({ password }: AccountDraft): string | null {
  return password === '' ? null : password
}

const limitAtMostMegabytes = 1000

function limitOf({ limitMegabytes }: AccountDraft): number | null {
  const megabytes = numberIn(
    limitMegabytes.replace(',', '.'),
    limitAtMostMegabytes,
    /^\d+(\.\d+)?$/,
  )
  return megabytes === null ? null : Math.round(megabytes * megabyte)
}

/** From 1 up to `most`. */
function numberIn(typed: string, most: number, form: RegExp): number | null {
  const number = Number(typed.trim())
  return form.test(typed.trim()) && number >= 1 && number <= most ? number : null
}
