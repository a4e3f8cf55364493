/** In the order of a delivery; the last three after its body came in whole. */
export const mailSteps = [
  'connect',
  'greet',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  /** The server has said that the mail may come. */
  'before-body',
  'in-body',
  /** The whole mail is here and not taken: a drop here leaves it undelivered. */
  'not-taken',
  /** The mail is taken and the answer is not yet given: a drop here leaves it delivered. */
  'taken',
] as const
export type MailStep = (typeof mailSteps)[number]

export type Visit = {
  /** Of the connection, from 1. */
  readonly connection: number
  readonly step: MailStep
  /** The recipient from `rcpt` on. */
  readonly to: string | null
}

/** `drop` ends the connection, `silence` never answers; an answer instead of the usual one. */
export type Misdeed = 'drop' | 'silence' | Refusal
export type Refusal = { readonly code: number; readonly words: string }

/** Asked at each step; null where the server does what it should. */
export type Misbehaviour = (visit: Visit) => Misdeed | null

export const behaves: Misbehaviour = () => null

/** At each visit to that step, or at the first `times` of them. */
export function dropsAt(step: MailStep, times = Number.POSITIVE_INFINITY): Misbehaviour {
  return does('drop', step, times)
}

export function fallsSilentAt(step: MailStep, times = Number.POSITIVE_INFINITY): Misbehaviour {
  return does('silence', step, times)
}

/** The recipient is not known here. */
export function refusesRecipient(address: string): Misbehaviour {
  const words = '5.1.1 The email account that you tried to reach does not exist'
  return ({ step, to }) => (step === 'rcpt' && to === address ? { code: 550, words } : null)
}

/** Each recipient is asked to come again, `times` times. */
export function greylists(times = 1): Misbehaviour {
  const seen = new Map<string, number>()
  return ({ step, to }) => {
    if (step !== 'rcpt' || to === null) return null
    const tries = seen.get(to) ?? 0
    seen.set(to, tries + 1)
    return tries < times ? { code: 450, words: '4.2.0 Greylisted, please try again later' } : null
  }
}

/** Said of the recipient, or after the body as some servers do. */
export function hasNoRoom(step: 'rcpt' | 'not-taken' = 'rcpt'): Misbehaviour {
  return does({ code: 452, words: '4.2.2 The mailbox is full' }, step, Number.POSITIVE_INFINITY)
}

/** The server has too many guests (RFC 5321, section 3.8). */
export function isBusy(times: number): Misbehaviour {
  return does({ code: 421, words: '4.3.2 Too busy, try again later' }, 'greet', times)
}

/** The first that has something to say speaks. */
export function either(...ways: readonly Misbehaviour[]): Misbehaviour {
  return (visit) => {
    for (const way of ways) {
      const misdeed = way(visit)
      if (misdeed !== null) return misdeed
    }
    return null
  }
}

function does(misdeed: Misdeed, at: MailStep, times: number): Misbehaviour {
  let left = times
  return ({ step }) => {
    if (step !== at || left === 0) return null
    left -= 1
    return misdeed
  }
}
