import { recordFigure } from '../../helpers/figures.ts'
import type { Verdict } from './oracle.ts'

/** The sums of one test, filled round by round. */
export type Tally = {
  rounds: number
  failedRounds: number
  acknowledged: number
  lost: number
  ghosts: number
  silent: number
  /** Refusals to open what is whole, and statements that are false. */
  damaged: number
  /** Damage that was there and that she was told of, with what to do next. */
  told: number
  torn: number
  /** Faults of other kinds that a test finds, such as leftover temporary files. */
  others: number
  readonly judgesTimes: boolean
  readonly notes: string[]
}

/** Times are not judged where other work may share the machine, as in a brief run: only told. */
export function newTally({ judgesTimes = true } = {}): Tally {
  const none = { lost: 0, ghosts: 0, silent: 0, damaged: 0, told: 0, torn: 0, others: 0 }
  return { rounds: 0, failedRounds: 0, acknowledged: 0, ...none, judgesTimes, notes: [] }
}

/** Adds a round's verdicts; `label` must be enough to play the round again. */
export function addRound(tally: Tally, label: string, verdicts: readonly Verdict[]): void {
  tally.rounds += 1
  let failed = false
  for (const { lost, ghosts, silent, damaged, told, notes } of verdicts) {
    tally.lost += lost
    tally.ghosts += ghosts
    tally.silent += silent
    tally.damaged += damaged
    tally.told += told
    if (lost + ghosts + silent > 0) failed = true
    if (notes.length > 0) tally.notes.push(`${label}: ${notes.slice(0, 3).join('; ')}`)
  }
  if (failed) tally.failedRounds += 1
}

/** A promise broken that is none of L, G, X; it fails the test as they do. */
export function addFault(tally: Tally, note: string): void {
  tally.others += 1
  tally.notes.push(note)
}

/** So many times too long is no longer the fault of the machine. */
const farTooLong = 5

/** A promise about time that was not kept; `excess` is how many times what was promised. */
export function addDelay(tally: Tally, note: string, excess = 1): void {
  if (tally.judgesTimes || excess > farTooLong) addFault(tally, note)
  else tally.notes.push(`${note} (not judged here)`)
}

export function printTally(name: string, tally: Tally, seed: string, seconds: number): void {
  const { rounds, acknowledged, lost, ghosts, silent, damaged, told, torn, others } = tally
  console.log(
    `${name}: ${rounds} rounds, ${acknowledged} acknowledged saves, L ${lost}, G ${ghosts}, ` +
      `X ${silent}, D ${damaged}, other faults ${others}, told ${told}, torn tails ${torn}, ` +
      `seed ${seed}, ${seconds.toFixed(1)} s`,
  )
  for (const note of tally.notes.slice(0, 5)) console.log(`    ${note}`)
  if (tally.notes.length > 5) console.log(`    … and ${tally.notes.length - 5} more`)
}

/** Promises of another kind than that of the texts, for tests that are about those. */
export function brokenPromises(tally: Tally): number {
  return lostOf(tally) + tally.damaged + tally.others
}

function lostOf({ lost, ghosts, silent }: Tally): number {
  return lost + ghosts + silent
}

/** True where the figure holds: nothing lost, no ghost, nothing wrong or said wrongly, enough done. */
export function recordTally(
  id: string,
  tally: Tally,
  measure: (tally: Tally) => number = lostOf,
): boolean {
  const value = measure(tally)
  const holds =
    lostOf(tally) === 0 && tally.damaged === 0 && tally.others === 0 && tally.acknowledged > 0
  recordFigure({ id: `fault-${id}`, value, unit: 'releases', goal: 0, holds })
  return holds
}
