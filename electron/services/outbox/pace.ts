import type { Clock } from '../store/clock.ts'

/** Growing pauses between goes at a server that lets us down. */
export type Pace = {
  /** After a failure: the next pause of the row, the last one again and again. */
  readonly rest: (pausesMs: readonly number[]) => void
  /** It went well, so the next failure is a first one. */
  readonly forget: () => void
  /** At once, and from the shortest pause on. */
  readonly beginAnew: () => void
  /** 0 where nothing has to be waited for. */
  readonly leftMs: () => number
}

/** Counts by the steady clock, which nobody can set. */
export function createPace({ steadyMs }: Pick<Clock, 'steadyMs'>): Pace {
  let failures = 0
  let notBeforeMs = 0
  return {
    rest(pausesMs) {
      const pauseMs = pausesMs[Math.min(failures, pausesMs.length - 1)] ?? 0
      failures += 1
      notBeforeMs = steadyMs() + pauseMs
    },
    forget() {
      failures = 0
    },
    beginAnew() {
      failures = 0
      notBeforeMs = 0
    },
    leftMs: () => Math.max(notBeforeMs - steadyMs(), 0),
  }
}
