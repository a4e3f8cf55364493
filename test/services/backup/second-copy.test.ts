import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  addRelease,
  furnishProfile,
  numberedJpeg,
  photosIn,
  stage,
} from '../../helpers/backup-profile.ts'

const first = 'teras-salinan-2026-11-24.zip'
const second = 'teras-salinan-2026-11-25.zip'

describe('make', () => {
  test('leaves one archive that any zip reader opens', async () => {
    const on = await stage()
    await furnishProfile(on)

    await on.copy.make()

    expect(await readdir(on.target)).toEqual([first])
    const files = unzipSync(await readFile(join(on.target, first)))
    expect(Object.keys(files).filter((name) => name.startsWith('photos/'))).toHaveLength(2)
    expect(Object.keys(files).filter((name) => /^drafts\/\w+\/a\.log$/.test(name))).toHaveLength(2)
    expect(Object.keys(files)).toContain('settings/a.log')
  })

  test('remembers what it copied and that it was tried', async () => {
    const on = await stage()
    await furnishProfile(on)

    await on.copy.make()

    expect(await on.copy.facts()).toMatchObject({
      lastCopy: { archive: first, releases: 2, photos: 2 },
      lastTest: { archive: first, passed: true },
      refused: null,
    })
  })

  test('copies a photo once over all days', async () => {
    const on = await stage()
    await addRelease(on, 'Satu', [numberedJpeg(1, 4000)])
    await on.copy.make()
    await addRelease(on, 'Dua', [numberedJpeg(2, 4000)])
    on.clock.now = '2026-11-25T07:00:00.000Z'

    await on.copy.make()

    const names = Object.keys(unzipSync(await readFile(join(on.target, second))))
    expect(names.filter((name) => name.startsWith('photos/'))).toHaveLength(1)
    expect(await on.copy.facts()).toMatchObject({ lastCopy: { photos: 2 } })
  })

  test('copies a frozen mail once and the ledger every day', async () => {
    const on = await stage()
    const { id } = await addRelease(on, 'Satu')
    const mail = 'outbox/00000000000000aa/00000000000000bb.head'
    await mkdir(join(on.profile.folder, 'outbox', '00000000000000aa'), { recursive: true })
    await writeFile(join(on.profile.folder, mail), 'From: contoh@contoh.invalid')
    const note = { releaseId: id, way: 'copy', recipient: null, place: '', files: [] } as const
    await on.profile.ledger.note(note)
    await on.copy.make()
    on.clock.now = '2026-11-25T07:00:00.000Z'

    await on.copy.make()

    const [before, after] = await Promise.all(
      [first, second].map(async (name) =>
        Object.keys(unzipSync(await readFile(join(on.target, name)))),
      ),
    )
    expect(before).toEqual(expect.arrayContaining([mail, 'ledger/2026-11/a.log']))
    expect(after).toContain('ledger/2026-11/a.log')
    expect(after).not.toContain(mail)
    await on.copy.restoreIntoNew({ folder: on.target, name: second }, on.root, 'pulih')
    expect(await readFile(join(on.root, 'pulih', mail), 'utf8')).toContain('contoh.invalid')
  })

  test('takes the next number on the same day', async () => {
    const on = await stage()
    await addRelease(on, 'Satu', [numberedJpeg(1)])
    await on.copy.make()

    await on.copy.make()

    expect((await readdir(on.target)).sort()).toEqual(
      ['teras-salinan-2026-11-24-2.zip', first].sort(),
    )
  })

  test('says that the stick has gone', async () => {
    const on = await stage()
    await rm(on.target, { recursive: true })

    await expect(on.copy.make()).rejects.toMatchObject({ code: 'folder-gone' })

    expect(await on.copy.facts()).toMatchObject({
      refused: { code: 'folder-gone' },
      lastCopy: null,
    })
  })

  test('leaves nothing when cancelled at any step', async () => {
    const on = await stage()
    await furnishProfile(on)
    for (const step of ['copy', 'check'] as const) {
      const making = on.copy.make()
      const stop = setInterval(() => {
        if (on.progress.some((told) => told.step === step)) on.copy.cancel()
      }, 0)
      const outcome = await making.catch((error) => error)
      clearInterval(stop)
      on.progress.length = 0

      expect(outcome).toMatchObject({ code: 'backup-cancelled' })
      expect(await readdir(on.target)).toEqual([])
    }
  })

  test('refuses a second one while it runs', async () => {
    const on = await stage()
    await addRelease(on, 'Satu')

    const making = on.copy.make()
    await expect(on.copy.make()).rejects.toMatchObject({ code: 'backup-running' })

    await making
  })

  test('copies photos anew whose archive has been damaged', async () => {
    const on = await stage()
    await addRelease(on, 'Satu', [numberedJpeg(1, 4000)])
    await on.copy.make()
    await damage(join(on.target, first), 2000)
    on.clock.now = '2026-12-05T07:00:00.000Z'

    await on.copy.make()

    expect(await on.copy.facts()).toMatchObject({ lastTest: { passed: true } })
    const restored = await restoreNewest(on)
    expect(await photosIn(restored)).toEqual(await photosIn(on.profile.folder))
  })

  test('copies photos anew whose archive has been taken away', async () => {
    const on = await stage()
    await addRelease(on, 'Satu', [numberedJpeg(1)])
    await on.copy.make()
    await rm(join(on.target, first))
    on.clock.now = '2026-11-25T07:00:00.000Z'

    await on.copy.make()

    expect(await photosIn(await restoreNewest(on))).toHaveLength(1)
  })

  test('keeps at most the archives that are still needed', async () => {
    const on = await stage()
    await addRelease(on, 'Satu', [numberedJpeg(1)])
    for (let day = 1; day <= 28; day += 1) {
      on.clock.now = `2026-02-${String(day).padStart(2, '0')}T07:00:00.000Z`
      await on.copy.make()
    }

    const names = (await readdir(on.target)).sort()

    expect(names).toContain('teras-salinan-2026-02-01.zip')
    expect(names).toContain('teras-salinan-2026-02-28.zip')
    expect(names.length).toBeLessThan(14)
    expect(await photosIn(await restoreNewest(on))).toHaveLength(1)
  })
})

