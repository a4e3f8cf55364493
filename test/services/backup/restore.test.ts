import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
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

    expect(brought).toEqual({ releases: 3, beside: 0, photos: 2, ledger: 0, unreadable: 0 })
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
