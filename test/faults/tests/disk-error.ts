import { join } from 'node:path'
import { openDevice } from '../rig/device.ts'
import { addFault, addRound, type Tally } from '../rig/figures.ts'
import type { FileSystem } from '../rig/file-system.ts'
import { acknowledgedIn, openLedger } from '../rig/ledger.ts'
import { tryToRun } from '../rig/machine.ts'
import { judge, judgeUnopened } from '../rig/oracle.ts'
import { randomOf } from '../rig/random.ts'
import type { Saver } from '../rig/saver.ts'
import { tornTailsIn } from '../rig/torn-tails.ts'
import { runWorkload, type Scenario } from '../rig/workload.ts'

export type DiskError = {
  readonly saver: Saver
  readonly fileSystem: FileSystem
  readonly rounds: number
  readonly seed: string
}

const rates = ['1%', '5%', '10%', '30%', '100%'] as const

/** D2: the disk answers writes with EIO for a while, is checked, mounted, and read again. */
export async function diskError(work: string, test: DiskError, tally: Tally): Promise<void> {
  const { saver, fileSystem, rounds, seed } = test
  for (let round = 0; round < rounds; round += 1) {
    const roundSeed = `${seed}/error/${round}`
    const random = randomOf(roundSeed)
    const scenario: Scenario = random.pick(['typing', 'rotation'])
    const rate = random.pick(rates)
    const label = `${saver.name} ${scenario}, EIO in ${rate}, round ${round} (seed ${roundSeed})`
    const device = await openDevice(join(work, 'failing'), fileSystem, rate)
    const ledger = openLedger()
    try {
      const profile = join(device.folder, 'profile')
      const open = await saver.open(profile)
      const part = { saver: open, ledger, seed: roundSeed, scenario, paced: false, at: () => 0 }
      await runWorkload({ ...part, saves: 10 + random.below(10) })
      device.failing(true)
      await runWorkload({ ...part, from: 100, saves: 6 + random.below(10) })
      device.failing(false)
      await runWorkload({ ...part, from: 200, saves: 5 })
      await open.close().catch(() => undefined)
      device.unmount()
      const checked = tryToRun('e2fsck', ['-fy', device.loop])
      if ((checked.code ?? 8) > 2) {
        addFault(tally, `${label}: the file system is beyond repair: ${checked.stderr}`)
      }
      device.mount()
      tally.acknowledged += acknowledgedIn(ledger)
      tally.torn += tornTailsIn(profile)
      const found = await saver.read(profile).then(
        (texts) => judge(ledger, texts),
        (cause: unknown) => judgeUnopened(ledger, Number.POSITIVE_INFINITY, cause),
      )
      addRound(tally, label, [found])
    } finally {
      device.failing(false)
      device.close()
    }
  }
}
