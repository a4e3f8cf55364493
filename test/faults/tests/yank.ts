import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyToStick } from '#services/parcel/copy-to-stick.ts'
import { makeParcel } from '#services/parcel/make-parcel.ts'
import type { Parcel } from '#services/parcel/parcel-file.ts'
import { nodeStickDisk, type StickDisk } from '#services/parcel/stick-disk.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { recordFigure } from '../../helpers/figures.ts'
import { fullRelease } from '../../helpers/full-release.ts'
import { folderPrint } from '../rig/folder-print.ts'
import type { Plan } from '../rig/plan.ts'
import { type Random, randomOf } from '../rig/random.ts'
import { stickStates } from './stick-states.ts'
import type { Answer, FaultTest } from './tests.ts'
import { yankingDisk } from './yank-disk.ts'
import {
  exFat,
  fat,
  makeImage,
  mendImage,
  ntfs,
  plugIn,
  type StickKind,
  throwAway,
  whyNoSticks,
} from './yank-stick.ts'

type Sums = {
  yanks: number
  done: number
  falseDone: number
  resumed: number
  keptFiles: number
  readonly faults: string[]
}

/** D4: sticks are pulled at random bytes of a copy, read again as they are, and copied to again. */
export const yankTest: FaultTest = {
  id: 'D4',
  async run(plan): Promise<Answer> {
    const reason = plan.noMounts ?? whyNoSticks()
    if (reason !== null) {
      console.log(`D4: skipped, because it ${reason}`)
      return 'skipped'
    }
    const started = performance.now()
    const { seed, long, brief } = plan
    const states = await stickStates(plan)
    const sums: Sums = { yanks: 0, done: 0, falseDone: 0, resumed: 0, keptFiles: 0, faults: [] }
    const rounds = long ? 500 : brief ? 20 : 50
    await yanks(plan, exFat, rounds, sums)
    await yanks(plan, ntfs, rounds, sums)
    await yanks(plan, fat, long ? 50 : brief ? 1 : 4, sums)
    const control = await nakedCopies(plan, 2)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `D4: ${sums.yanks} yanks, ${sums.done} said done, ${sums.falseDone} of them falsely, ` +
        `${sums.resumed} went on (${sums.keptFiles} files kept), ` +
        `other faults ${sums.faults.length}, seed ${seed}, ${seconds} s`,
    )
    sums.faults.push(...states)
    console.log(`    full, read-only, badly named, and of 4 GB: ${states.length} untruths`)
    for (const fault of sums.faults.slice(0, 5)) console.log(`    ${fault}`)
    console.log(`    control, a copy without flush: ${control} of 2 said done falsely, as it must`)
    const holds =
      sums.falseDone + sums.faults.length === 0 &&
      sums.yanks > 2 * rounds &&
      sums.done > 0 &&
      control > 0
    recordFigure({ id: 'yank-false-done', value: sums.falseDone, unit: 'copies', goal: 0, holds })
    if (!holds) console.log(`    again: node test/faults/run.ts --only D4 --seed ${seed}`)
    return holds ? 'held' : 'failed'
  },
}

async function yanks(
  { work, seed }: Plan,
  kind: StickKind,
  rounds: number,
  sums: Sums,
): Promise<void> {
  const folder = join(work, 'yank')
  const source = join(folder, 'source')
  mkdirSync(source, { recursive: true })
  const parcel = layOutSource(source, randomOf(`${seed}/parcel`))
  const before = folderPrint(source)
  makeImage(join(folder, 'empty.img'), kind)
  const length = await lengthOfCopy(folder, kind, parcel)
  for (let round = 0; round < rounds; round += 1) {
    const label = `${kind.name}, round ${round} (seed ${seed})`
    const random = randomOf(`${seed}/${kind.name}/${round}`)
    // Some are pulled in the moment in which the officer reads that it is done.
    const moment = random.chance(0.2) ? length : random.below(length)
    await yankOnce({ folder, kind, parcel, moment, label }, sums)
  }
  if (folderPrint(source) !== before) sums.faults.push(`${kind.name}: the source has changed`)
  rmSync(folder, { recursive: true })
}

type Round = {
  readonly folder: string
  readonly kind: StickKind
  readonly parcel: Parcel
  readonly moment: number
  readonly label: string
}

