import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  addRelease,
  contentOf,
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

describe('restore into a new profile', () => {
  test('brings back everything', async () => {
    const on = await stage()
    await furnishProfile(on)
    await on.copy.make()

    const restored = await restoreNewest(on)

    expect(await contentOf(restored)).toEqual(await contentOf(on.profile.folder))
    expect(JSON.stringify(await contentOf(restored))).toContain('Sebelum rapat')
  })

  test('equals the profile for any library', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (days) => {
        const on = await stage()
        for (const [at, day] of days.entries()) {
          on.clock.now = `2026-03-${String(at + 1).padStart(2, '0')}T07:00:00.000Z`
          for (const { headline, photos, isThrown } of day) {
            const release = await addRelease(
              on,
              headline,
              photos.map((each) => numberedJpeg(each)),
            )
            if (isThrown) await on.profile.releases.discard(release.id)
          }
          await on.copy.make()
        }

        const was = piecesOf(await contentOf(on.profile.folder))
        const is = new Set(piecesOf(await contentOf(await restoreNewest(on))))

        expect(is.size).toBe(new Set(was).size)
        expect(was.filter((piece) => !is.has(piece))).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('refuses a name that is taken', async () => {
    const on = await stage()
    await addRelease(on, 'Satu')
    await on.copy.make()

    const restoring = on.copy.restoreIntoNew({ folder: on.target, name: first }, on.root, 'stik')

    await expect(restoring).rejects.toMatchObject({ code: 'folder-exists' })
  })

  test('leaves out what is damaged and says so', async () => {
    const on = await stage()
    await addRelease(on, 'Satu', [numberedJpeg(1, 4000)])
    await addRelease(on, 'Dua', [numberedJpeg(2, 4000)])
    await on.copy.make()
    const path = join(on.target, first)
    const at = (await readFile(path)).indexOf(Buffer.alloc(200, 2))
    await damage(path, at + 100)

    const place = { folder: on.target, name: first }
    const { unreadable } = await on.copy.restoreIntoNew(place, on.root, 'pulih')

    expect(unreadable).toHaveLength(1)
    expect(unreadable[0]).toMatch(/^photos\//)
    expect(await photosIn(join(on.root, 'pulih'))).toHaveLength(1)
  })
})

describe('restore into the present profile', () => {
  test('shows what it would change', async () => {
    const on = await stage()
    const kept = await addRelease(on, 'Sama')
    const older = await addRelease(on, 'Lama')
    const lost = await addRelease(on, 'Hilang', [numberedJpeg(1)])
    await on.copy.make()
    await on.profile.releases.save({ ...older, headline: 'Lebih baru di sini' })
    await on.profile.close()
    await rm(join(on.profile.folder, 'drafts', lost.id), { recursive: true })
    await rm(join(on.profile.folder, 'photos'), { recursive: true })

    const preview = await on.copy.preview({ folder: on.target, name: first })

    expect(preview.keepsIds).toBe(true)
    const standings = new Map(preview.releases.map(({ id, standing }) => [id, standing]))
    expect(standings.get(kept.id)).toBe('same')
    expect(standings.get(older.id)).toBe('newer-here')
    expect(standings.get(lost.id)).toBe('missing')
    expect(preview.photos.missing).toHaveLength(1)
  })

  test('brings the missing back and nothing else', async () => {
    const on = await stage()
    await furnishProfile(on)
    const before = await contentOf(on.profile.folder)
    await on.copy.make()
    await on.profile.close()
    for (const name of ['drafts', 'photos', 'trash', 'derived', 'births.log']) {
      await rm(join(on.profile.folder, name), { recursive: true, force: true })
    }

    const place = { folder: on.target, name: first }
    const brought = await on.copy.restoreIntoPresent(place, ['missing'])

    expect(brought).toEqual({ releases: 3, beside: 0, photos: 2, unreadable: 0 })
    expect(await contentOf(on.profile.folder)).toEqual(before)
    expect((await on.copy.restoreIntoPresent(place, ['missing'])).releases).toBe(0)
  })

  test('puts what differs beside as a draft', async () => {
    const on = await stage()
    const release = await addRelease(on, 'Asal')
    await on.copy.make()
    await on.profile.releases.save({ ...release, headline: 'Diubah' })

    const place = { folder: on.target, name: first }
    const brought = await on.copy.restoreIntoPresent(place, ['newer-here'])

    expect(brought).toMatchObject({ releases: 1, beside: 1 })
    const { releases } = await on.profile.releases.list()
    expect(releases.map(({ headline }) => headline).sort()).toEqual(['Asal', 'Diubah'])
    expect((await on.profile.releases.open(release.id)).release.headline).toBe('Diubah')
  })

  test('gives foreign releases ids of this profile', async () => {
    const there = await stage()
    const foreign = await addRelease(there, 'Dari kantor lain')
    await there.copy.make()
    const here = await stage()
    await addRelease(here, 'Punya sendiri')

    const place = { folder: there.target, name: first }
    const preview = await here.copy.preview(place)
    await here.copy.restoreIntoPresent(place, ['missing'])

    expect(preview.keepsIds).toBe(false)
    const { releases } = await here.profile.releases.list()
    expect(releases.map(({ headline }) => headline)).toContain('Dari kantor lain')
    expect(releases.map(({ id }) => id)).not.toContain(foreign.id)
  })

  test('takes a whole copy into an empty library', async () => {
    const there = await stage()
    await furnishProfile(there)
    await there.copy.make()
    const here = await stage()

    await here.copy.restoreIntoPresent({ folder: there.target, name: first }, ['missing'])

    const was = (await contentOf(there.profile.folder)) as { releases: unknown }
    expect(await contentOf(here.profile.folder)).toMatchObject({ releases: was.releases })
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

const libraries = fc.array(
  fc.array(
    fc.record({
      headline: fc.string({ unit: 'grapheme', maxLength: 40 }),
      photos: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
      isThrown: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  { minLength: 1, maxLength: 3 },
)

function piecesOf(content: unknown): string[] {
  const { releases, trash, photos } = content as Record<string, readonly unknown[]>
  return [releases, trash, photos].flatMap((some) =>
    (some ?? []).map((each) => JSON.stringify(each)),
  )
}

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
