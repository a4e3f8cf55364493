import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { addRound, type Tally } from '../rig/figures.ts'
import { openKillingFloor } from '../rig/kill-parent.ts'
import { acknowledgedIn, type Ledger, openLedger } from '../rig/ledger.ts'
import { judge, judgeUnopened } from '../rig/oracle.ts'
import { randomOf } from '../rig/random.ts'
import type { Saver } from '../rig/saver.ts'
import { tornTailsIn } from '../rig/torn-tails.ts'
import { type Scenario, stepAt } from '../rig/workload.ts'

export type Kill = {
  readonly saver: Saver
  readonly scenario: Scenario
  readonly rounds: number
  readonly seed: string
  /** How often the restarted program is killed as well, at most. */
  readonly again: number
}

/** B1 and B2: kills a saving process, and the ones started after it, then reads what is left. */
export async function kill(work: string, test: Kill, tally: Tally): Promise<void> {
  const { saver, scenario, rounds, seed, again } = test
  const floor = await openKillingFloor(work)
  try {
    for (let round = 0; round < rounds; round += 1) {
      const roundSeed = `${seed}/${round}`
      const random = randomOf(roundSeed)
      const folder = join(work, 'profile')
      rmSync(folder, { recursive: true, force: true })
      const ledger = openLedger()
      const order = { saver: saver.name, folder, seed: roundSeed, scenario }
      const first = { after: 'acknowledgement', ms: random.below(41) } as const
      let from = note(
        ledger,
        roundSeed,
        scenario,
        0,
        await floor.round({ ...order, from: 0 }, first),
      )
      for (let more = again === 0 ? 0 : 1 + random.below(again); more > 0; more -= 1) {
        const range = { after: 'begun', ms: random.below(31) } as const
        const killed = await floor.round({ ...order, from }, range)
        from = note(ledger, roundSeed, scenario, from, killed)
      }
      tally.acknowledged += acknowledgedIn(ledger)
      tally.torn += tornTailsIn(folder)
      const label = `${saver.name} ${scenario}, round ${round} (seed ${roundSeed})`
      const found = await saver.read(folder).then(
        (texts) => judge(ledger, texts),
        (cause: unknown) => judgeUnopened(ledger, Number.POSITIVE_INFINITY, cause),
      )
      addRound(tally, label, [found])
    }
  } finally {
    floor.close()
  }
}

/** One step may have been under way when the process died: submitted, not acknowledged. */
function note(
  ledger: Ledger,
  seed: string,
  scenario: Scenario,
  from: number,
  { acknowledged }: { readonly acknowledged: readonly number[] },
): number {
  const last = acknowledged.at(-1) ?? from - 1
  for (let index = from; index <= last + 1; index += 1) {
    const { id, text } = stepAt(seed, scenario, index)
    ledger.submit(id, text).acknowledgedAt = index <= last ? index : null
  }
  return last + 2
}
