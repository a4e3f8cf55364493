import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '#services/store/clock.ts'
import { addRound, type Tally } from '../rig/figures.ts'
import { acknowledgedIn, openLedger } from '../rig/ledger.ts'
import { judge } from '../rig/oracle.ts'
import { type Random, randomOf } from '../rig/random.ts'
import { terasSaver } from '../rig/savers/teras.ts'
import { runWorkload, type Scenario } from '../rig/workload.ts'

const yearMs = 365 * 24 * 3_600_000

/** D6: somebody sets the clock of the computer by ten years, at starts and during work. */
export async function wrongClock(
  work: string,
  { rounds, seed }: { readonly rounds: number; readonly seed: string },
  tally: Tally,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const roundSeed = `${seed}/clock/${round}`
    const random = randomOf(roundSeed)
    const folder = join(work, 'clock')
    rmSync(folder, { recursive: true, force: true })
    const ledger = openLedger()
    const scenario: Scenario = round % 2 === 0 ? 'typing' : 'rotation'
    const saves = scenario === 'typing' ? 25 : 20
    for (let start = 0; start < 3; start += 1) {
      const saver = await terasSaver(undefined, jumpingClock(random, start)).open(folder)
      const part = { ledger, seed: roundSeed, scenario, paced: false, at: () => 0 }
      await runWorkload({ ...part, saver, from: start * saves, saves })
      await saver.close()
    }
    tally.acknowledged += acknowledgedIn(ledger)
    const found = await terasSaver(undefined, jumpingClock(random, 9)).read(folder)
    addRound(tally, `${scenario}, round ${round} (seed ${roundSeed})`, [judge(ledger, found)])
  }
}

function jumpingClock(random: Random, start: number): Clock {
  let aheadMs = random.pick([-10, 0, 10]) * yearMs
  return {
    now() {
      if (random.chance(0.2)) aheadMs = random.pick([-10, -0.01, 0, 0.01, 10]) * yearMs
      return new Date(Date.parse('2026-11-24T08:00:00Z') + aheadMs).toISOString()
    },
    steadyMs: () => random.below(1_000_000),
    boot: `boot${start}`,
  }
}