async function yankOnce({ folder, kind, parcel, moment, label }: Round, sums: Sums): Promise<void> {
  const image = join(folder, 'stick.img')
  await copyFile(join(folder, 'empty.img'), image)
  const stick = await plugIn(folder, image, kind)
  const { disk } = yankingDisk(nodeStickDisk, moment, stick.yank)
  const outcome = await copyOn(stick.folder, parcel, disk)
  const pulled = stick.yank()
  await stick.close()
  sums.yanks += 1
  mendImage(pulled, kind)
  const again = await plugIn(folder, pulled, kind)
  try {
    const whole = await isWhole(join(again.folder, parcel.name), parcel)
    if (outcome === 'done') {
      sums.done += 1
      if (!whole) sums.falseDone += 1
      if (!whole) sums.faults.push(`${label}: said done, and the stick does not hold it`)
    } else if (kind !== fat) {
      if (outcome !== 'stick-gone') sums.faults.push(`${label}: pulled at ${moment}: ${outcome}`)
      if (!whole && existsSync(join(again.folder, parcel.name))) {
        sums.faults.push(`${label}: half a parcel bears the name of a whole one`)
      }
    }
    if (kind !== fat) await goOn(again.folder, parcel, label, sums)
  } finally {
    await again.close()
    throwAway(pulled)
    throwAway(image)
  }
}

async function goOn(into: string, parcel: Parcel, label: string, sums: Sums): Promise<void> {
  let keptFiles = 0
  const disk: StickDisk = nodeStickDisk
  try {
    keptFiles = (await copyToStick(request(into, parcel), disk)).keptFiles
  } catch (error) {
    sums.faults.push(`${label}: does not go on after it came back: ${String(error)}`)
    return
  }
  const names = readdirSync(into).filter((name) => name.startsWith(parcel.name))
  if (names.length !== 1) sums.faults.push(`${label}: left behind ${names.join(', ')}`)
  if (!(await isWhole(join(into, parcel.name), parcel))) {
    sums.faults.push(`${label}: not whole after it went on`)
  }
  sums.resumed += 1
  sums.keptFiles += keptFiles
}

async function copyOn(into: string, parcel: Parcel, disk: StickDisk): Promise<string> {
  try {
    await copyToStick(request(into, parcel), disk)
    return 'done'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

function request(into: string, parcel: Parcel) {
  const { signal } = new AbortController()
  return { parcel, into, existing: 'refuse', signal, onProgress: () => undefined } as const
}

/** How long a whole copy is in the measure of `yankingDisk`. */
async function lengthOfCopy(folder: string, kind: StickKind, parcel: Parcel): Promise<number> {
  const image = join(folder, 'whole.img')
  await copyFile(join(folder, 'empty.img'), image)
  const stick = await plugIn(folder, image, kind)
  const { disk, spent } = yankingDisk(nodeStickDisk, Number.POSITIVE_INFINITY, stick.yank)
  await copyOn(stick.folder, parcel, disk)
  await stick.close()
  throwAway(image)
  return spent()
}

/** By the manifest, and by the bytes that were to be carried. */
async function isWhole(folder: string, { files }: Parcel): Promise<boolean> {
  try {
    const { problems } = await verifyParcel(folder)
    return (
      problems.length === 0 &&
      files.every(({ name, bytes }) => readFileSync(join(folder, name)).equals(bytes))
    )
  } catch {
    return false
  }
}

function layOutSource(source: string, random: Random): Parcel {
  const names = [
    '2024-10-09_uji.docx',
    'foto: "satu"?.jpg',
    'FOTO.jpg',
    'foto.jpg',
    'con.txt',
    'a|b.eml',
  ]
  const files = names.map((name, at) => {
    const bytes = Buffer.alloc(2000 + random.below(150_000), `${name} ${random.below(1e9)} `)
    writeFileSync(join(source, `${at}.bin`), bytes)
    return { name, bytes: readFileSync(join(source, `${at}.bin`)), photo: null }
  })
  return makeParcel({ name: '2024-10-09_uji', release: fullRelease, files, carriesRelease: true })
}

/** What most programs do: write, rename, and say that it is done. */
async function nakedCopies({ work, seed }: Plan, rounds: number): Promise<number> {
  const folder = join(work, 'naked')
  mkdirSync(folder, { recursive: true })
  const parcel = layOutSource(folder, randomOf(`${seed}/naked`))
  let falselyDone = 0
  for (let round = 0; round < rounds; round += 1) {
    const kind = round % 2 === 0 ? exFat : ntfs
    const image = join(folder, 'stick.img')
    makeImage(image, kind)
    const stick = await plugIn(folder, image, kind)
    const part = join(stick.folder, `${parcel.name}.tmp`)
    await mkdir(part)
    for (const { name, bytes } of [...parcel.files, await parcel.manifest()]) {
      await writeFile(join(part, name), bytes)
    }
    await rename(part, join(stick.folder, parcel.name))
    const pulled = stick.yank()
    await stick.close()
    mendImage(pulled, kind)
    const again = await plugIn(folder, pulled, kind)
    if (!(await isWhole(join(again.folder, parcel.name), parcel))) falselyDone += 1
    await again.close()
    throwAway(pulled)
  }
  rmSync(folder, { recursive: true })
  return falselyDone
}
