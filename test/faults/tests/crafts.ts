import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { nodeBackupDisk } from '#services/backup/disk.ts'
import { nodeDisk } from '#services/hand-over/disk.ts'
import { faultyBackupDisk } from '../../helpers/faulty-backup-disk.ts'
import { type Fault, faultyDisk } from '../../helpers/faulty-disk.ts'
import { type Craft, copyFurnished, crafts, furnishCraft, openCraft } from '../rig/crafts.ts'
import { addFault, addRound, type Tally } from '../rig/figures.ts'
import { judgeCraft, judgeRestored, restoreNewest } from '../rig/judge-craft.ts'
import { openKillingFloor } from '../rig/kill-parent.ts'
import { randomOf } from '../rig/random.ts'

const faults: readonly Fault[] = [
  { code: 'EIO' },
  { code: 'ENOSPC' },
  { code: 'EROFS' },
  { code: 'ENODEV' },
  { takes: 'nothing' },
  { takes: 'half' },
]

/** A1 for the officer's own folders: each fault at each call of a copy, a restore, and an export. */
export async function everyCraftCall(work: string, stride: number, tally: Tally): Promise<void> {
  const furnished = join(work, 'crafts')
  await furnishCraft(furnished)
  const home = join(work, 'craft')
  for (const craft of ['copies', 'restore', 'exports'] as const) {
    const clean = await oneFault({ furnished, home, craft, at: -1, fault: { code: 'EIO' } })
    for (const [nr, fault] of faults.entries()) {
      for (let at = nr % stride; at < clean.calls; at += stride) {
        const { verdict, isDone } = await oneFault({ furnished, home, craft, at, fault })
        addRound(tally, `${craft}, ${JSON.stringify(fault)} at call ${at}`, [verdict])
        if (isDone) tally.acknowledged += 1
      }
    }
  }
}

type OneFault = {
  readonly furnished: string
  readonly home: string
  readonly craft: 'copies' | 'restore' | 'exports'
  readonly at: number
  readonly fault: Fault
}

async function oneFault({ furnished, home, craft, at, fault }: OneFault) {
  rmSync(home, { recursive: true, force: true })
  copyFurnished(furnished, home)
  const backup = faultyBackupDisk(nodeBackupDisk, at, fault)
  if (craft === 'restore') {
    await (await openCraft(home, 'copies')).step(0)
    const isDone = await restoreNewest(home, backup.disk)
    return { isDone, calls: backup.calls.length, verdict: await judgeRestored(home, isDone) }
  }
  const handOver = faultyDisk(nodeDisk, at, fault)
  const { step } = await openCraft(home, craft, { backup: backup.disk, handOver: handOver.disk })
  const isDone = await step(0).then(
    () => true,
    () => false,
  )
  const { calls } = craft === 'exports' ? handOver : backup
  const verdict = await judgeCraft(home, craft, isDone ? [0] : [])
  return { isDone, calls: calls.length, verdict }
}

type Kills = { readonly rounds: number; readonly seed: string }

/** B1 beside typing: the program is killed while it takes photos, makes a copy, or exports. */
export async function killCrafts(
  work: string,
  { rounds, seed }: Kills,
  tally: Tally,
): Promise<void> {
  const furnished = join(work, 'crafts')
  await furnishCraft(furnished)
  const floor = await openKillingFloor(work)
  try {
    for (const craft of crafts) {
      for (let round = 0; round < rounds; round += 1) {
        await killOnce({ work, furnished, craft, seed: `${seed}/${craft}/${round}`, floor }, tally)
      }
    }
  } finally {
    floor.close()
  }
}

type Once = {
  readonly work: string
  readonly furnished: string
  readonly craft: Craft
  readonly seed: string
  readonly floor: Awaited<ReturnType<typeof openKillingFloor>>
}

async function killOnce({ work, furnished, craft, seed, floor }: Once, tally: Tally) {
  const home = join(work, 'craft')
  rmSync(home, { recursive: true, force: true })
  copyFurnished(furnished, home)
  const order = { saver: '', folder: home, seed, scenario: craft, from: 0 }
  const ms = randomOf(seed).below(41)
  const { acknowledged } = await floor.round(order, { after: 'acknowledgement', ms })
  tally.acknowledged += acknowledged.length
  const label = `${craft} (seed ${seed})`
  addRound(tally, label, [await judgeCraft(home, craft, acknowledged)])
  // The next start takes the work up again, and what it says is done is there as well.
  const next = (acknowledged.at(-1) ?? -1) + 2
  const { step, close } = await openCraft(home, craft)
  const again = await step(next).then(
    () => null,
    (cause: unknown) => String(cause),
  )
  await close()
  if (again !== null) addFault(tally, `${label}: afterwards refused: ${again}`)
  addRound(tally, label, [await judgeCraft(home, craft, [...acknowledged, next])])
}
