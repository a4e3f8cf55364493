import type { OutboxState } from '#contract/calls.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import type { Moment } from '#core/release/release.ts'

type Word =
  | 'now'
  | 'soon'
  | 'line-returns'
  | 'on-click'
  | 'all-paused'
  | 'password'
  | 'account'
  | 'account-refused'
  | 'paused'
  | 'attention'
  | 'arrived'
  | 'cancelled'

/** When a dispatch goes next, or what became of it. */
export type WhenNext =
  | { readonly word: Word }
  | { readonly word: 'at' | 'sent' | 'tried'; readonly moment: Moment }

export function whenNext(
  dispatch: Dispatch,
  outbox: Omit<OutboxState, 'dispatches'>,
  now: Date,
): WhenNext {
  switch (dispatch.state) {
    case 'waiting':
      return whenWaiting(dispatch, outbox, now)
    case 'sending':
      return { word: 'now' }
    case 'sent': {
      const sent = dispatch.attempts.filter(({ outcome }) => outcome === 'sent').at(-1)
      return sent === undefined ? { word: 'arrived' } : { word: 'sent', moment: sent.at }
    }
    case 'paused':
    case 'cancelled':
      return { word: dispatch.state }
    case 'refused':
    case 'unclear': {
      const last = dispatch.attempts.at(-1)
      return last === undefined ? { word: 'attention' } : { word: 'tried', moment: last.at }
    }
  }
}

/** What holds it longest is said. */
function whenWaiting(
  { nextTryAt }: Dispatch,
  { account, isPaused, password, line, refused }: Omit<OutboxState, 'dispatches'>,
  now: Date,
): WhenNext {
  if (account === null) return { word: 'account' }
  if (isPaused) return { word: 'all-paused' }
  if (password === 'none') return { word: 'password' }
  if (refused === 'account-refused') return { word: 'account-refused' }
  if (!account.sendsItself) return { word: 'on-click' }
  if (nextTryAt !== null && new Date(nextTryAt) > now) return { word: 'at', moment: nextTryAt }
  return { word: line === 'away' ? 'line-returns' : 'soon' }
}
