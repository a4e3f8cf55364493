import type { OutboxState } from '#contract/calls.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import { mayAct, mayChange } from '#core/outbox/dispatch-course.ts'

/** What a row offers; `retry-refused` is `again` where nothing can arrive twice. */
export type RowAct =
  | 'send'
  | 'pause'
  | 'go-on'
  | 'change'
  | 'retry-refused'
  | 'arrived'
  | 'again'
  | 'cancel'

/** The first is what she most likely wants; those after the second fold into a menu. */
export function rowActs(
  dispatch: Pick<Dispatch, 'state'>,
  { isPaused }: Pick<OutboxState, 'isPaused'>,
): readonly RowAct[] {
  const acts: RowAct[] = []
  if (dispatch.state === 'waiting' && !isPaused) acts.push('send')
  if (mayAct(dispatch, 'go-on')) acts.push('go-on')
  if (mayAct(dispatch, 'arrived')) acts.push('arrived')
  if (mayAct(dispatch, 'again')) acts.push(dispatch.state === 'refused' ? 'retry-refused' : 'again')
  if (mayAct(dispatch, 'pause')) acts.push('pause')
  if (mayChange(dispatch)) acts.push('change')
  if (mayAct(dispatch, 'cancel')) acts.push('cancel')
  return acts
}

/** Asked before: it cannot be taken back, or something may arrive twice. */
export type AskedAct = Extract<RowAct, 'cancel' | 'again' | 'arrived'>

export function isAsked(act: RowAct): act is AskedAct {
  return act === 'cancel' || act === 'again' || act === 'arrived'
}
