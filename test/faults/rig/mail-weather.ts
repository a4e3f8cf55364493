import {
  type MailStep,
  type Misbehaviour,
  type Misdeed,
  mailSteps,
  type Visit,
} from '../../helpers/mail/misbehaviour.ts'
import { numberOf } from './numbered-mail.ts'
import type { Random } from './random.ts'

/** Every so many mails goes to a recipient whom the server does not know. */
const unknownEvery = 41

const answers: Partial<Record<MailStep, Misdeed>> = {
  greet: { code: 421, words: '4.3.2 Too busy, try again later' },
  rcpt: { code: 450, words: '4.2.0 Greylisted, please try again later' },
  'not-taken': { code: 452, words: '4.3.1 Insufficient system storage' },
}

/** A server whose line breaks at every step now and then, and most often where it hurts. */
export function badWeather(random: Random): Misbehaviour {
  return (visit) => {
    if (visit.step === 'rcpt' && isUnknown(visit)) {
      return { code: 550, words: '5.1.1 No such mailbox here' }
    }
    const isWorst = visit.step === 'taken' || visit.step === 'not-taken'
    if (random.chance(isWorst ? 0.06 : 0.015)) return 'drop'
    if (random.chance(isWorst ? 0.01 : 0.002)) return 'silence'
    return random.chance(0.03) ? (answers[visit.step] ?? null) : null
  }
}

function isUnknown({ to }: Visit): boolean {
  return to !== null && numberOf(to) % unknownEvery === 0
}

/** When a child dies: so long after it did something, or after the server came to a step. */
export type Death = { readonly at: MailStep | 'begun' | 'acknowledged'; readonly ms: number }

export function nextDeath(random: Random): Death {
  if (random.chance(0.12)) return { at: 'begun', ms: random.below(250) }
  if (random.chance(0.25)) return { at: 'acknowledged', ms: random.below(400) }
  const late: readonly MailStep[] = ['before-body', 'in-body', 'not-taken', 'taken']
  const at = random.chance(0.7) ? random.pick(late) : random.pick(mailSteps)
  return { at, ms: random.chance(0.5) ? 0 : random.below(12) }
}

/** When the server has taken the mail and the answer is on its way. */
export function worstDeath(random: Random): Death {
  return { at: 'taken', ms: random.below(3) }
}
