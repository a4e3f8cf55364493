import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { nodeDisk } from '#services/hand-over/disk.ts'
import { type HandOverRequest, handOver, type Progress } from '#services/hand-over/hand-over.ts'
import { exportPorts } from '../../helpers/export-ports.ts'
import { type Fault, faultyDisk } from '../../helpers/faulty-disk.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'

const folderName = '2024-10-09_kelas-menulis'
const document = compose(fullRelease, sampleFacility)
const ports = { ...exportPorts, disk: nodeDisk }
let into = ''

beforeEach(() => {
  into = mkdtempSync(join(tmpdir(), 'teras-serah-'))
})
afterEach(() => {
  rmSync(into, { recursive: true, force: true })
})

const request = (fields: Partial<HandOverRequest> = {}): HandOverRequest => ({
  document,
  folderName,
  into,
  formats: ['docx', 'pdf', 'txt'],
  existing: 'refuse',
  signal: new AbortController().signal,
  onProgress: () => {},
  ...fields,
})
const fileNames = ['.docx', '.pdf', '.txt', '_01.jpg', '_02.jpg', '.takarir.txt'].map(
  (end) => folderName + end,
)

describe('handOver', () => {
  test('leaves one folder with every file', async () => {
    const handed = await handOver(request(), ports)

    expect(readdirSync(into)).toEqual([folderName])
    expect(readdirSync(join(into, folderName)).sort()).toEqual([...fileNames].sort())
    expect(handed.folderName).toBe(folderName)
    expect(handed.files).toEqual(
      fileNames.map((name) => {
        const bytes = readFileSync(join(into, folderName, name))
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        return { name, sizeBytes: bytes.length, sha256 }
      }),
    )
    expect(readFileSync(join(into, folderName, `${folderName}_01.jpg`))).toEqual(
      Buffer.from(tinyJpeg.bytes),
    )
  })

  test('tells each file before it is written', async () => {
    const told: Progress[] = []

    await handOver(request({ onProgress: (progress) => told.push(progress) }), ports)

    expect(told).toEqual([
      ...fileNames.map((file, done) => ({ done, total: 6, file })),
      { done: 6, total: 6, file: fileNames[5] },
    ])
  })

  test('refuses a folder that is there already', async () => {
    mkdirSync(join(into, folderName))

    await expect(handOver(request(), ports)).rejects.toMatchObject({ code: 'folder-exists' })
    expect(readdirSync(into)).toEqual([folderName])
    expect(readdirSync(join(into, folderName))).toEqual([])
  })

  test('takes the next free name beside it', async () => {
    mkdirSync(join(into, folderName))
    writeFileSync(join(into, `${folderName}_2`), 'a file of hers')

    const handed = await handOver(request({ existing: 'beside' }), ports)

    expect(handed.folderName).toBe(`${folderName}_3`)
    expect(readdirSync(into)).toEqual([folderName, `${folderName}_2`, `${folderName}_3`])
  })

  test('refuses a folder that appeared meanwhile', async () => {
    const onProgress = ({ done }: Progress) => {
      if (done === 6) mkdirSync(join(into, folderName))
    }

    await expect(handOver(request({ onProgress }), ports)).rejects.toMatchObject({
      code: 'folder-exists',
    })
    expect(readdirSync(into)).toEqual([folderName])
    expect(readdirSync(join(into, folderName))).toEqual([])
  })

  test('does not bring a vanished folder back', async () => {
    rmSync(into, { recursive: true })

    await expect(handOver(request(), ports)).rejects.toMatchObject({ code: 'folder-gone' })
    expect(() => readdirSync(into)).toThrow()
  })

  test('sees the folder vanish while it writes', async () => {
    const onProgress = ({ done }: Progress) => {
      if (done === 1) rmSync(into, { recursive: true })
    }

    await expect(handOver(request({ onProgress }), ports)).rejects.toMatchObject({
      code: 'folder-gone',
    })
  })

  test.each([0, 1, 2, 3, 4, 5])('leaves nothing when cancelled at file %i', async (at) => {
    const cancelling = new AbortController()
    const onProgress = ({ done }: Progress) => {
      if (done === at) cancelling.abort()
    }

    const handing = handOver(request({ onProgress, signal: cancelling.signal }), ports)

    await expect(handing).rejects.toMatchObject({ code: 'export-cancelled' })
    expect(readdirSync(into)).toEqual([])
  })

  test('does not wait for a printer that hangs', async () => {
    const cancelling = new AbortController()
    const print = () => {
      setTimeout(() => cancelling.abort(), 10)
      return new Promise<Uint8Array>(() => {})
    }

    const handing = handOver(request({ signal: cancelling.signal }), { ...ports, print })

    await expect(handing).rejects.toMatchObject({ code: 'export-cancelled' })
    expect(readdirSync(into)).toEqual([])
  })

  test('leaves nothing when an exporter fails', async () => {
    const print = () => Promise.reject(new Error('no printer'))

    await expect(handOver(request(), { ...ports, print })).rejects.toThrow('no printer')
    expect(readdirSync(into)).toEqual([])
  })

  test('does not believe a disk that lost bytes', async () => {
    const create: typeof nodeDisk.create = async (path) => {
      const file = await nodeDisk.create(path)
      const size = async () => (await file.size()) - 1
      return { ...file, size }
    }

    const handing = handOver(request(), { ...ports, disk: { ...nodeDisk, create } })

    await expect(handing).rejects.toMatchObject({ code: 'folder-failed' })
    expect(readdirSync(into)).toEqual([])
  })

  const faults: readonly [Fault, string][] = [
    [{ code: 'ENOSPC' }, 'folder-full'],
    [{ code: 'EDQUOT' }, 'folder-full'],
    [{ code: 'EROFS' }, 'folder-read-only'],
    [{ code: 'EACCES' }, 'folder-read-only'],
    [{ code: 'ENOENT' }, 'folder-gone'],
    [{ code: 'EIO' }, 'folder-failed'],
    [{ takes: 'nothing' }, 'folder-failed'],
  ]
  test.each(faults)('is whole or absent after %j at any call', async (fault, code) => {
    const fixed = { formats: ['txt'] as const, existing: 'beside' as const }
    const total = await countCalls(fixed)
    expect(total).toBeGreaterThan(15)
    for (let failing = 0; failing < total; failing += 1) {
      const { disk, calls } = faultyDisk(nodeDisk, failing, fault)

      const outcome = await handOver(request(fixed), { ...ports, disk }).catch((error) => error)

      if (outcome instanceof Error) {
        expect(outcome, calls.at(-1)).toMatchObject({ code })
        expect(readdirSync(into), `call ${failing}, ${calls[failing]}`).toEqual([])
      } else {
        // Only a write can take nothing; every other act fails by its code.
        expect('code' in fault, `call ${failing}, ${calls[failing]}`).toBe(false)
        expect(calls[failing]).not.toBe('write')
        rmSync(join(into, folderName), { recursive: true })
      }
    }
  })

  test('goes on where the disk takes half', async () => {
    const total = await countCalls({})
    for (let failing = 0; failing < total; failing += 1) {
      const { disk } = faultyDisk(nodeDisk, failing, { takes: 'half' })

      const { files } = await handOver(request({ existing: 'beside' }), { ...ports, disk })

      for (const { name, sizeBytes } of files) {
        expect(readFileSync(join(into, folderName, name)).length).toBe(sizeBytes)
      }
      rmSync(join(into, folderName), { recursive: true })
    }
  })

  async function countCalls(fields: Partial<HandOverRequest>): Promise<number> {
    const { disk, calls } = faultyDisk(nodeDisk, -1, { code: 'never' })
    await handOver(request(fields), { ...ports, disk })
    rmSync(join(into, folderName), { recursive: true })
    return calls.length
  }
})
