import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawSamplePhoto } from '#services/demo/sample-photo.ts'
import { openPhotoStore, type PhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import { storeFolder } from '../../helpers/store-folder.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'

const { bytes } = tinyJpeg
const hash = createHash('sha256').update(bytes).digest('hex')
const png = drawSamplePhoto()

describe('add', () => {
  test('keeps the original under its hash', async () => {
    const profile = await storeFolder()

    const facts = await openPhotoStore(nodeFilePort, profile).add(bytes)

    expect(facts).toEqual({
      hash,
      mediaType: 'image/jpeg',
      widthPx: 8,
      heightPx: 5,
      sizeBytes: bytes.length,
    })
    const path = join(profile, 'photos', hash.slice(0, 2), `${hash}.jpg`)
    expect(new Uint8Array(await readFile(path))).toEqual(bytes)
  })

  test('writes the same picture once', async () => {
    const profile = await storeFolder()
    await openPhotoStore(nodeFilePort, profile).add(bytes)

    const faulty = faultyPort(nodeFilePort)
    await openPhotoStore(faulty.port, profile).add(bytes)

    expect(faulty.bytesWritten()).toBe(0)
  })

  test('replaces an original that the disk cut short', async () => {
    const profile = await storeFolder()
    const photos = openPhotoStore(nodeFilePort, profile)
    await photos.add(bytes)
    await writeFile(join(profile, 'photos', hash.slice(0, 2), `${hash}.jpg`), bytes.subarray(0, 50))

    await photos.add(bytes)

    expect(new Uint8Array((await photos.read(hash, 'original'))?.bytes ?? [])).toEqual(bytes)
  })

  test('mends an original that rotted in place', async () => {
    const profile = await storeFolder()
    const photos = openPhotoStore(nodeFilePort, profile)
    await photos.add(bytes)
    const rotten = Buffer.from(bytes)
    rotten[40] = (rotten[40] ?? 0) ^ 1
    await writeFile(join(profile, 'photos', hash.slice(0, 2), `${hash}.jpg`), rotten)

    await photos.add(bytes)

    expect(new Uint8Array((await photos.read(hash, 'original'))?.bytes ?? [])).toEqual(bytes)
    const [folder = ''] = await readdir(join(profile, 'quarantine'))
    expect(await readFile(join(profile, 'quarantine', folder, `${hash}.rusak`))).toEqual(rotten)
  })

  test.each([
    ['photo-not-a-picture', Buffer.from('bukan foto')],
    ['photo-too-large', new Uint8Array(40 * 1024 * 1024 + 1)],
  ])('refuses with %s and keeps nothing', async (code, refused) => {
    const profile = await storeFolder()

    await expect(openPhotoStore(nodeFilePort, profile).add(refused)).rejects.toMatchObject({ code })

    expect(await readdir(profile)).toEqual([])
  })

  test('leaves no half photo whatever call fails', async () => {
    for (let at = 1; ; at += 1) {
      const profile = await storeFolder()
      const faulty = faultyPort(nodeFilePort, { at, code: 'ENOSPC', takes: 20 })
      const added = openPhotoStore(faulty.port, profile).add(bytes)
      if (
        !(await added.then(
          () => faulty.fired(),
          () => true,
        ))
      )
        break
      await expect(added).rejects.toMatchObject({ code: 'disk-full' })
      const names = await nodeFilePort.list(join(profile, 'photos', hash.slice(0, 2)))
      expect(names.filter((name) => name !== `${hash}.jpg`)).toEqual([])
      await openPhotoStore(nodeFilePort, profile).add(bytes)
      const kept = await openPhotoStore(nodeFilePort, profile).read(hash, 'original')
      expect(kept?.bytes.length).toBe(bytes.length)
    }
  })
})

describe('renditions', () => {
  test('are missing until they are kept', async () => {
    const photos = openPhotoStore(nodeFilePort, await storeFolder())
    await photos.add(bytes)

    const before = await photos.missing([hash, 'f'.repeat(64)])
    await photos.keep(hash, 'thumb', bytes)

    expect(before).toEqual([
      { hash, rendition: 'thumb' },
      { hash, rendition: 'print' },
    ])
    expect(await photos.missing([hash])).toEqual([{ hash, rendition: 'print' }])
    expect(await photos.read(hash, 'thumb')).toMatchObject({ mediaType: 'image/jpeg' })
    expect(await photos.read(hash, 'print')).toBeNull()
  })

  test('are looked for as they are wanted, each once', async () => {
    const photos = openPhotoStore(nodeFilePort, await storeFolder())
    await photos.add(bytes)
    await photos.keep(hash, 'thumb', bytes)

    expect(await photos.missing([hash], ['thumb', 'web', 'web'])).toEqual([
      { hash, rendition: 'web' },
    ])
  })

  test('must be a JPEG that fits', async () => {
    const photos = openPhotoStore(nodeFilePort, await storeFolder())
    const added = await photos.add(png)

    await expect(photos.keep(added.hash, 'print', png)).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('belong to a photo that is there', async () => {
    const photos = openPhotoStore(nodeFilePort, await storeFolder())

    await expect(photos.keep(hash, 'thumb', bytes)).rejects.toMatchObject({ code: 'photo-unknown' })
  })
})

describe('discard', () => {
  const now = '2026-11-24T07:32:00.000Z'
  const onShelf = (profile: string) => join(profile, 'photos', hash.slice(0, 2), `${hash}.jpg`)
  const inTrash = (profile: string) => join(profile, 'trash', 'photos', `2026-11-24-${hash}.jpg`)
  /** A store of a later run: nothing is used in it yet. */
  const laterRun = async () => {
    const profile = await storeFolder()
    await openPhotoStore(nodeFilePort, profile).add(bytes)
    return { profile, photos: openPhotoStore(nodeFilePort, profile) }
  }

  test('moves the original to the trash whole', async () => {
    const { profile, photos } = await laterRun()

    expect(await photos.discard(hash, now)).toBe(true)

    expect(new Uint8Array(await readFile(inTrash(profile)))).toEqual(bytes)
    expect(await nodeFilePort.stat(onShelf(profile))).toBeNull()
  })

  test('leaves what is used in this run', async () => {
    const { profile, photos } = await laterRun()
    photos.use([hash])

    expect(await photos.discard(hash, now)).toBe(false)
    expect(await nodeFilePort.stat(onShelf(profile))).not.toBeNull()
  })

  test.each([
    ['it is shown again', (photos: PhotoStore) => photos.read(hash, 'original')],
    ['it is added again', (photos: PhotoStore) => photos.add(bytes)],
    ['its renditions are asked for', (photos: PhotoStore) => photos.missing([hash])],
    ['it is restored', (photos: PhotoStore) => photos.restore(hash)],
  ])('comes back when %s', async (_, act) => {
    const { profile, photos } = await laterRun()
    await photos.discard(hash, now)

    await act(photos)

    expect(new Uint8Array(await readFile(onShelf(profile)))).toEqual(bytes)
    expect(await readdir(join(profile, 'trash', 'photos'))).toEqual([])
  })

  test('is read in the trash where nothing can be moved', async () => {
    const { profile, photos } = await laterRun()
    await photos.discard(hash, now)
    const rename = () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' }))

    const readOnly = openPhotoStore({ ...nodeFilePort, rename }, profile)

    expect((await readOnly.read(hash, 'original'))?.bytes.length).toBe(bytes.length)
  })

  test('waits for a move that is under way', async () => {
    const { photos } = await laterRun()

    const [, found] = await Promise.all([
      photos.discard(hash, now),
      photos.read(hash, 'original'),
      photos.add(bytes),
    ])

    expect(found?.bytes.length).toBe(bytes.length)
    expect((await photos.read(hash, 'original'))?.bytes.length).toBe(bytes.length)
  })
})

describe('read', () => {
  test('gives an original with its media type', async () => {
    const photos = openPhotoStore(nodeFilePort, await storeFolder())
    const added = await photos.add(png)

    expect(await photos.read(added.hash, 'original')).toMatchObject({ mediaType: 'image/png' })
    expect(await photos.read(hash, 'original')).toBeNull()
  })
})
