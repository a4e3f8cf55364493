import { setTimeout as pause } from 'node:timers/promises'
import { isCopyDue, isTestDue } from '#services/backup/due.ts'
import type { SecondCopy } from '#services/backup/second-copy.ts'
import { describe, log } from '../log.ts'
import type { Quiet } from './quiet.ts'

/** How long the end of the program waits for a last copy. */
const atQuitMs = 8_000

/**
 * One look at whether the second copy is due: the first quiet moment of the day. A stick that is
 * not there is no failure: it is looked for again at the next round.
 */
export async function makeRound(copy: SecondCopy, quiet: Quiet, now: string): Promise<void> {
  if (copy.isRunning() || !quiet.isQuiet()) return
  const facts = await copy.facts()
  const isDue = isCopyDue(facts, now)
  if (!isDue && !isTestDue(facts, now)) return
  if (!(await copy.isReachable())) return
  quiet.forget()
  await told(isDue ? copy.make() : copy.test())
}

/** Copies what was saved since the last copy; cancelled when it takes too long. */
export async function copyAtQuit(copy: SecondCopy, quiet: Quiet): Promise<void> {
  // A copy that runs already is not waited for: nothing of it is left half-done.
  copy.cancel()
  for (let tries = 0; copy.isRunning() && tries < 40; tries += 1) await pause(50)
  if (!quiet.hasWork() || !(await copy.isReachable())) return
  const late = setTimeout(() => copy.cancel(), atQuitMs)
  await told(copy.make())
  clearTimeout(late)
}

/** The reason stands in the facts and is shown in the window; here it goes to the log. */
async function told(round: Promise<void>): Promise<void> {
  await round.catch((error: unknown) => log(`second copy: ${describe(error)}`))
}
