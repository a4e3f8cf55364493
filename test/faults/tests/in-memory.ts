import { type Fault, type Machine, newMachine, on } from '../rig/faulty-machine.ts'
import { addFault, addRound, type Tally } from '../rig/figures.ts'
import { acknowledgedIn, type Ledger, openLedger } from '../rig/ledger.ts'
import { type Act, findAll, play } from '../rig/life.ts'
import { agingLife, fullLife, randomLife, turningLife } from '../rig/lives.ts'
import { copyOf, type MemoryDisk, newDisk, powerCut } from '../rig/memory-disk.ts'
import { judge, judgeUnopened, type Verdict } from '../rig/oracle.ts'
import { randomOf } from '../rig/random.ts'

const codes = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EROFS', 'ENOENT', 'EMFILE'] as const
const allKinds: readonly Fault['kind'][] = [
  { crash: true },
  ...codes.map((code) => ({ code })),
  { takes: 'nothing' },
  { takes: 'one' },
  { takes: 'half' },
]

type Start = { readonly disk: MemoryDisk; readonly ledger: Ledger }
const emptyStart: Start = { disk: newDisk(), ledger: openLedger() }

type EveryCall = {
  readonly kinds?: readonly Fault['kind'][]
  /** 1 tries every kind at every call; 4 every fourth kind at each call, in turn. */
  readonly stride?: number
}

/** A1: each kind of fault at each call of the system in lives that use every act of the store. */
export async function everyCall(
  seed: string,
  tally: Tally,
  { kinds = allKinds, stride = 1 }: EveryCall = {},
): Promise<void> {
  const aged = await agedStart(seed)
  for (const [name, acts, start] of [
    ['all acts', fullLife(seed), emptyStart],
    ['turning logs', turningLife(seed), aged],
  ] as const) {
    for (const [nr, kind] of kinds.entries()) {
      for (let at = nr % stride; ; at += stride) {
        const label = `${name}, ${JSON.stringify(kind)} at call ${at} (seed ${seed})`
        const { machine, ledger, refusedAfter } = await live(start, acts, { at, kind })
        if (machine.calls <= at) break
        if (!machine.fired) continue
        tally.acknowledged += acknowledgedIn(ledger)
        addRound(tally, label, await afterwards(machine.disk, ledger, label))
        const goesOn = machine.dead || refusedAfter.length === 0
        if (!goesOn) addFault(tally, `${label}: refused ${refusedAfter[0]}`)
      }
    }
  }
}

/** A2: the power goes at a random call; what was not flushed is lost in part, torn, or NUL. */
export async function unflushed(seed: string, seeds: number, tally: Tally): Promise<void> {
  const aged = await agedStart(seed)
  for (let nr = 0; nr < seeds; nr += 1) {
    const one = `${seed}/${nr}`
    const random = randomOf(`${one}/cut`)
    const at = random.below(random.chance(0.2) ? 40 : 160)
    const [start, acts] = random.chance(0.1)
      ? ([aged, turningLife(one)] as const)
      : ([emptyStart, randomLife(one)] as const)
    const { machine, ledger } = await live(start, acts, { at, kind: { crash: true } })
    tally.acknowledged += acknowledgedIn(ledger)
    const left = powerCut(machine.disk, random)
    addRound(tally, `power cut at call ${at} (seed ${one})`, [await look(left, ledger)])
  }
}

/** A3: a fault, then the power cut, then a second fault while the next start recovers. */
export async function twoFaults(seed: string, pairs: number, tally: Tally): Promise<void> {
  for (let nr = 0; nr < pairs; nr += 1) {
    const one = `${seed}/pair/${nr}`
    const random = randomOf(one)
    const first = { at: random.below(140), kind: random.pick(allKinds) }
    const second = { at: random.below(60), kind: random.pick(allKinds) }
    const { machine, ledger } = await live(emptyStart, randomLife(one), first)
    const left = random.chance(0.7) ? powerCut(machine.disk, random) : copyOf(machine.disk)
    const again: readonly Act[] = [{ act: 'restart' }, ...randomLife(`${one}/again`, 1000)]
    const recovered = await live({ disk: left, ledger }, again, second)
    tally.acknowledged += acknowledgedIn(recovered.ledger)
    const label = `${JSON.stringify(first)}, then ${JSON.stringify(second)} (seed ${one})`
    addRound(tally, label, await afterwards(recovered.machine.disk, recovered.ledger, label))
  }
}

async function agedStart(seed: string): Promise<Start> {
  const ledger = openLedger()
  const machine = newMachine(newDisk())
  await on(machine, () => play(agingLife(seed), ledger, () => false))
  return { disk: machine.disk, ledger }
}

async function live(start: Start, acts: readonly Act[], fault: Fault) {
  const ledger = openLedger(start.ledger)
  const machine = newMachine(copyOf(start.disk), fault)
  const played = await on(machine, () => play(acts, ledger, () => machine.fired))
  return { machine, ledger, ...played }
}

/** A fault must be harmless to the next start, and to the next start after a power cut. */
async function afterwards(
  disk: MemoryDisk,
  ledger: Ledger,
  seed: string,
): Promise<readonly Verdict[]> {
  const killed = await look(copyOf(disk), ledger)
  const cut = await look(powerCut(disk, randomOf(seed)), ledger)
  return [killed, cut]
}

async function look(disk: MemoryDisk, ledger: Ledger): Promise<Verdict> {
  const machine: Machine = newMachine(disk)
  try {
    return judge(ledger, await on(machine, () => findAll()))
  } catch (cause) {
    return judgeUnopened(ledger, Number.POSITIVE_INFINITY, cause)
  }
}
