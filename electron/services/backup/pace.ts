import { setTimeout as pause, setImmediate } from 'node:timers/promises'
import { AppError } from '#core/app-error.ts'

/**
 * Called between two small pieces of work: lets the rest of the program run, waits while the
 * officer is typing, and rejects with `backup-cancelled` once she has cancelled.
 */
export type Pace = () => Promise<void>

const typingPauseMs = 250
const groupLength = 400

/** A long list in groups that take a few milliseconds each, with a pause after every one. */
export async function* inGroups<Item>(
  items: readonly Item[],
  pace: Pace,
): AsyncGenerator<readonly Item[]> {
  for (let from = 0; from < items.length; from += groupLength) {
    yield items.slice(from, from + groupLength)
    await pace()
  }
}

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
