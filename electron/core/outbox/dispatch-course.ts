import type { Moment } from '../release/release.ts'
import type { Attempt, Dispatch, DispatchState } from './dispatch.ts'
import { concernOf } from './judge-attempt.ts'
import { longestPauseMs, nextTryAt } from './next-try.ts'

/** What she may do with a dispatch. */
export type DispatchAct = 'pause' | 'go-on' | 'cancel' | 'again' | 'arrived'

/** The states each act leads out of, and where to. */
const acts: Readonly<
  Record<DispatchAct, { readonly from: readonly DispatchState[]; readonly to: DispatchState }>
> = {
  pause: { from: ['waiting'], to: 'paused' },
  'go-on': { from: ['paused'], to: 'waiting' },
  cancel: { from: ['waiting', 'paused', 'refused', 'unclear'], to: 'cancelled' },
  again: { from: ['refused', 'unclear'], to: 'waiting' },
  arrived: { from: ['unclear'], to: 'sent' },
}

/** Whether she may do this now; the screen offers only what is true. */
export function mayAct({ state }: Pick<Dispatch, 'state'>, act: DispatchAct): boolean {
  return acts[act].from.includes(state)
}

/** Whether another recipient or subject may be put in: nothing of it has gone out. */
export function mayChange({ state }: Pick<Dispatch, 'state'>): boolean {
  return state === 'waiting' || state === 'paused' || state === 'refused'
}

/** The dispatch after her act; null where the act is not for its state. */
export function actOn(dispatch: Dispatch, act: DispatchAct, now: Moment): Dispatch | null {
  if (!mayAct(dispatch, act)) return null
  const moved: Dispatch = { ...dispatch, state: acts[act].to, nextTryAt: null }
  return moved.state === 'waiting' ? { ...moved, sinceAt: now } : moved
}

/** Whether it may be sent by itself now. */
export function isDue(dispatch: Dispatch, now: Moment): boolean {
  return dispatch.state === 'waiting' && dueInMs(dispatch, now) === 0
}

/** How long until the first of those that wait may go by itself; 0 for now. */
export function firstDueMs(waiting: readonly Dispatch[], now: Moment): number {
  return Math.min(...waiting.map((dispatch) => dueInMs(dispatch, now)))
}

function dueInMs({ nextTryAt: at }: Dispatch, now: Moment): number {
  const waitMs = at === null ? 0 : Date.parse(at) - Date.parse(now)
  // Longer than any pause: somebody has set the clock back.
  return waitMs > longestPauseMs ? 0 : Math.max(waitMs, 0)
}

/** Written before the last bytes leave; null where it must not be sent. */
export function beginSending(dispatch: Dispatch): Dispatch | null {
  return dispatch.state === 'waiting' ? { ...dispatch, state: 'sending', nextTryAt: null } : null
}

/** The dispatch after a try; only one that waits or is being sent can have been tried. */
export function afterAttempt(dispatch: Dispatch, attempt: Attempt): Dispatch {
  if (dispatch.state !== 'waiting' && dispatch.state !== 'sending') return dispatch
  const tried = { ...dispatch, attempts: [...dispatch.attempts, attempt].slice(-attemptsAtMost) }
  if (attempt.outcome !== 'later') return { ...tried, state: attempt.outcome, nextTryAt: null }
  // The account's and the server's trouble is none of this mail: it waits with the others.
  if (concernOf(attempt) !== 'dispatch') return { ...tried, state: 'waiting', nextTryAt: null }
  const next = nextTryAt(tried, attempt.at)
  return { ...tried, state: next === null ? 'refused' : 'waiting', nextTryAt: next }
}

/** A dispatch found at a start: the program ended between the last bytes and the answer. */
export function afterRestart(dispatch: Dispatch, now: Moment): Dispatch {
  if (dispatch.state !== 'sending') return dispatch
  return afterAttempt(dispatch, {
    at: now,
    outcome: 'unclear',
    step: 'data',
    code: null,
    words: '',
  })
}

/** Whether it was put off too often, and not refused by a server's word. */
export function hasGivenUp({ state, attempts }: Dispatch): boolean {
  return state === 'refused' && attempts.at(-1)?.outcome === 'later'
}

/** Of a server that puts off for days the newest tries are told. */
const attemptsAtMost = 100
