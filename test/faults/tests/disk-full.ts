import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addFault, addRound, type Tally } from '../rig/figures.ts'
import { acknowledgedIn, openLedger } from '../rig/ledger.ts'
import { freeBytes, mount } from '../rig/machine.ts'
import { judge, judgeUnopened } from '../rig/oracle.ts'
import { randomOf } from '../rig/random.ts'
import type { Saver } from '../rig/saver.ts'
import { tornTailsIn } from '../rig/torn-tails.ts'
import { runWorkload, type Scenario } from '../rig/workload.ts'

export type DiskFull = {
  readonly saver: Saver
  readonly rounds: number
  readonly seed: string
}

const stepBytes = 4096
const steps = { typing: 12, rotation: 40 } as const

/** D1: fills a small disk up to some steps of 4 KB, saves into it, frees it, and saves again. */
export async function diskFull(work: string, test: DiskFull, tally: Tally): Promise<void> {
  const { saver, rounds, seed } = test
  const disk = join(work, 'small')
  mkdirSync(disk, { recursive: true })
  for (let round = 0; round < rounds; round += 1) {
    const random = randomOf(`${seed}/full/${round}`)
    const megabytes = 1 + random.below(8)
    const scenario: Scenario = megabytes > 3 && random.chance(0.5) ? 'rotation' : 'typing'
    const freeSteps = random.below(steps[scenario])
    const label = `${saver.name} ${scenario} on ${megabytes} MB with ${freeSteps} steps free, round ${round}`
    const unmount = mount(['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none'], disk)
    try {
      await fillAndFree(
        { disk, freeSteps, scenario, seed: `${seed}/${round}`, saver, label },
        tally,
      )
    } finally {
      unmount()
    }
  }
}

type Round = {
  readonly disk: string
  readonly freeSteps: number
  readonly scenario: Scenario
  readonly seed: string
  readonly saver: Saver
  readonly label: string
}

async function fillAndFree(round: Round, tally: Tally): Promise<void> {
  const { disk, freeSteps, scenario, seed, saver, label } = round
  const [profile, filler] = [join(disk, 'profile'), join(disk, 'filler')]
  const ledger = openLedger()
  const open = await saver.open(profile)
  const part = { saver: open, ledger, seed, scenario, paced: false, at: () => 0 }
  await runWorkload({ ...part, saves: 4 })
  fill(disk, filler, freeSteps * stepBytes)
  // The first ids, and then a birth on the full disk as well.
  await runWorkload({ ...part, from: 4, saves: 8 })
  const full = await found(saver, profile, ledger)
  rmSync(filler)
  const refusedBefore = ledger.entries.filter(({ refused }) => refused !== null).length
  await runWorkload({ ...part, from: 12, saves: 3 })
  await open.close().catch(() => undefined)
  for (const { refused } of ledger.entries) {
    // The officer must hear the true reason; other savers have words of their own.
    if (saver.name === 'teras' && refused !== null && refused !== 'disk-full') {
      addFault(tally, `${label}: a save on the full disk answered ${refused} (seed ${seed})`)
      break
    }
  }
  const again = ledger.entries.slice(-3)
  if (again.some(({ refused }) => refused !== null)) {
    addFault(tally, `${label}: space was freed, and a save was refused (${again[0]?.refused})`)
  }
  const left = leftovers(profile)
  if (left.length > 0) addFault(tally, `${label}: left behind ${left.join(', ')}`)
  tally.acknowledged += acknowledgedIn(ledger)
  tally.torn += tornTailsIn(profile)
  const how = `${label}, ${refusedBefore} saves refused (seed ${seed})`
  addRound(tally, how, [full, await found(saver, profile, ledger)])
}

function found(saver: Saver, profile: string, ledger: ReturnType<typeof openLedger>) {
  return saver.read(profile).then(
    (texts) => judge(ledger, texts),
    (cause: unknown) => judgeUnopened(ledger, Number.POSITIVE_INFINITY, cause),
  )
}

function fill(disk: string, filler: string, leaveBytes: number): void {
  const size = Math.max(0, freeBytes(disk) - leaveBytes)
  writeFileSync(filler, Buffer.alloc(size))
}

function leftovers(profile: string): readonly string[] {
  const names = readdirSync(profile, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.tmp'))
}
