import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isHeic,
  isRendition,
  judgePicture,
  readPictureHeader,
} from '#core/release/picture-header.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))
const be32 = (value: number) => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
]
const le24 = (value: number) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255]

const png = (width: number, height: number) =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...be32(13),
    ...ascii('IHDR'),
    ...be32(width),
    ...be32(height),
    ...[8, 2, 0, 0, 0],
  ])
const jpeg = (width: number, height: number, frame = 0xc0) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, 0x00, 0x06, 0x45, 0x78, 0x69, 0x66, 0xff],
    ...[0xff, frame, 0x00, 0x11, 8, height >> 8, height & 255, width >> 8, width & 255, 3],
  ])
const riff = (name: string, body: readonly number[]) =>
  Uint8Array.from([
    ...ascii('RIFF'),
    ...[0, 0, 0, 0],
    ...ascii('WEBP'),
    ...ascii(name),
    ...[0, 0, 0, 0],
    ...body,
    ...new Array<number>(12).fill(0),
  ])

describe('readPictureHeader', () => {
  test('reads the size of a real JPEG', () => {
    expect(readPictureHeader(tinyJpeg.bytes)).toEqual({
      mediaType: 'image/jpeg',
      widthPx: 8,
      heightPx: 5,
    })
  })

  test.each([
    ['PNG', png(1366, 768), 'image/png', 1366, 768],
    ['baseline JPEG', jpeg(4000, 3000), 'image/jpeg', 4000, 3000],
    ['progressive JPEG', jpeg(640, 480, 0xc2), 'image/jpeg', 640, 480],
    [
      'lossy WebP',
      riff('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x20, 0x03, 0x58, 0x02]),
      'image/webp',
      800,
      600,
    ],
    ['lossless WebP', riff('VP8L', [0x2f, 0x1f, 0xc3, 0x95, 0x00]), 'image/webp', 800, 600],
    [
      'extended WebP',
      riff('VP8X', [0, 0, 0, 0, ...le24(799), ...le24(599)]),
      'image/webp',
      800,
      600,
    ],
  ] as const)('reads the size of a %s', (_kind, bytes, mediaType, widthPx, heightPx) => {
    expect(readPictureHeader(bytes)).toEqual({ mediaType, widthPx, heightPx })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a drawing in SVG', Uint8Array.from(ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['a GIF', Uint8Array.from(ascii('GIF89a....................................'))],
    ['a PDF', Uint8Array.from(ascii('%PDF-1.7 ................................'))],
    ['a PNG cut in its header', png(10, 10).subarray(0, 20)],
    ['a PNG without pixels', png(0, 10)],
    ['a JPEG without a frame', jpeg(1, 1).subarray(0, 11)],
    ['a JPEG with a table for a frame', jpeg(10, 10, 0xc4)],
    ['a RIFF that is sound', riff('WAVE', [])],
  ])('knows no picture in %s', (_what, bytes) => {
    expect(readPictureHeader(bytes)).toBeNull()
  })

  test('never throws and never loops', () => {
    const starts = [png(5, 5), jpeg(5, 5), riff('VP8 ', []), riff('VP8X', [])]
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 80 }),
        fc.nat(40),
        (start, noise, at) => {
          const bytes = Uint8Array.from([...start.subarray(0, at), ...noise])
          const header = readPictureHeader(bytes)
          expect(header === null || header.widthPx > 0).toBe(true)
        },
      ),
    )
  })

  test('reads bytes that lie inside a larger buffer', () => {
    const buffer = Uint8Array.from([1, 2, 3, ...png(7, 9), 4])

    expect(readPictureHeader(buffer.subarray(3))).toMatchObject({ widthPx: 7, heightPx: 9 })
  })
})

describe('judgePicture', () => {
  test.each([
    [png(16_000, 16_000), 'too-large'],
    [png(10_000, 5_000), 'fits'],
    [png(10_000, 5_001), 'too-large'],
    [new Uint8Array(40 * 1024 * 1024 + 1), 'too-large'],
    [new Uint8Array(40), 'not-a-picture'],
  ] as const)('case %#', (bytes, kind) => {
    expect(judgePicture(bytes).kind).toBe(kind)
  })
})

describe('isRendition', () => {
  test.each([
    [jpeg(320, 200), 'thumb', true],
    [jpeg(200, 321), 'thumb', false],
    [jpeg(2000, 1500), 'print', true],
    [jpeg(2001, 10), 'print', false],
    [jpeg(800, 1200), 'web', true],
    [jpeg(800, 1201), 'web', false],
    [jpeg(1280, 720), 'chat', true],
    [jpeg(1281, 720), 'chat', false],
    [png(100, 100), 'thumb', false],
    [new Uint8Array(), 'thumb', false],
  ] as const)('case %#', (bytes, rendition, expected) => {
    expect(isRendition(bytes, rendition)).toBe(expected)
  })
})

describe('isHeic', () => {
  const start = (brand: string) =>
    new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode(`ftyp${brand}0000`)])

  test('knows the photo of an iPhone by its brand', () => {
    expect(isHeic(start('heic'))).toBe(true)
    expect(isHeic(start('mif1'))).toBe(true)
  })

  test('leaves films and short files alone', () => {
    expect(isHeic(start('isom'))).toBe(false)
    expect(isHeic(new Uint8Array(4))).toBe(false)
  })
})
