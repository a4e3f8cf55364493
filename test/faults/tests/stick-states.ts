import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { copyToStick } from '#services/parcel/copy-to-stick.ts'
import { makeParcel } from '#services/parcel/make-parcel.ts'
import type { Parcel } from '#services/parcel/parcel-file.ts'
import { fatFileBytes, nodeStickDisk, type StickDisk } from '#services/parcel/stick-disk.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { fullRelease } from '../../helpers/full-release.ts'
import type { Plan } from '../rig/plan.ts'
import { badNames } from './bad-names.ts'
import {
  exFat,
  fat,
  makeImage,
  ntfs,
  plugIn,
  type Stick,
  type StickKind,
  throwAway,
} from './yank-stick.ts'

/** How each state went wrong; empty where every stick told the truth. */
export async function stickStates({ work }: Pick<Plan, 'work'>): Promise<readonly string[]> {
  const faults: string[] = []
  for (const kind of [exFat, ntfs, fat]) {
    const folder = join(work, 'states')
    mkdirSync(folder, { recursive: true })
    const image = join(folder, 'stick.img')
    for (const [name, state] of Object.entries(states)) {
      if (leftOut[kind.name]?.includes(name)) continue
      makeImage(image, kind)
      const told = await state({ folder, image, kind })
      faults.push(...told.map((fault) => `${kind.name}, ${name}: ${fault}`))
      throwAway(image)
    }
    rmSync(folder, { recursive: true })
  }
  return faults
}

/** The driver for FAT counts no room, answers EPERM when it is full, and forgets what it renames. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  FAT: ['full', 'full in the middle', 'names'],
}

type Given = { readonly folder: string; readonly image: string; readonly kind: StickKind }
type State = (given: Given) => Promise<readonly string[]>

const states: Readonly<Record<string, State>> = {
  full: (given) =>
    onStick(given, given.kind, async (stick) => {
      fill(stick.folder, 40_000)
      const before = readdirSync(stick.folder)
      const told = await copyOn(stick.folder, parcel(100_000))
      return differing({ told: [told, 'stick-full'], left: [readdirSync(stick.folder), before] })
    }),
  'full in the middle': (given) =>
    onStick(given, given.kind, async (stick) => {
      // Another program writes while the copy is under way: the room was there when it was asked for.
      const disk = onceCreated(1, () => fill(stick.folder, 20_000))
      const told = await copyOn(stick.folder, parcel(100_000), disk)
      const left = readdirSync(stick.folder)
      rmSync(join(stick.folder, 'tambal.bin'))
      const again = await copyOn(stick.folder, parcel(100_000))
      return differing({
        told: [told, 'stick-full'],
        left: [left, ['tambal.bin']],
        again: [again, 'done'],
      })
    }),
  'read-only': async (given) => {
    const before = hashOf(given.image)
    const { kind } = given
    const driver = readOnly[kind.name]
    const told = await onStick(given, { ...kind, driver }, async (stick) =>
      differing({ told: [await copyOn(stick.folder, parcel(2000)), 'stick-read-only'] }),
    )
    return [...told, ...differing({ image: [hashOf(given.image), before] })]
  },
  names: async (given) => {
    const carried = makeParcel({
      name: '2024-10-09_nama',
      release: fullRelease,
      files: badNames.map((name, at) => ({ name, bytes: Buffer.from(`${at}`), photo: null })),
      carriesRelease: true,
    })
    // By the rules of Windows, where the driver knows them: it refuses what Windows would.
    const kind = given.kind === ntfs ? { ...ntfs, driver: strictNtfs } : given.kind
    const told = await onStick(given, kind, async (stick) =>
      differing({ told: [await copyOn(stick.folder, carried), 'done'] }),
    )
    // Plugged in anew: what counts is on the stick, not in the memory of a driver.
    const read = await onStick(given, given.kind, async (stick) => {
      const whole = join(stick.folder, carried.name)
      const { problems } = await verifyParcel(whole)
      const names = [...carried.files.map(({ name }) => name), 'DAFTAR-BERKAS.txt'].sort()
      return differing({ problems: [problems, []], names: [readdirSync(whole).sort(), names] })
    })
    return [...told, ...read]
  },
  'a file of 4 GB': (given) =>
    onStick(given, given.kind, async (stick) => {
      // Memory that nobody touches costs nothing; so much room no stick of this rig has.
      const [fits, exceeds] = [fatFileBytes, fatFileBytes + 1].map(parcel)
      const room = { freeBytes: 2 ** 42, blockBytes: 4096, largestFileBytes: fatFileBytes }
      const disk: StickDisk = { ...nodeStickDisk, room: async () => room, makeFolder: stopHere }
      return differing({
        exceeds: [await copyOn(stick.folder, exceeds ?? parcel(0), disk), 'stick-file-limit'],
        fits: [await copyOn(stick.folder, fits ?? parcel(0), disk), 'stick-full'],
        left: [readdirSync(stick.folder).filter((name) => name.startsWith('2024')), []],
      })
    }),
}

const readOnly: Readonly<Record<StickKind['name'], StickKind['driver']>> = {
  exFAT: (loop, folder) => ['mount.exfat-fuse', '-d', '-o', 'ro', loop, folder],
  NTFS: (loop, folder) => ['ntfs-3g', '-o', 'no_detach,ro', loop, folder],
  FAT: (loop, folder) => ['fusefat', '-f', '-o', 'ro', loop, folder],
}
const strictNtfs: StickKind['driver'] = (loop, folder) => [
  ...(['ntfs-3g', '-o', 'no_detach,windows_names', loop, folder] as const),
]

/** Past the check of the room; what would be written next is not the question. */
async function stopHere(): Promise<never> {
  throw Object.assign(new Error('stopped by the test'), { code: 'ENOSPC' })
}

