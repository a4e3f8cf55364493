import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { addFault, addRound, type Tally } from '../rig/figures.ts'
import { ext4Settings } from '../rig/file-system.ts'
import { acknowledgedIn, type Ledger, openLedger } from '../rig/ledger.ts'
import { mount, run, tryToRun } from '../rig/machine.ts'
import { judge } from '../rig/oracle.ts'
import { terasSaver } from '../rig/savers/teras.ts'
import { runWorkload } from '../rig/workload.ts'
import { expectRefusals } from './read-only.ts'

/** D3: the file system stops taking writes in the middle of work, and is read-only at a start. */
export async function readOnlyMount(
  work: string,
  { rounds, seed }: { readonly rounds: number; readonly seed: string },
  tally: Tally,
): Promise<void> {
  const [fileSystem] = ext4Settings
  if (fileSystem === undefined) return
  const [image, disk] = [join(work, 'read-only.img'), join(work, 'read-only')]
  mkdirSync(disk, { recursive: true })
  const profile = join(disk, 'profile')
  const saver = terasSaver()
  for (let round = 0; round < rounds; round += 1) {
    const roundSeed = `${seed}/read-only-mount/${round}`
    const label = `read-only mount, round ${round} (seed ${roundSeed})`
    const ledger = openLedger()
    const part = { ledger, seed: roundSeed, scenario: 'typing', paced: false, at: () => 0 } as const
    fileSystem.make(image)

    const unmount = mountImage(image, disk, 'loop')
    const open = await saver.open(profile)
    await runWorkload({ ...part, saver: open, saves: 20 })
    // What the kernel does by itself when it meets an error on the disk.
    run('mount', ['-o', 'remount,abort', disk])
    await runWorkload({ ...part, saver: open, from: 20, saves: 10 })
    await open.close().catch(() => undefined)
    noteRefusals(tally, `${label}, during work`, ledger, 20)
    const during = judge(ledger, await saver.read(profile))
    unmount()
    tryToRun('e2fsck', ['-fy', image])

    const unmountAgain = mountImage(image, disk, 'loop,ro')
    const again = await saver.open(profile)
    await runWorkload({ ...part, saver: again, from: 40, saves: 10 })
    await again.close().catch(() => undefined)
    noteRefusals(tally, `${label}, before the start`, ledger, 30)
    addRound(tally, label, [during, judge(ledger, await saver.read(profile))])
    tally.acknowledged += acknowledgedIn(ledger)
    unmountAgain()
  }
}

function mountImage(image: string, disk: string, options: string): () => void {
  return mount(['-t', 'ext4', '-o', options, image], disk)
}

function noteRefusals(tally: Tally, label: string, ledger: Ledger, from: number): void {
  const entries = ledger.entries.slice(from, from + 10)
  expectRefusals(
    tally,
    label,
    entries.map(({ refused }) => refused),
  )
  if (entries.length < 10) addFault(tally, `${label}: too few saves`)
}
