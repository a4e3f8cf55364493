import { runF1 } from '../f1.ts'
import { runF2 } from '../f2.ts'
import { newTally, printTally, recordTally, type Tally } from '../rig/figures.ts'
import { ext4Settings } from '../rig/file-system.ts'
import { type Plan, roundsOf } from '../rig/plan.ts'
import { controls } from '../rig/savers/savers.ts'
import { terasSaver } from '../rig/savers/teras.ts'
import { wrongClock } from './clock.ts'
import { everyCraftCall, killCrafts } from './crafts.ts'
import { diskError } from './disk-error.ts'
import { diskFull } from './disk-full.ts'
import { everyCall, twoFaults, unflushed } from './in-memory.ts'
import { kill } from './kill.ts'
import { noticeMutants } from './mutants.ts'
import { powerCut } from './power-cut.ts'
import { powerCuts } from './power-cuts.ts'
import { readOnlyModes } from './read-only.ts'
import { readOnlyMount } from './read-only-mount.ts'

export type Answer = 'held' | 'failed' | 'skipped'
export type FaultTest = { readonly id: string; readonly run: (plan: Plan) => Promise<Answer> }

type Work = (plan: Plan, tally: Tally) => Promise<void>
const noReason = () => null

const [firstFileSystem] = ext4Settings
if (firstFileSystem === undefined) throw new Error('no file system to test on')
const teras = terasSaver()

export const storeTests: readonly FaultTest[] = [
  storeTest('A1', async ({ work, seed, long, brief }, tally) => {
    await everyCall(seed, tally, { stride: long ? 1 : brief ? 20 : 8 })
    await everyCraftCall(work, long ? 1 : brief ? 15 : 6, tally)
  }),
  storeTest('A2', (plan, tally) =>
    unflushed(plan.seed, roundsOf(plan, { daily: 2_000, long: 20_000 }), tally),
  ),
  storeTest('A3', (plan, tally) =>
    twoFaults(plan.seed, roundsOf(plan, { daily: 500, long: 5_000 }), tally),
  ),
  storeTest('B1', async (plan, tally) => {
    const { work, seed, long } = plan
    for (const scenario of ['typing', 'rotation'] as const) {
      const rounds = roundsOf(plan, { daily: 200, long: 1_250 })
      await kill(
        work,
        { saver: teras, scenario, rounds, seed: `${seed}/${scenario}`, again: 0 },
        tally,
      )
    }
    await killCrafts(work, { rounds: long ? 400 : 12, seed }, tally)
  }),
  storeTest('B2', (plan, tally) => {
    const { work, seed } = plan
    const rounds = roundsOf(plan, { daily: 60, long: 200 })
    return kill(work, { saver: teras, scenario: 'typing', rounds, seed, again: 5 }, tally)
  }),
  storeTest('C1', powerCuts, ({ noDevices }) => noDevices),
  storeTest(
    'D1',
    (plan, tally) => {
      const { work, seed } = plan
      const rounds = roundsOf(plan, { daily: 300, long: 1_500 })
      return diskFull(work, { saver: teras, rounds, seed }, tally)
    },
    ({ noMounts }) => noMounts,
  ),
  storeTest(
    'D2',
    (plan, tally) => {
      const { work, seed } = plan
      const rounds = roundsOf(plan, { daily: 40, long: 200 })
      return diskError(work, { saver: teras, fileSystem: firstFileSystem, rounds, seed }, tally)
    },
    ({ noDevices }) => noDevices,
  ),
  storeTest('D3', async ({ work, seed, noMounts }, tally) => {
    await readOnlyModes(work, { rounds: 10, seed }, tally)
    if (noMounts === null) await readOnlyMount(work, { rounds: 6, seed }, tally)
  }),
  storeTest('D6', (plan, tally) => {
    const { work, seed } = plan
    return wrongClock(work, { rounds: roundsOf(plan, { daily: 40, long: 200 }), seed }, tally)
  }),
  storeTest('F1', async ({ work, seed, long }, tally) => {
    await runF1({ work, seed, mutations: long ? 5_000 : 1_500 }, tally)
  }),
  storeTest('F2', async ({ work }, tally) => {
    await runF2(work, tally)
  }),
]

/** C1 and D1 of what the store is compared with: each must fail one of them in this very run. */
export const controlTests: readonly FaultTest[] = [
  {
    id: 'controls',
    async run(plan) {
      const { work, seed, noMounts, noDevices } = plan
      if (noMounts !== null) return 'skipped'
      let passed = 0
      for (const saver of controls) {
        const [cut, full] = [newTally(), newTally()]
        if (noDevices === null) {
          const fileSystem = firstFileSystem
          await powerCut(work, { saver, fileSystem, scenario: 'typing', states: 15, seed }, cut)
        }
        await diskFull(work, { saver, rounds: 30, seed }, full)
        const failed = cut.failedRounds + full.failedRounds
        const how =
          `C1 ${cut.failedRounds} of ${cut.rounds} states, ` +
          `D1 ${full.failedRounds} of ${full.rounds} rounds`
        console.log(
          failed > 0
            ? `control ${saver.name}: failed as it must (${how})`
            : `control ${saver.name}: PASSED, so these tests prove nothing (${how})`,
        )
        if (failed === 0) passed += 1
      }
      return passed === 0 ? 'held' : 'failed'
    },
  },
  {
    id: 'mutants',
    async run({ long, only, seed }) {
      if (!long && only === null) return 'skipped'
      return noticeMutants(seed) ? 'held' : 'failed'
    },
  },
]

function storeTest(
  id: string,
  work: Work,
  whyNot: (plan: Plan) => string | null = noReason,
): FaultTest {
  return {
    id,
    async run(plan) {
      const reason = whyNot(plan)
      if (reason !== null) {
        console.log(`${id}: skipped, because it ${reason}`)
        return 'skipped'
      }
      const tally = newTally()
      const started = performance.now()
      await work(plan, tally)
      printTally(id, tally, plan.seed, (performance.now() - started) / 1000)
      if (recordTally(id, tally)) return 'held'
      console.log(`    again: node test/faults/run.ts --only ${id} --seed ${plan.seed}`)
      return 'failed'
    },
  }
}
