import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#core/recovery/finding.ts'
import { openPhotoCare } from '#services/photos/photo-care.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { addRelease, numberedJpeg, stage } from '../../helpers/backup-profile.ts'

/** A profile with one photo in a release, and the care of a later run. */
async function furnished() {
  const on = await stage()
  const profile = on.profile.folder
  const release = await addRelease(on, 'Panen raya', [numberedJpeg(1)])
  const hash = release.photos[0]?.hash ?? ''
  const path = join(profile, 'photos', hash.slice(0, 2), `${hash}.jpg`)
  const told: Finding[] = []
  const reads: string[] = []
  const port = {
    ...nodeFilePort,
    read: (file: string) => {
      if (file.endsWith('.jpg')) reads.push(file)
      return nodeFilePort.read(file)
    },
  }
  const open = () =>
    openPhotoCare({
      port,
      profile,
      clock: { now: () => on.clock.now, steadyMs: () => 0, boot: 'testboot' },
      photos: openPhotoStore(nodeFilePort, profile),
      findCopy: on.copy.findPhoto,
      tell: (finding) => told.push(finding),
      pause: async () => undefined,
    })
  const rot = async () => {
    const bytes = await readFile(path)
    bytes[60] = (bytes[60] ?? 0) ^ 255
    await writeFile(path, bytes)
  }
  return { ...on, release, hash, path, told, reads, rot, care: open() }
}

describe('round', () => {
  test('sweeps first and then reads a few photos', async () => {
    const { care, photos, reads, told } = await furnished()
    for (let nr = 2; nr < 6; nr += 1) await photos.add(numberedJpeg(nr))

    await care.round()
    expect(reads).toHaveLength(0)
    await care.round()
    expect(reads).toHaveLength(2)
    await care.round()
    await care.round()

    expect(new Set(reads).size).toBe(5)
    expect(told).toEqual([])
  })

  test('mends a rotten photo from the second copy and tells', async () => {
    const { care, copy, rot, path, told, release } = await furnished()
    await copy.make()
    await rot()

    await care.round()
    await care.round()

    expect(Buffer.compare(await readFile(path), numberedJpeg(1))).toBe(0)
    expect(told).toMatchObject([{ kind: 'photo-mended', id: release.id, source: 'second-copy' }])
  })

  test('tells which release shows a photo it cannot mend', async () => {
    const { care, rot, told, release, path } = await furnished()
    await rot()
    const rotten = await readFile(path)

    await care.round()
    await care.round()

    expect(told).toMatchObject([{ kind: 'photo-damaged', id: release.id }])
    expect(await readFile(path)).toEqual(rotten)
  })

  test('takes no copy of the rotten file for the photo', async () => {
    const { care, copy, rot, told } = await furnished()
    await rot()
    await copy.make()

    await care.round()
    await care.round()

    expect(told).toMatchObject([{ kind: 'photo-damaged' }])
  })

  test('mends it a day later when the stick is there', async () => {
    const { care, copy, rot, told, clock, target, root, path } = await furnished()
    await copy.make()
    await rot()
    await copy.choose(join(root, 'uji'))
    await care.round()
    await care.round()
    await copy.choose(target)
    clock.now = '2026-11-25T08:00:00.000Z'

    await care.round()

    expect(told.map(({ kind }) => kind)).toEqual(['photo-damaged', 'photo-mended'])
    expect(Buffer.compare(await readFile(path), numberedJpeg(1))).toBe(0)
    expect(await readdir(join(root, 'profil', 'quarantine'))).toHaveLength(1)
  })
})
