import type { Moment } from '../release/release.ts'
import { attemptKind } from './attempt-kind.ts'
import type { Attempt, AttemptStep } from './dispatch.ts'

/** How one try ended, as the line tells it. */
export type Ending =
  /** The server's last words at `step`, three digits first. */
  | { readonly kind: 'answered'; readonly step: AttemptStep; readonly words: string }
  /**
   * No answer came. `isGiven`: the last bytes of the mail had been handed to the line, so that the
   * server may have taken it; before them it must not (RFC 5321, section 4.1.1.4).
   */
  | {
      readonly kind: 'broken'
      readonly step: AttemptStep
      readonly words: string
      readonly isGiven: boolean
    }
  /** Found out on this side before anything was given: too large for what the server announced. */
  | { readonly kind: 'impossible'; readonly step: AttemptStep; readonly words: string }

/** What an ending means for the dispatch; every ending has exactly one meaning. */
export function judgeAttempt(ending: Ending, at: Moment): Attempt {
  const words = ending.words.slice(0, wordsAtMost)
  if (ending.kind === 'impossible') {
    return { at, outcome: 'refused', step: ending.step, code: null, words }
  }
  if (ending.kind === 'broken') {
    const outcome = ending.isGiven ? 'unclear' : 'later'
    return { at, outcome, step: ending.step, code: null, words }
  }
  const code = codeOf(words)
  return { at, outcome: outcomeOf(ending.step, code), step: ending.step, code, words }
}

/** Whose trouble it is: this mail's, the account's (every mail would meet it), or the server's. */
export function concernOf(attempt: Attempt): 'dispatch' | 'account' | 'server' {
  const kind = attemptKind(attempt)
  if (kind === 'sent' || kind === 'mail-damaged' || kind === 'mail-unread') return 'dispatch'
  if (kind === 'wrong-password' || kind === 'needs-login') return 'account'
  return ['connect', 'greet', 'tls', 'login'].includes(attempt.step) ? 'server' : 'dispatch'
}

const wordsAtMost = 2000

function outcomeOf(step: AttemptStep, code: number | null): Attempt['outcome'] {
  const isBody = step === 'data'
  if (code === null) return isBody ? 'unclear' : 'later'
  if (code < 300 && isBody) return 'sent'
  if (code >= 400 && code < 500) return 'later'
  // Before the envelope a refusal is the server's or the account's and may pass.
  if (code >= 500) return isEnvelope(step, code) ? 'refused' : 'later'
  return isBody ? 'unclear' : 'later'
}

function isEnvelope(step: AttemptStep, code: number): boolean {
  return (step === 'from' || step === 'to' || step === 'data') && code !== 530
}

function codeOf(words: string): number | null {
  const code = Number(/^[2-5]\d\d(?=[ -]|$)/.exec(words)?.[0] ?? Number.NaN)
  return Number.isNaN(code) ? null : code
}
