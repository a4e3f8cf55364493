import { join } from 'node:path'
import type { Tally } from '../rig/figures.ts'
import { btrfs, ext4Settings, whyNoBtrfs } from '../rig/file-system.ts'
import { type Plan, roundsOf } from '../rig/plan.ts'
import { terasSaver } from '../rig/savers/teras.ts'
import { powerCut } from './power-cut.ts'

const scenarios = ['typing', 'rotation'] as const

/** C1 of the store on every file system that this machine can make: 800 states, or 2,000. */
export async function powerCuts(plan: Plan, tally: Tally): Promise<void> {
  const { long, seed } = plan
  const noBtrfs = long ? whyNoBtrfs() : 'runs with --long only'
  if (noBtrfs !== null) console.log(`C1: btrfs skipped, because it ${noBtrfs}`)
  const fileSystems = noBtrfs === null ? [...ext4Settings, btrfs] : ext4Settings
  const all = roundsOf(plan, { daily: 800, long: 2_000 })
  const states = Math.ceil(all / (fileSystems.length * scenarios.length))
  for (const fileSystem of fileSystems) {
    for (const scenario of scenarios) {
      const work = join(plan.work, 'power-cut')
      await powerCut(work, { saver: terasSaver(), fileSystem, scenario, states, seed }, tally)
    }
  }
}