async function onStick<Told>(
  { folder, image }: Given,
  kind: StickKind,
  act: (stick: Stick) => Promise<Told>,
): Promise<Told> {
  const stick = await plugIn(folder, image, kind)
  try {
    return await act(stick)
  } finally {
    await stick.close()
  }
}

/** One large file beside the texts that every parcel has. */
function parcel(sizeBytes: number): Parcel {
  const files = [{ name: 'besar.jpg', bytes: new Uint8Array(sizeBytes), photo: null }]
  const name = '2024-10-09_keadaan'
  return makeParcel({ name, release: fullRelease, files, carriesRelease: false })
}

async function copyOn(into: string, carried: Parcel, disk = nodeStickDisk): Promise<string> {
  const { signal } = new AbortController()
  const request = { into, existing: 'refuse', signal, onProgress: () => undefined } as const
  try {
    await copyToStick({ ...request, parcel: carried }, disk)
    return 'done'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

/** Leaves about that much room; some drivers promise more than they have, and one counts none. */
function fill(folder: string, leaveBytes: number): void {
  const file = openSync(join(folder, 'tambal.bin'), 'w')
  try {
    const freeBytes = () => {
      const { bavail, blocks, bsize } = statfsSync(folder)
      return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize
    }
    while (freeBytes() > leaveBytes) writeSync(file, Buffer.alloc(16_384, 7))
  } catch {
    // Full before it was said to be.
  } finally {
    closeSync(file)
  }
}

/** The real disk, on which something happens as soon as so many files are begun. */
function onceCreated(files: number, act: () => void): StickDisk {
  let begun = 0
  return {
    ...nodeStickDisk,
    create: async (path) => {
      const file = await nodeStickDisk.create(path)
      begun += 1
      if (begun === files) act()
      return file
    },
  }
}

function differing(
  pairs: Readonly<Record<string, readonly [found: unknown, wanted: unknown]>>,
): readonly string[] {
  return Object.entries(pairs).flatMap(([what, [found, wanted]]) => {
    const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)]
    return one === other ? [] : [`${what} ${one}, not ${other}`]
  })
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
