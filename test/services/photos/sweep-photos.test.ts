import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openCareNotes } from '#services/photos/care-notes.ts'
import { findOriginal } from '#services/photos/photo-places.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { sweepPhotos } from '#services/photos/sweep-photos.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { addRelease, numberedJpeg, refusingPort, stage } from '../../helpers/backup-profile.ts'
import { tickingClock } from '../../helpers/store-folder.ts'

const dayOf = (nr: number) => new Date(Date.UTC(2026, 0, 1 + nr)).toISOString()

/** A sweep of a later run of the program, so that no photo counts as used. */
async function sweepOn(profile: string, day: number, port: FilePort = nodeFilePort) {
  const notes = openCareNotes(port, profile, tickingClock())
  try {
    const photos = openPhotoStore(port, profile)
    const pause = async () => undefined
    return await sweepPhotos({ port, profile, photos, notes, now: dayOf(day), pause })
  } finally {
    await notes.close().catch(() => undefined)
  }
}

/** One picture that a release shows and one that nothing does. */
async function furnished() {
  const on = await stage()
  const release = await addRelease(on, 'Panen raya', [numberedJpeg(1)])
  const { hash: loose } = await on.photos.add(numberedJpeg(2))
  const [{ hash: shown } = { hash: '' }] = release.photos
  const profile = on.profile.folder
  const isInTrash = async (hash: string) => {
    const place = await findOriginal(nodeFilePort, profile, hash)
    return place === null ? null : place.day !== null
  }
  return { ...on, folder: profile, release, shown, loose, isInTrash }
}

