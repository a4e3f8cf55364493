import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runtime } from '../../../build/runtime.mjs'
import { canRunUnprivileged } from '../../helpers/unprivileged.ts'
import { brokenPromises, newTally, printTally, recordTally, type Tally } from '../rig/figures.ts'
import { atTheEnd, isRoot } from '../rig/machine.ts'
import type { Plan } from '../rig/plan.ts'
import type { Death } from '../rig/typist.ts'
import { crashWhileTyping } from './e1.ts'
import { killWhileTyping } from './e2.ts'
import { startAsAnotherUser, startOnNewerProfile, startTwice } from './e4.ts'
import { playHuge } from './huge.ts'
import { allParts, everyDayParts } from './huge-parts.ts'
import type { FaultTest } from './tests.ts'
import { troubleInWindow } from './trouble-window.ts'

/** The fourth death of each four shows the plain text instead of the window. */
const everyDay: readonly Death[] = ['crash', 'chrome', 'loop', 'crash']
const all: readonly Death[] = [
  ...repeat<Death>(['crash', 'chrome', 'crash', 'chrome'], 9),
  ...repeat<Death>(['loop', 'crash', 'crash', 'crash'], 3),
  'memory',
  'crash',
]

/** E1, E2, E4: the whole program in real Electron, typed into by the main process itself. */
export const electronTests: readonly FaultTest[] = [
  electronTest('E1', ({ work, seed, long }, tally) =>
    crashWhileTyping(work, { deaths: long ? all : everyDay, seed }, tally),
  ),
  electronTest('E2', ({ work, seed, long }, tally) =>
    killWhileTyping(work, { rounds: long ? 50 : 3, seed }, tally),
  ),
  electronTest('E4', async ({ work, seed, long }, tally) => {
    await startTwice(work, { rounds: long ? 50 : 3, seed }, tally)
    await startOnNewerProfile(work, tally)
    if (long && isRoot && canRunUnprivileged()) await startAsAnotherUser(work, seed, tally)
  }),
  electronTest(
    'D1-window',
    ({ work, seed, long }, tally) =>
      troubleInWindow(work, { trouble: 'full', rounds: long ? 10 : 1, seed }, tally),
    { needsMounts: true },
  ),
  electronTest(
    'D3-window',
    ({ work, seed, long }, tally) =>
      troubleInWindow(work, { trouble: 'read-only', rounds: long ? 10 : 1, seed }, tally),
    { needsMounts: true },
  ),
  electronTest(
    'F3',
    async ({ work, long }, tally) => {
      for (const part of long ? allParts : everyDayParts) await playHuge(work, part, tally)
    },
    { measure: brokenPromises },
  ),
]

type Wishes = {
  readonly measure?: (tally: Tally) => number
  readonly needsMounts?: boolean
}

function electronTest(
  id: string,
  work: (plan: Plan, tally: Tally) => Promise<void>,
  { measure, needsMounts = false }: Wishes = {},
): FaultTest {
  return {
    id,
    async run(asked) {
      const reason = whyNoElectron() ?? (needsMounts ? asked.noMounts : null)
      if (reason !== null) {
        console.log(`${id}: skipped, because it ${reason}`)
        return 'skipped'
      }
      const tally = newTally({ judgesTimes: !asked.brief })
      const started = performance.now()
      // On the disk of the machine, for the figures are times of a real flush.
      const plan = { ...asked, work: diskFolder() }
      await work(plan, tally)
      printTally(id, tally, plan.seed, (performance.now() - started) / 1000)
      if (recordTally(id, tally, measure)) return 'held'
      console.log(`    again: node test/faults/run.ts --only ${id} --seed ${plan.seed}`)
      return 'failed'
    },
  }
}

function diskFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'teras-faults-e-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

function whyNoElectron(): string | null {
  if (process.platform === 'linux' && !process.env.DISPLAY) return 'needs a display (Xvfb)'
  try {
    runtime()
    return null
  } catch {
    return 'needs the Electron that `npm start` sets up'
  }
}

function repeat<Value>(values: readonly Value[], times: number): Value[] {
  return Array.from({ length: times }, () => values).flat()
}
