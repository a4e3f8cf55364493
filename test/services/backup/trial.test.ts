import { describe, expect, test } from 'vitest'
import { type BackupDisk, nodeBackupDisk } from '#services/backup/disk.ts'
import { isCopyDue, isTestDue } from '#services/backup/due.ts'
import { addRelease, stage } from '../../helpers/backup-profile.ts'

/** A stick that gives back zeros for the beginning of every archive that has its name. */
async function failingStage() {
  const rotten = { is: true }
  const open: BackupDisk['open'] = async (path) => {
    const file = await nodeBackupDisk.open(path)
    if (!path.endsWith('.zip')) return file
    return {
      ...file,
      read: async (into, position) => {
        const came = await file.read(into, position)
        if (rotten.is && position < 100) into.fill(0)
        return came
      },
    }
  }
  const on = await stage({ disk: { ...nodeBackupDisk, open } })
  await addRelease(on, 'Satu')
  return { ...on, rotten }
}

describe('a trial restore that fails', () => {
  test('refuses the copy and waits an hour', async () => {
    const on = await failingStage()

    await expect(on.copy.make()).rejects.toMatchObject({ code: 'archive-damaged' })

    const facts = await on.copy.facts()
    expect(facts).toMatchObject({
      lastCopy: null,
      lastTest: { passed: false },
      refused: { code: 'archive-damaged' },
    })
    const soon = '2026-11-24T08:31:00.000Z'
    expect([isCopyDue(facts, soon), isTestDue(facts, soon)]).toEqual([false, false])
    expect(isCopyDue(facts, '2026-11-24T08:32:00.000Z')).toBe(true)
  })

  test('of the week refuses too', async () => {
    const on = await failingStage()
    on.rotten.is = false
    await on.copy.make()
    on.rotten.is = true

    await expect(on.copy.test()).rejects.toMatchObject({ code: 'archive-damaged' })

    expect(await on.copy.facts()).toMatchObject({ refused: { code: 'archive-damaged' } })
  })

  test('of the week is mended by another copy', async () => {
    const on = await failingStage()
    on.rotten.is = false
    await on.copy.make()

    await on.copy.test()

    expect(await on.copy.facts()).toMatchObject({ refused: null, lastTest: { passed: true } })
  })
})

describe('isTestDue', () => {
  test('waits an hour after a trial that found no room', () => {
    const at = '2026-11-24T07:00:00.000Z'
    const lastCopy = { at, archive: 'x', releases: 1, photos: 0, sizeBytes: 1, unreadable: null }
    const refused = { at, code: 'disk-full' as const }
    const facts = { folder: '/s', since: at, lastCopy, lastTest: null, refused, distrusted: [] }

    expect(isTestDue(facts, '2026-11-24T07:59:00.000Z')).toBe(false)
    expect(isTestDue(facts, '2026-11-24T08:00:00.000Z')).toBe(true)
  })
})