describe('sweepPhotos', () => {
  test('moves what nothing refers to after thirty days', async () => {
    const { folder, loose, shown, isInTrash } = await furnished()

    await sweepOn(folder, 0)
    expect((await sweepOn(folder, 29)).trashed).toEqual([])
    expect(await sweepOn(folder, 30)).toEqual({ trashed: [loose], restored: [] })

    expect(await isInTrash(loose)).toBe(true)
    expect(await isInTrash(shown)).toBe(false)
  })

  test('moves nothing at the first look after a leap of the clock', async () => {
    const { folder } = await furnished()

    expect((await sweepOn(folder, 5000)).trashed).toEqual([])
  })

  test('counts the days anew after a clock that was ahead', async () => {
    const { folder } = await furnished()
    await sweepOn(folder, 5000)
    await sweepOn(folder, 1)

    expect((await sweepOn(folder, 30)).trashed).toEqual([])
  })

  test('counts the days anew once the photo was used again', async () => {
    const { folder, profile, release, loose } = await furnished()
    await sweepOn(folder, 0)
    const [photo] = release.photos
    const photos = photo === undefined ? [] : [photo, { ...photo, hash: loose }]
    await profile.releases.save({ ...release, photos })
    await sweepOn(folder, 20)
    await profile.releases.discard(release.id)

    expect((await sweepOn(folder, 40)).trashed).toEqual([])
  })

  test.each([
    ['an older version', 'version'],
    ['the trash', 'trash'],
  ])('leaves what only %s shows', async (_, where) => {
    const { folder, profile, release, shown, loose } = await furnished()
    if (where === 'version') await profile.releases.save({ ...release, photos: [] })
    else await profile.releases.discard(release.id)
    await sweepOn(folder, 0)

    expect((await sweepOn(folder, 60)).trashed).toEqual([loose])
    expect(await findOriginal(nodeFilePort, folder, shown)).toMatchObject({ day: null })
  })

  test('takes back out of the trash what is shown again', async () => {
    const { folder, profile, release, loose, isInTrash } = await furnished()
    await sweepOn(folder, 0)
    await sweepOn(folder, 40)
    const [photo] = release.photos
    const photos = photo === undefined ? [] : [{ ...photo, hash: loose }]
    await profile.releases.save({ ...release, photos })

    expect(await sweepOn(folder, 41)).toEqual({ trashed: [], restored: [loose] })
    expect(await isInTrash(loose)).toBe(false)
  })

  test('moves nothing while one release cannot be read', async () => {
    const { folder, loose, isInTrash } = await furnished()
    await sweepOn(folder, 0)
    const port = refusingPort((act, path) => act === 'read' && path.includes('drafts'))

    await expect(sweepOn(folder, 60, port)).rejects.toMatchObject({ code: 'EIO' })
    expect(await isInTrash(loose)).toBe(false)
  })

  test('keeps every photo findable whatever moment it is killed', async () => {
    for (let at = 1; ; at += 1) {
      const { folder, loose, shown } = await furnished()
      await sweepOn(folder, 0)
      const { port, isDead } = dyingPort(nodeFilePort, at)
      await sweepOn(folder, 60, port).catch(() => undefined)
      const photos = openPhotoStore(nodeFilePort, folder)
      for (const [hash, nr] of [
        [shown, 1],
        [loose, 2],
      ] as const) {
        const found = await photos.read(hash, 'original')
        expect(found && Buffer.compare(found.bytes, numberedJpeg(nr))).toBe(0)
      }
      if (!isDead()) break
    }
  })

  test('never moves a photo that something refers to', async () => {
    const act = fc.record({
      kind: fc.constantFrom('add', 'drop', 'discard', 'restore', 'sweep', 'photo'),
      release: fc.nat(3),
      photo: fc.nat(4),
      days: fc.nat(40),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
        const on = await stage()
        const folder = on.profile.folder
        const made = []
        for (let nr = 0; nr < 4; nr += 1) made.push(await addRelease(on, `Rilis ${nr}`))
        const facts = []
        for (let nr = 0; nr < 5; nr += 1) facts.push(await on.photos.add(numberedJpeg(nr)))
        const everShown = new Set<string>()
        let day = 0
        for (const { kind, release: nr, photo, days } of acts) {
          const release = made[nr]
          const added = facts[photo]
          if (release === undefined || added === undefined) continue
          const shown = { ...added, caption: '', credit: '', altText: '' }
          if (kind === 'add' || kind === 'drop') {
            const photos = kind === 'add' ? [shown as never] : []
            const saved = await on.profile.releases.save({ ...release, photos }).catch(() => null)
            // The first versions stay in the log, so that whatever was shown is shown for good.
            if (saved !== null && kind === 'add') everShown.add(added.hash)
          }
          if (kind === 'discard') await on.profile.releases.discard(release.id).catch(() => null)
          if (kind === 'restore') await on.profile.releases.restore(release.id).catch(() => null)
          if (kind === 'photo') await on.photos.add(numberedJpeg(photo))
          day += days
          if (kind === 'sweep') {
            const { trashed } = await sweepOn(folder, day)
            expect(trashed.filter((hash) => everShown.has(hash))).toEqual([])
          }
        }
        const { trashed } = await sweepOn(folder, day + 31)
        expect(trashed.filter((hash) => everShown.has(hash))).toEqual([])
        for (const hash of everShown) {
          expect(await findOriginal(nodeFilePort, folder, hash)).toMatchObject({ day: null })
        }
      }),
      { numRuns: 15 },
    )
  })
})

/** From the given call on nothing reaches the disk any more, as after a kill. */
function dyingPort(real: FilePort, at: number) {
  let calls = 0
  const live = () => {
    calls += 1
    if (calls >= at) throw Object.assign(new Error('killed'), { code: 'EKILLED' })
  }
  const port: FilePort = {
    ...real,
    open: async (path) => {
      live()
      const file = await real.open(path)
      return {
        ...file,
        write: async (bytes, position) => {
          live()
          return file.write(bytes, position)
        },
        flush: async () => {
          live()
          return file.flush()
        },
      }
    },
    rename: async (from, to) => {
      live()
      return real.rename(from, to)
    },
    makeFolder: async (folder) => {
      live()
      return real.makeFolder(folder)
    },
    flushFolder: async (folder) => {
      live()
      return real.flushFolder(folder)
    },
  }
  return { port, isDead: () => calls >= at }
}
