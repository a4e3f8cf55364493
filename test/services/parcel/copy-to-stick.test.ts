import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  copyToStick,
  type StickProgress,
  type StickRequest,
} from '#services/parcel/copy-to-stick.ts'
import { nodeStickDisk, type StickDisk } from '#services/parcel/stick-disk.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { faultyStick } from '../../helpers/faulty-stick.ts'
import { sampleParcel } from '../../helpers/sample-parcel.ts'
import { canMount, makeSmallDisk } from '../../helpers/small-disk.ts'

const parcel = sampleParcel()
const manifest = await parcel.manifest()
const files = [...parcel.files, manifest]
const unfinished = `${parcel.name}.belum-selesai`
let into = ''

beforeEach(() => {
  into = mkdtempSync(join(tmpdir(), 'teras-flashdisk-'))
})
afterEach(() => {
  rmSync(into, { recursive: true, force: true })
})

const request = (fields: Partial<StickRequest> = {}): StickRequest => ({
  parcel,
  into,
  existing: 'refuse',
  signal: new AbortController().signal,
  onProgress: () => {},
  ...fields,
})

/** What a pulled stick leaves: the first file whole, the second cut short. */
function leaveUnfinished(): void {
  const [first, second] = parcel.files
  if (first === undefined || second === undefined) throw new Error('too few files')
  mkdirSync(join(into, unfinished))
  writeFileSync(join(into, unfinished, first.name), first.bytes)
  writeFileSync(join(into, unfinished, second.name), second.bytes.subarray(0, 10))
}

describe('copyToStick', { timeout: 30_000 }, () => {
  test('leaves the whole parcel and nothing else', async () => {
    const done = await copyToStick(request(), nodeStickDisk)

    expect(readdirSync(into)).toEqual([parcel.name])
    expect(done).toEqual({
      folderName: parcel.name,
      files: files.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length })),
      keptFiles: 0,
    })
    for (const { name, bytes } of files) {
      expect(readFileSync(join(into, parcel.name, name)).equals(bytes)).toBe(true)
    }
  })

  test('leaves what sha256sum finds whole', async () => {
    await copyToStick(request(), nodeStickDisk)

    const { status, stdout, stderr } = spawnSync('sha256sum', ['-c', manifest.name], {
      cwd: join(into, parcel.name),
      encoding: 'utf8',
    })

    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout.trim().split('\n')).toEqual(parcel.files.map(({ name }) => `${name}: OK`))
  })

  test('writes the manifest when all else is safe', async () => {
    const { disk, calls } = faultyStick(nodeStickDisk, -1, { code: 'never', isGone: false })

    await copyToStick(request(), disk)

    const last = calls.slice(
      calls.lastIndexOf(`flushFolder ${into.split('/').at(-1)}/${unfinished}`) - 5,
    )
    expect(last.map((call) => call.split(' ')[0])).toEqual([
      ...['create', 'write', 'flush', 'close', 'readBack'],
      ...['flushFolder', 'rename', 'flushFolder', 'list', 'readBack'],
    ])
    expect(last[0]).toContain(manifest.name)
    expect(calls.filter((call) => call.startsWith('flush ')).length).toBe(files.length)
    expect(calls.filter((call) => call.startsWith('readBack ')).length).toBe(files.length + 1)
  })

  test('tells how far it is', async () => {
    const told: StickProgress[] = []

    await copyToStick(request({ onProgress: (progress) => told.push(progress) }), nodeStickDisk)

    const totalBytes = 2 * files.reduce((sum, { bytes }) => sum + bytes.length, 0)
    const totals = { totalFiles: files.length, totalBytes }
    expect(told[0]).toEqual({
      ...{ step: 'write', file: files[0]?.name, doneFiles: 0, doneBytes: 0 },
      ...totals,
    })
    expect(told.at(-1)).toEqual({
      ...{ step: 'check', file: manifest.name },
      ...{ doneFiles: files.length, doneBytes: totalBytes, ...totals },
    })
    const bytes = told.map(({ doneBytes }) => doneBytes)
    expect(bytes).toEqual([...bytes].sort((one, other) => one - other))
  })

  test('goes on with what a pulled stick holds', async () => {
    leaveUnfinished()

    const { keptFiles } = await copyToStick(request(), nodeStickDisk)

    expect(keptFiles).toBe(1)
    expect(readdirSync(into)).toEqual([parcel.name])
    expect((await verifyParcel(join(into, parcel.name))).problems).toEqual([])
  })

  test('touches no unfinished folder with a file of hers', async () => {
    leaveUnfinished()
    writeFileSync(join(into, unfinished, 'catatan saya.txt'), 'penting')

    const { folderName } = await copyToStick(request(), nodeStickDisk)

    expect(folderName).toBe(`${parcel.name}_2`)
    expect(readFileSync(join(into, unfinished, 'catatan saya.txt'), 'utf8')).toBe('penting')
  })

  test('finds the parcel that is there already', async () => {
    await copyToStick(request(), nodeStickDisk)

    const { folderName, keptFiles } = await copyToStick(request(), nodeStickDisk)

    expect(folderName).toBe(parcel.name)
    expect(keptFiles).toBe(files.length)
    expect(readdirSync(into)).toEqual([parcel.name])
  })

  test.each([
    ['a folder', () => mkdirSync(join(into, parcel.name))],
    ['a file', () => writeFileSync(join(into, parcel.name), 'berkas')],
  ])('refuses the name of %s that is there', async (_, occupy) => {
    occupy()

    await expect(copyToStick(request(), nodeStickDisk)).rejects.toMatchObject({
      code: 'folder-exists',
    })
    expect(readdirSync(into)).toEqual([parcel.name])
    const { folderName } = await copyToStick(request({ existing: 'beside' }), nodeStickDisk)
    expect(folderName).toBe(`${parcel.name}_2`)
  })

  test.each([
    ['a fresh stick', () => {}],
    ['what a pulled stick holds', leaveUnfinished],
  ])('leaves nothing of %s when cancelled at any moment', async (_, prepare) => {
    for (let at = 1; ; at += 1) {
      const cancelling = new AbortController()
      let moments = 0
      const onProgress = () => {
        moments += 1
        if (moments === at) cancelling.abort()
      }
      prepare()

      const outcome = await copyToStick(
        request({ onProgress, signal: cancelling.signal }),
        nodeStickDisk,
      ).catch((error: unknown) => error)

      if (moments < at) break
      expect(outcome).toMatchObject({ code: 'export-cancelled' })
      expect(readdirSync(into)).toEqual([])
    }
  })

  test('says that a cancelled copy could not be cleared away', async () => {
    const cancelling = new AbortController()
    const removeFolder = () => Promise.reject(Object.assign(new Error(), { code: 'EIO' }))

    const copying = copyToStick(
      request({ signal: cancelling.signal, onProgress: () => cancelling.abort() }),
      { ...nodeStickDisk, removeFolder },
    )

    await expect(copying).rejects.toMatchObject({ code: 'stick-gone' })
  })

  test.each([
    ['stick-full', { freeBytes: 10_000, blockBytes: 4096, largestFileBytes: null }],
    ['stick-file-limit', { freeBytes: 1e9, blockBytes: 4096, largestFileBytes: 4999 }],
  ])('writes nothing where it would be %s', async (code, room) => {
    const disk: StickDisk = { ...nodeStickDisk, room: async () => room }

    await expect(copyToStick(request(), disk)).rejects.toMatchObject({ code })
    expect(readdirSync(into)).toEqual([])
  })

  test('finds out a driver that loses what it renames', async () => {
    const rename = async (from: string, to: string) => {
      rmSync(join(from, 'rilis.json'))
      await nodeStickDisk.rename(from, to)
    }

    await expect(copyToStick(request(), { ...nodeStickDisk, rename })).rejects.toMatchObject({
      code: 'stick-differs',
    })
    expect(readdirSync(into)).toEqual([])
  })

  test('does not bring a vanished folder back', async () => {
    rmSync(into, { recursive: true })

    await expect(copyToStick(request(), nodeStickDisk)).rejects.toMatchObject({
      code: 'stick-gone',
    })
    expect(existsSync(into)).toBe(false)
  })
})

