import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawSamplePhoto } from '#services/demo/sample-photo.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
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

describe('read', () => {
  test('gives an original with its media type', async () => {
    const photos = openPhotoStore(nodeFilePort, await storeFolder())
    const added = await photos.add(png)

    expect(await photos.read(added.hash, 'original')).toMatchObject({ mediaType: 'image/png' })
    expect(await photos.read(hash, 'original')).toBeNull()
  })
})
