import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { AppError } from '#core/app-error.ts'
import { checkArchive } from '#services/backup/check-archive.ts'
import { type BackupDisk, nodeBackupDisk } from '#services/backup/disk.ts'
import { makeCopy } from '#services/backup/make-copy.ts'
import { openCopy } from '#services/backup/open-copy.ts'
import { createPace } from '#services/backup/pace.ts'
import { restoreNew } from '#services/backup/restore-new.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { addRelease, numberedJpeg, stage } from '../../helpers/backup-profile.ts'
import { faultyBackupDisk } from '../../helpers/faulty-backup-disk.ts'
import type { Fault } from '../../helpers/faulty-disk.ts'

const pace = createPace(new AbortController().signal)
const faults: readonly Fault[] = [
  { code: 'ENOSPC' },
  { code: 'EROFS' },
  { code: 'ENOENT' },
  { code: 'EIO' },
  { code: 'ENODEV' },
  { takes: 'nothing' },
  { takes: 'half' },
]

async function smallStage() {
  const on = await stage()
  await addRelease(on, 'Satu', [numberedJpeg(1)])
  const target = join(on.root, 'tujuan')
  await mkdir(target)
  const copyTo = (disk: BackupDisk) =>
    makeCopy({
      port: nodeFilePort,
      source: on.profile.folder,
      target: {
        disk,
        folder: target,
        profile: 'contoh',
        day: '2026-11-24',
        madeAt: '2026-11-24T07:00:00.000Z',
        pace,
      },
      distrusted: new Set(),
      onProgress: () => {},
    })
  return { ...on, target, copyTo }
}

describe('makeCopy', () => {
  test.each(faults)('leaves a whole archive or none after %j at any call', async (fault) => {
    const { target, copyTo } = await smallStage()
    const clean = faultyBackupDisk(nodeBackupDisk, -1, fault)
    await copyTo(clean.disk)
    await empty(target)
    expect(clean.calls.length).toBeGreaterThan(30)

    for (let failing = 0; failing < clean.calls.length; failing += 1) {
      const { disk, calls } = faultyBackupDisk(nodeBackupDisk, failing, fault)
      const outcome = await copyTo(disk).catch((error: unknown) => error)

      const left = await readdir(target)
      const where = `call ${failing}, ${calls[failing]}`
      const isDone = !(outcome instanceof Error)
      if (isDone) expect(left, where).toEqual(['teras-salinan-2026-11-24.zip'])
      // A folder that could not be flushed may hold the archive; it is whole, and not called done.
      else if (calls[failing] !== 'flushFolder') expect(left, where).toEqual([])
      for (const name of left) await checkArchive(nodeBackupDisk, join(target, name), pace)
      // Only a write can take nothing, and half is taken up again.
      if (isDone && 'code' in fault) expect.fail(`${where} was swallowed`)
      await empty(target)
    }
  })

  test('does not believe a disk that gives back other bytes', async () => {
    const { target, copyTo } = await smallStage()
    const open: BackupDisk['open'] = async (path) => {
      const file = await nodeBackupDisk.open(path)
      return {
        ...file,
        read: async (into, position) => {
          const came = await file.read(into, position)
          if (position === 0 && into.length > 100) into[90] = (into[90] ?? 0) ^ 1
          return came
        },
      }
    }

    await expect(copyTo({ ...nodeBackupDisk, open })).rejects.toBeInstanceOf(AppError)
    expect(await readdir(target)).toEqual([])
  })

  test('splits what does not fit into one archive', async () => {
    const on = await stage()
    for (let at = 1; at <= 5; at += 1) await addRelease(on, `R${at}`, [numberedJpeg(at, 3000)])
    const request = {
      port: nodeFilePort,
      source: on.profile.folder,
      distrusted: new Set<string>(),
      onProgress: () => {},
      volume: { bytes: 7000, files: 100 },
    }
    const target = {
      disk: nodeBackupDisk,
      folder: on.target,
      profile: 'contoh',
      day: '2026-11-24',
      madeAt: '2026-11-24T07:00:00.000Z',
      pace,
    }

    const { name } = await makeCopy({ ...request, target })

    expect(name).toBe('teras-salinan-2026-11-24-3.zip')
    const copy = await openCopy(nodeBackupDisk, on.target, name, pace)
    onTestFinished(() => copy.close())
    const read = await Promise.resolve(copy.manifest.lines.filter(({ in: there }) => there))
    expect(read).toHaveLength(4)
    for (const line of copy.manifest.lines) expect(await copy.read(line)).not.toBeNull()
  })
})

describe('restoreNew', () => {
  test.each(faults)('leaves a whole profile or nothing after %j at any call', async (fault) => {
    const { target, copyTo, root } = await smallStage()
    const { name } = await copyTo(nodeBackupDisk)
    const into = join(root, 'baru')
    await mkdir(into)
    const restore = async (disk: BackupDisk) => {
      const copy = await openCopy(nodeBackupDisk, target, name, pace)
      try {
        return await restoreNew({ disk, copy, into, name: 'profil', pace, onProgress: () => {} })
      } finally {
        await copy.close()
      }
    }
    const clean = faultyBackupDisk(nodeBackupDisk, -1, fault)
    await restore(clean.disk)
    await empty(into)

    for (let failing = 0; failing < clean.calls.length; failing += 1) {
      const { disk, calls } = faultyBackupDisk(nodeBackupDisk, failing, fault)
      const outcome = await restore(disk).catch((error: unknown) => error)

      const where = `call ${failing}, ${calls[failing]}`
      const left = await readdir(into)
      if (!(outcome instanceof Error)) expect(left, where).toEqual(['profil'])
      else if (left.length > 0) expect(calls.slice(0, failing), where).toContain('rename')
      await empty(into)
    }
  })
})

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true })
}
