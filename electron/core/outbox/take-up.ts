import type { Moment } from '../release/release.ts'
import { unfinished } from './batch.ts'
import type { Dispatch, DispatchId } from './dispatch.ts'
import { afterRestart } from './dispatch-course.ts'

export type Start = {
  /** All folders of dispatches, damaged ones too. */
  readonly present: readonly DispatchId[]
  /** False for a profile that came back out of a second copy: what waits in it may be sent long since. */
  readonly isHome: boolean
  readonly now: Moment
}

/**
 * The dispatches as a start must take them: what was being sent is unclear; what may have been sent
 * elsewhere, or was cut off while it was queued, is paused and asks her.
 */
export function takeUp(dispatches: readonly Dispatch[], start: Start): readonly Dispatch[] {
  const cutOff = new Set(unfinished(dispatches, start.present))
  return dispatches.map((dispatch) => {
    const mayNotGo = !start.isHome && dispatch.state === 'waiting'
    if (mayNotGo || cutOff.has(dispatch)) return { ...dispatch, state: 'paused' }
    return afterRestart(dispatch, start.now)
  })
}
