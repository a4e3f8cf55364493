import { describe, expect, test } from 'vitest'
import { weighPhotos } from '#services/hand-over/weigh-photos.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import { solidPng } from '../../helpers/solid-png.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'

/** Photos of which only these renditions are drawn. */
const store = (drawn: Readonly<Record<string, Uint8Array>>): Pick<PhotoStore, 'read'> => ({
  async read(_hash, size) {
    const bytes = drawn[size]
    return bytes === undefined ? null : { mediaType: 'image/jpeg', bytes }
  },
})
const one = 'a'.repeat(64)

describe('weighPhotos', () => {
  test('adds up what is drawn', async () => {
    const weights = await weighPhotos([one, one], store({ print: tinyJpeg.bytes }))

    expect(weights.press).toEqual({ sizeBytes: 2 * tinyJpeg.bytes.length, isSure: true })
  })

  test('reckons what is not drawn yet by its pixels', async () => {
    const print = solidPng(2400, 1200)

    const { web } = await weighPhotos([one], store({ print }))

    expect(web).toEqual({ sizeBytes: Math.round(print.length / 4), isSure: false })
  })

  test('counts a photo that was never drawn as nothing', async () => {
    expect(await weighPhotos([one], store({}))).toMatchObject({
      press: { sizeBytes: 0, isSure: false },
    })
  })
})
