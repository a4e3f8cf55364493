import type { Moment } from '../release/release.ts'
import type { Dispatch } from './dispatch.ts'
import { concernOf } from './judge-attempt.ts'

const minuteMs = 60_000
/** Growing, as RFC 5321 section 4.5.4.1 asks; a greylisting server takes the second or third try. */
export const pausesMs = [1, 5, 15, 60, 240].map((minutes) => minutes * minuteMs)
export const longestPauseMs = 240 * minuteMs
const brokenPauseMs = 15 * minuteMs
/** After so long a mail is no news any more, and she should know (the same section: 4 to 5 days). */
export const givesUpAfterMs = 5 * 24 * 60 * minuteMs
export const triesAtMost = 30

/**
 * When a mail that the server put off is tried again; null where it was put off so often or so long
 * that she is asked. Tries that never came to this mail's turn do not count.
 */
export function nextTryAt(dispatch: Dispatch, now: Moment): Moment | null {
  const since = Date.parse(dispatch.sinceAt ?? dispatch.createdAt)
  const counted = dispatch.attempts.filter(
    (attempt) => Date.parse(attempt.at) >= since && concernOf(attempt) === 'dispatch',
  )
  const tries = counted.length
  // From the first answer on: a week without a line is no week of being put off.
  const putOffMs = Date.parse(now) - Date.parse(counted[0]?.at ?? now)
  if (tries >= triesAtMost || putOffMs >= givesUpAfterMs) return null
  const pauseMs = pausesMs[Math.max(tries, 1) - 1] ?? longestPauseMs
  // A line that broke is there again sooner than a server changes its mind.
  const isAnswered = dispatch.attempts.at(-1)?.code !== null
  return after(now, isAnswered ? pauseMs : Math.min(pauseMs, brokenPauseMs))
}

/** The moment `ms` after another. */
export function after(moment: Moment, ms: number): Moment {
  return new Date(Date.parse(moment) + ms).toISOString()
}
