import { randomUUID } from 'node:crypto'
import type { Moment } from '#core/release/release.ts'

/** `steadyMs` runs on when somebody sets the clock; it counts anew with every `boot`. */
export type Clock = {
  readonly now: () => Moment
  readonly steadyMs: () => number
  readonly boot: string
}

/** The clock of this run of the program. */
export function systemClock(): Clock {
  return {
    now: () => new Date().toISOString(),
    steadyMs: () => Math.round(performance.now()),
    boot: randomUUID().slice(0, 8),
  }
}