describe.runIf(canMount())('copyToStick on a small disk', () => {
  const roomBytes = 96 * 1024

  test('says that it is full, and goes on when there is room', async () => {
    const stick = makeSmallDisk(roomBytes)
    try {
      stick.fill(8192)
      await expect(copyToStick(request({ into: stick.path }), nodeStickDisk)).rejects.toMatchObject(
        {
          code: 'stick-full',
        },
      )
      expect(readdirSync(stick.path)).toEqual(['penuh.bin'])
      stick.free()
      await copyToStick(request({ into: stick.path }), nodeStickDisk)
      expect((await verifyParcel(join(stick.path, parcel.name))).problems).toEqual([])
    } finally {
      stick.remove()
    }
  })

  test('says that it is full where the system knew no better', async () => {
    const stick = makeSmallDisk(roomBytes)
    const room = async () => ({ freeBytes: 1e9, blockBytes: 4096, largestFileBytes: null })
    try {
      stick.fill(8192)
      await expect(
        copyToStick(request({ into: stick.path }), { ...nodeStickDisk, room }),
      ).rejects.toMatchObject({ code: 'stick-full' })
      expect(readdirSync(stick.path)).toEqual(['penuh.bin'])
    } finally {
      stick.remove()
    }
  })

  test('says that it is write-protected', async () => {
    const stick = makeSmallDisk(roomBytes)
    try {
      stick.seal()
      await expect(copyToStick(request({ into: stick.path }), nodeStickDisk)).rejects.toMatchObject(
        {
          code: 'stick-read-only',
        },
      )
    } finally {
      stick.remove()
    }
  })
})
