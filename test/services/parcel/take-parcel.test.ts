import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readParcel } from '#services/parcel/read-parcel.ts'
import { takeParcel } from '#services/parcel/take-parcel.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { fullRelease } from '../../helpers/full-release.ts'
import { sampleParcel } from '../../helpers/sample-parcel.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'

async function arrive() {
  const [stick, folder] = [await storeFolder(), await storeFolder()]
  const parcel = sampleParcel()
  for (const { name, bytes } of [...parcel.files, await parcel.manifest()])
    writeFileSync(join(stick, name), bytes)
  const profile = openProfile(folder, nodeFilePort, tickingClock())
  const photos = openPhotoStore(nodeFilePort, folder)
  const ports = { addPhoto: photos.add, create: profile.releases.create }
  return { stick, profile, photos, ports, read: await readParcel(stick) }
}

describe('takeParcel', () => {
  test('makes a new release with its photos', async () => {
    const { profile, photos, ports, read } = await arrive()

    const { release } = await takeParcel(read, ports)

    expect(release).toMatchObject({
      headline: fullRelease.headline,
      story: fullRelease.story,
      status: 'draft',
      provenance: { kind: 'pasted' },
    })
    expect(await profile.releases.open(release.id)).toMatchObject({ release })
    for (const { hash } of release.photos) {
      expect(await photos.read(hash, 'original')).not.toBeNull()
    }
    await profile.close()
  })

  test('never takes the place of one that is here', async () => {
    const { profile, ports, read } = await arrive()
    const first = await takeParcel(read, ports)

    const second = await takeParcel(read, ports)

    expect(second.release.id).not.toBe(first.release.id)
    expect((await profile.releases.list()).releases).toHaveLength(2)
    expect((await profile.releases.open(first.release.id)).revision).toBe(first.revision)
    await profile.close()
  })

  test.each([
    ['was pulled', (path: string) => rmSync(path)],
    ['was changed', (path: string) => writeFileSync(path, 'bukan foto')],
    ['became another one', (path: string) => writeFileSync(path, tinyJpeg.bytes)],
  ])('makes no release where a photo %s meanwhile', async (_, spoil) => {
    const { stick, profile, ports, read } = await arrive()
    spoil(join(stick, '2024-10-09_kelas-menulis_02.jpg'))

    await expect(takeParcel(read, ports)).rejects.toMatchObject({ code: 'parcel-changed' })

    expect((await profile.releases.list()).releases).toEqual([])
    await profile.close()
  })
})
