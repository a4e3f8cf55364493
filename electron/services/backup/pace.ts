import { setTimeout as pause, setImmediate } from 'node:timers/promises'
import { AppError } from '#core/app-error.ts'

/**
 * Called between two small pieces of work: lets the rest of the program run, waits while the
 * officer is typing, and rejects with `backup-cancelled` once she has cancelled.
 */
export type Pace = () => Promise<void>

const typingPauseMs = 250

/** `isBusy` says whether she is at work this moment; without it only cancelling counts. */
export function createPace(signal: AbortSignal, isBusy: () => boolean = () => false): Pace {
  const stopIfCancelled = () => {
    if (signal.aborted) throw new AppError('backup-cancelled', 'cancelled')
  }
  return async () => {
    stopIfCancelled()
    await setImmediate()
    while (isBusy() && !signal.aborted) await pause(typingPauseMs)
    stopIfCancelled()
  }
}
