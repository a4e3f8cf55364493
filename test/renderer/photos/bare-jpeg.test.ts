import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPictureHeader } from '#core/release/picture-header.ts'
import { bareJpeg } from '../../../renderer/photos/bare-jpeg.ts'
import { cameraJpeg, cameraWords } from '../../helpers/camera-jpeg.ts'
import { jpegSegments } from '../../helpers/jpeg-segments.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'

const camera = new Uint8Array(
  cameraJpeg(tinyJpeg.bytes, { orientation: 6, thumbnail: tinyJpeg.bytes }),
)
const only = ['SOI', 'APP0', 'DQT', 'SOF', 'DHT', 'SOS', 'EOI']

describe('bareJpeg', () => {
  test('takes away all that a camera and an editor noted', () => {
    const bare = bareJpeg(camera)

    expect(jpegSegments(camera)).toEqual(expect.arrayContaining(['APP1', 'APP13', 'COM']))
    expect([...new Set(jpegSegments(bare))].filter((one) => !only.includes(one))).toEqual([])
    for (const word of cameraWords) {
      expect(Buffer.from(camera).includes(word)).toBe(true)
      expect(Buffer.from(bare).includes(word)).toBe(false)
    }
  })

  test('leaves the picture as it is', () => {
    expect(Buffer.from(bareJpeg(camera))).toEqual(Buffer.from(tinyJpeg.bytes))
    expect(readPictureHeader(bareJpeg(camera))).toMatchObject({ widthPx: 8, heightPx: 5 })
  })

  test('gives a JPEG without notes back whole', () => {
    expect(bareJpeg(new Uint8Array(tinyJpeg.bytes))).toEqual(new Uint8Array(tinyJpeg.bytes))
  })

  test('comes to an end with any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
        const bytes = new Uint8Array([0xff, 0xd8, ...tail])

        expect(bareJpeg(bytes).length).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
})
