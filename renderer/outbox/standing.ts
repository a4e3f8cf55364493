import type { OutboxState } from '#contract/calls.ts'
import type { Dispatch, DispatchState } from '#core/outbox/dispatch.ts'

/** Where the screen shows a dispatch: first what only she can decide. */
export type Section = 'attention' | 'waiting' | 'over'

const sections: Readonly<Record<DispatchState, Section>> = {
  unclear: 'attention',
  refused: 'attention',
  sending: 'waiting',
  waiting: 'waiting',
  paused: 'waiting',
  sent: 'over',
  cancelled: 'over',
}

export function sectionOf({ state }: Pick<Dispatch, 'state'>): Section {
  return sections[state]
}

export function countIn(dispatches: readonly Pick<Dispatch, 'state'>[], section: Section): number {
  return dispatches.filter((dispatch) => sectionOf(dispatch) === section).length
}

/** Everything that can be said of the line and the account in one sentence, the worst first. */
export type LineWord =
  | 'noAccount'
  | 'paused'
  | 'noPassword'
  | 'accountRefused'
  | 'away'
  | 'there'
  | 'unknown'
  | 'held'
  | 'idle'

export function lineWord(outbox: OutboxState): LineWord {
  const { account, isPaused, password, line, refused, dispatches } = outbox
  if (account === null) return 'noAccount'
  if (isPaused) return 'paused'
  if (!dispatches.some(isGoing)) return countIn(dispatches, 'waiting') > 0 ? 'held' : 'idle'
  if (password === 'none') return 'noPassword'
  return refused === 'account-refused' ? 'accountRefused' : line
}

/** What the desk says of the outbox while she is elsewhere; null where nothing needs a word. */
export type Mark = {
  readonly word: 'attention' | 'waiting' | 'away' | 'password' | 'account' | 'paused'
  readonly count: number
}

export function markOf(outbox: OutboxState): Mark | null {
  const { dispatches } = outbox
  const attention = countIn(dispatches, 'attention')
  if (attention > 0) return { word: 'attention', count: attention }
  const count = countIn(dispatches, 'waiting')
  if (count === 0) return null
  return { word: dispatches.some(isGoing) ? markWords[lineWord(outbox)] : 'paused', count }
}

function isGoing({ state }: Pick<Dispatch, 'state'>): boolean {
  return state === 'waiting' || state === 'sending'
}

const markWords = {
  noAccount: 'waiting',
  paused: 'paused',
  noPassword: 'password',
  accountRefused: 'account',
  away: 'away',
  there: 'waiting',
  unknown: 'waiting',
  held: 'paused',
  idle: 'waiting',
} as const satisfies Record<LineWord, Mark['word']>
