import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openArchive } from '#services/backup/archive-reader.ts'
import { createArchiveWriter } from '#services/backup/archive-writer.ts'
import { checkArchive } from '#services/backup/check-archive.ts'
import { crc32 } from '#services/backup/crc32.ts'
import { nodeBackupDisk } from '#services/backup/disk.ts'
import { encodeManifest, type ManifestLine, manifestName } from '#services/backup/manifest.ts'
import { createPace } from '#services/backup/pace.ts'
import { isSafePath } from '#services/backup/paths.ts'
import { centralHeader, endComment, endRecord, localHeader } from '#services/backup/zip-format.ts'
import { addRelease, numberedJpeg, stage } from '../../helpers/backup-profile.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const pace = createPace(new AbortController().signal)
const sha256 = '0'.repeat(64)

describe('checkArchive', () => {
  test('notices one changed byte anywhere', async () => {
    const on = await stage()
    await addRelease(on, 'Satu', [numberedJpeg(1)])
    await on.copy.make()
    const path = join(on.target, 'teras-salinan-2026-11-24.zip')
    const bytes = await readFile(path)
    const other = join(on.root, 'lain.zip')

    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const changed = Buffer.from(bytes)
          changed[at] = (changed[at] ?? 0) ^ change
          await writeFile(other, changed)

          const check = checkArchive(nodeBackupDisk, other, pace)

          await expect(check, `byte ${at}`).rejects.toMatchObject({
            code: expect.stringMatching(/^archive-/),
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('notices an archive that was cut short', async () => {
    const on = await stage()
    await addRelease(on, 'Satu', [numberedJpeg(1)])
    await on.copy.make()
    const bytes = await readFile(join(on.target, 'teras-salinan-2026-11-24.zip'))
    const other = join(on.root, 'lain.zip')
    for (const length of [0, 1, 98, 99, 500, bytes.length - 1]) {
      await writeFile(other, bytes.subarray(0, length))

      await expect(checkArchive(nodeBackupDisk, other, pace)).rejects.toMatchObject({
        code: 'archive-damaged',
      })
    }
  })
})

const hostilePaths = [
  '../keluar.txt',
  'drafts/../../keluar',
  '/etc/passwd',
  'C:\\Windows\\x',
  'drafts\\x',
  'drafts/a.log:alir',
  'drafts/nul.txt',
  'drafts/CON',
  'drafts/titik.',
  'drafts//a.log',
  'drafts/\u0000',
  'drafts/\u202Egnp.exe',
  '.tersembunyi/x',
  'derived/index.json',
  'backup/a.log',
  `drafts/${'x'.repeat(220)}`,
]

describe('openArchive', () => {
  test.each(hostilePaths)('refuses the path %j', async (path) => {
    expect(isSafePath(path)).toBe(false)
    const archive = await forged(path, Buffer.from('x'))

    await expect(openArchive(nodeBackupDisk, archive, pace)).rejects.toMatchObject({
      code: 'archive-damaged',
    })
  })

  test('refuses what grows beyond a hundred times', async () => {
    const bomb = Buffer.alloc(20 * 1024 ** 2)
    const archive = await raw('drafts/bom', bomb.length, deflateRawSync(bomb), crc32(bomb))

    await expect(openArchive(nodeBackupDisk, archive, pace)).rejects.toMatchObject({
      code: 'archive-damaged',
    })
  })

  test('stops at once where the size is a lie', async () => {
    const bomb = Buffer.alloc(60 * 1024 ** 2)
    const packed = deflateRawSync(bomb)
    const path = await raw(manifestName, packed.length * 50, packed, 0)
    const before = process.memoryUsage().arrayBuffers

    await expect(openArchive(nodeBackupDisk, path, pace)).rejects.toMatchObject({
      code: 'archive-damaged',
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 * 1024 ** 2)
  })

  test('refuses a manifest of a later format', async () => {
    const archive = await forged('drafts/x', Buffer.from('x'), { format: 2 })

    await expect(openArchive(nodeBackupDisk, archive, pace)).rejects.toMatchObject({
      code: 'archive-newer',
    })
  })

  test('refuses two names that differ only in case', async () => {
    const archive = await forged('drafts/x', Buffer.from('x'), {}, [
      { path: 'drafts/X', sha256, size: 1, in: 'teras-salinan-2026-01-01.zip' },
    ])

    await expect(openArchive(nodeBackupDisk, archive, pace)).rejects.toMatchObject({
      code: 'archive-damaged',
    })
  })

  test('survives any bytes', async () => {
    const folder = await storeFolder()
    const path = join(folder, 'teras-salinan-2026-11-24.zip')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await writeFile(path, bytes)

        await expect(openArchive(nodeBackupDisk, path, pace)).rejects.toMatchObject({
          code: 'archive-damaged',
        })
      }),
      { numRuns: 100 },
    )
  })
})

/** An archive that is right in everything but what the test plants. */
async function forged(
  path: string,
  bytes: Uint8Array,
  head: object = {},
  more: readonly ManifestLine[] = [],
): Promise<string> {
  const archive = join(await storeFolder(), 'teras-salinan-2026-11-24.zip')
  const file = await nodeBackupDisk.create(archive)
  const writer = createArchiveWriter(file, pace)
  const hash = await writer.add(path, bytes, 'stored')
  const lines = [{ path, sha256: hash, size: bytes.length }, ...more]
  const counts = { releases: 0, trash: 0, photos: 0, files: lines.length }
  const madeAt = '2026-11-24T07:00:00.000Z'
  const manifest = {
    head: { teras: 'salinan', format: 1, profile: 'x', madeAt, part: 'whole', counts, ...head },
    lines,
  } as const
  await writer.add(manifestName, await encodeManifest(manifest, pace), 'deflated')
  await writer.finish()
  await file.close()
  return archive
}

/** One entry with whatever sizes and sums the test states. */
async function raw(
  name: string,
  sizeBytes: number,
  packed: Uint8Array,
  crc: number,
): Promise<string> {
  const path = join(await storeFolder(), 'teras-salinan-2026-11-24.zip')
  const facts = { packedBytes: packed.length, sizeBytes, crc, offset: 0 }
  const entry = { name, method: 'deflated', ...facts } as const
  const local = localHeader(entry)
  const central = centralHeader(entry)
  const end = endRecord({
    entries: 1,
    directoryBytes: central.length,
    directoryOffset: local.length + packed.length,
  })
  await writeFile(path, Buffer.concat([local, packed, central, end, endComment(sha256)]))
  return path
}