describe('find', () => {
  test('gives the newest record of a damaged release', async () => {
    const on = await stage()
    const release = await addRelease(on, 'Rusak nanti')
    await on.copy.make()
    await on.profile.close()
    await writeFile(join(on.profile.folder, 'drafts', release.id, 'a.log'), Buffer.alloc(500))

    const found = await on.copy.find(release.id)

    expect(found).toMatchObject({ archive: first, record: { d: { headline: 'Rusak nanti' } } })
    expect(await on.copy.find('tidakada0000')).toBeNull()
  })

  test('looks into older archives where the newest is damaged', async () => {
    const on = await stage()
    const release = await addRelease(on, 'Dua kali')
    await on.copy.make()
    on.clock.now = '2026-11-25T07:00:00.000Z'
    await on.copy.make()
    const path = join(on.target, second)
    const name = `drafts/${release.id}/a.log`
    await damage(path, (await readFile(path)).indexOf(name) + name.length + 20)

    expect(await on.copy.find(release.id)).toMatchObject({ archive: first })
  })
})

async function restoreNewest(on: Awaited<ReturnType<typeof stage>>): Promise<string> {
  const [newest] = await on.copy.list(on.target)
  await on.copy.restoreIntoNew(newest ?? { folder: '', name: '' }, on.root, 'pulih')
  return join(on.root, 'pulih')
}

async function damage(path: string, at: number): Promise<void> {
  const bytes = await readFile(path)
  bytes[at] = (bytes[at] ?? 0) ^ 0x10
  await writeFile(path, bytes)
}
