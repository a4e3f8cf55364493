import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDevice } from '../rig/device.ts'
import { addRound, type Tally } from '../rig/figures.ts'
import type { FileSystem } from '../rig/file-system.ts'
import { acknowledgedIn, type Ledger, openLedger } from '../rig/ledger.ts'
import { mount, tryToRun } from '../rig/machine.ts'
import { judge, judgeUnopened, type Verdict } from '../rig/oracle.ts'
import { randomOf } from '../rig/random.ts'
import { crashStates, readRecording } from '../rig/recording.ts'
import type { Saver } from '../rig/saver.ts'
import { writeSparse } from '../rig/sparse-image.ts'
import { tornTailsIn } from '../rig/torn-tails.ts'
import { runWorkload, type Scenario, stepAt } from '../rig/workload.ts'

export type PowerCut = {
  readonly saver: Saver
  readonly fileSystem: FileSystem
  readonly scenario: Scenario
  readonly states: number
  readonly seed: string
}

const savesPerRecording = { typing: 120, rotation: 150 } as const

/** C1: records one run on a disk, then opens the saver on states a power cut could have left. */
export async function powerCut(work: string, cut: PowerCut, tally: Tally): Promise<void> {
  const { saver, fileSystem, scenario, states, seed } = cut
  const recorded = await record(join(work, 'recording'), cut)
  const { base, log, ledger, from } = recorded
  tally.acknowledged += acknowledgedIn(ledger)
  const [image, folder] = [join(work, 'state.img'), join(work, 'state')]
  mkdirSync(folder, { recursive: true })
  const random = randomOf(`${seed}/states`)
  for (const state of crashStates(base, log, from, states, random)) {
    writeSparse(image, state.image)
    const unmount = mountState(fileSystem, image, folder)
    const label = `${saver.name} ${scenario} on ${fileSystem.name}, ${state.label}`
    if (unmount === null) {
      const verdict = judgeUnopened(ledger, state.moment, 'the disk does not mount')
      addRound(tally, label, [verdict])
      continue
    }
    try {
      const profile = join(folder, 'profile')
      tally.torn += tornTailsIn(profile)
      const goesOn = tally.rounds % 2 === 0
      const left = { saver, profile, ledger, moment: state.moment, goesOn }
      addRound(tally, label, await reopened(left))
    } finally {
      unmount()
    }
  }
}

async function record(work: string, { saver, fileSystem, scenario, seed }: PowerCut) {
  const device = await openDevice(work, fileSystem)
  try {
    const from = device.recordedBytes()
    const ledger = openLedger()
    const open = await saver.open(join(device.folder, 'profile'))
    const saves = savesPerRecording[scenario]
    const at = device.recordedBytes
    await runWorkload({ saver: open, ledger, seed, scenario, saves, paced: true, at })
    await open.close()
    // A crash may also come after the last save, when the system writes back by itself.
    await pause(1_500)
    return { ...readRecording(device.base, device.log), ledger, from }
  } finally {
    device.close()
  }
}

function mountState(fileSystem: FileSystem, image: string, folder: string): (() => void) | null {
  const options = ['-t', fileSystem.type, '-o', 'loop', ...fileSystem.mountOptions()]
  try {
    return mount([...options, image], folder)
  } catch {
    tryToRun('umount', ['--lazy', folder])
    return null
  }
}

type Left = {
  readonly saver: Saver
  readonly profile: string
  readonly ledger: Ledger
  readonly moment: number
  readonly goesOn: boolean
}

/** Reads as a fresh program, then goes on working and reads again: neither may lose anything. */
async function reopened({
  saver,
  profile,
  ledger,
  moment,
  goesOn,
}: Left): Promise<readonly Verdict[]> {
  try {
    const first = judge(ledger, await saver.read(profile), moment)
    if (first.lost > 0 || !goesOn) return [first]
    const open = await saver.open(profile)
    const later = openLedger()
    const step = stepAt('after', 'typing', 0)
    later.submit(step.id, step.text)
    await open.save(step.id, step.text)
    await open.close()
    const found = new Map(await saver.read(profile))
    const text = found.get(step.id)
    const lost = text?.kind === 'text' && later.find(step.id, text.text) !== null ? 0 : 1
    found.delete(step.id)
    const others = judge(withoutId(ledger, step.id), found, moment)
    const notes =
      lost === 0 ? others.notes : ['L the first save after the power cut', ...others.notes]
    return [first, { ...others, damaged: 0, told: 0, lost: others.lost + lost, notes }]
  } catch (cause) {
    return [judgeUnopened(ledger, moment, cause)]
  }
}

function withoutId(ledger: Ledger, id: string): Ledger {
  return { ...ledger, entries: ledger.entries.filter((entry) => entry.id !== id) }
}
