import { describe, expect, test } from 'vitest'
import { AppError } from '#core/app-error.ts'
import type { Photo } from '#core/release/photo.ts'
import { addPhotos } from '../../../renderer/photos/add-photos.ts'
import type { PhotoPorts } from '../../../renderer/photos/photo-ports.ts'
import { fakePorts } from './fake-ports.ts'
import { pngBytes } from './picture-bytes.ts'

const fileOf = (name: string, bytes: BlobPart) => new File([bytes], name)
const good = (name: string, salt: number) => fileOf(name, pngBytes(40, 30, salt))

async function add(
  files: readonly File[],
  ports: PhotoPorts,
  isCancelled: () => boolean = () => false,
) {
  const added: Photo[] = []
  const refused = await addPhotos(
    {
      files,
      credit: 'Humas Contoh',
      isPresent: (hash) => added.some((photo) => photo.hash === hash),
      onStart: () => {},
      isCancelled,
      onPhoto: (photo) => added.push(photo),
    },
    ports,
  )
  return { added, reasons: refused.map(({ name, reason }) => `${name}: ${reason}`) }
}

describe('addPhotos', () => {
  test('stores the original and keeps both renditions', async () => {
    const { ports, asked } = fakePorts()

    const { added, reasons } = await add([good('a.png', 1)], ports)

    expect(reasons).toEqual([])
    expect(added).toMatchObject([{ widthPx: 40, caption: '', credit: 'Humas Contoh' }])
    expect(asked.map(({ name }) => name)).toEqual(['photo.add', 'photo.keep', 'photo.keep'])
    expect(asked.slice(1).map(({ input }) => input)).toMatchObject([
      { rendition: 'thumb', bytes: new Uint8Array([1]) },
      { rendition: 'print', bytes: new Uint8Array([2]) },
    ])
  })

  test('takes the good files among bad ones', async () => {
    const { ports } = fakePorts()
    const files = [
      fileOf('teks.jpg', 'ini teks'),
      good('a.png', 1),
      fileOf('b.png', ''),
      good('c.png', 2),
    ]

    const { added, reasons } = await add(files, ports)

    expect(added).toHaveLength(2)
    expect(reasons).toEqual(['teks.jpg: photo-not-a-picture', 'b.png: photo-not-a-picture'])
  })

  test('brings back the words of a photo that was used before', async () => {
    const words = { caption: 'Panen kangkung', credit: '', altText: 'Kebun' }
    const { ports } = fakePorts({
      'photo.add': () => ({
        hash: 'a'.repeat(64),
        mediaType: 'image/png',
        widthPx: 40,
        heightPx: 30,
        sizeBytes: 9,
        words,
      }),
    })

    const { added } = await add([good('a.png', 1)], ports)

    expect(added).toMatchObject([
      { caption: 'Panen kangkung', credit: 'Humas Contoh', altText: 'Kebun' },
    ])
    expect(added[0]).not.toHaveProperty('words')
  })

  test('leaves the rest alone when she cancels', async () => {
    const { ports, asked } = fakePorts()
    const isCancelled = () => asked.length > 0

    const { added, reasons } = await add([good('a.png', 1), good('b.png', 2)], ports, isCancelled)

    expect(added).toHaveLength(1)
    expect(reasons).toEqual([])
    expect(asked.filter(({ name }) => name === 'photo.add')).toHaveLength(1)
  })

  test('refuses a giant picture from its head alone', async () => {
    let isDrawn = false
    const { ports, namesAsked } = fakePorts({}, async () => {
      isDrawn = true
      throw new Error('must not be reached')
    })

    const { reasons } = await add([fileOf('besar.png', pngBytes(16_000, 16_000))], ports)

    expect(reasons).toEqual(['besar.png: photo-too-large'])
    expect(namesAsked()).toEqual([])
    expect(isDrawn).toBe(false)
  })

  test('refuses a heavy file without reading it', async () => {
    const { ports } = fakePorts()
    const heavy = Object.assign(good('berat.png', 1), {
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    })
    Object.defineProperty(heavy, 'size', { value: 41 * 1024 * 1024 })

    expect((await add([heavy], ports)).reasons).toEqual(['berat.png: photo-too-large'])
  })

  test('refuses the same photo twice politely', async () => {
    const { ports } = fakePorts()

    const { added, reasons } = await add([good('a.png', 1), good('salinan.png', 1)], ports)

    expect(added).toHaveLength(1)
    expect(reasons).toEqual(['salinan.png: duplicate'])
  })

  test('adds nothing when a picture cannot be drawn', async () => {
    const { ports, namesAsked } = fakePorts({}, () => Promise.reject(new Error('broken')))

    const { added, reasons } = await add([good('rusak.png', 1)], ports)

    expect(added).toEqual([])
    expect(reasons).toEqual(['rusak.png: broken'])
    expect(namesAsked()).not.toContain('photo.keep')
  })

  test.each([
    ['disk-full', 'no-room'],
    ['disk-failed', 'not-kept'],
    ['disk-slow', 'not-kept'],
    ['disk-read-only', 'disk-read-only'],
  ] as const)('tells of a photo that %s keeps out', async (code, reason) => {
    const { ports } = fakePorts({
      'photo.keep': () => {
        throw new AppError(code, 'refused')
      },
    })

    const { added, reasons } = await add([good('a.png', 1)], ports)

    expect(added).toEqual([])
    expect(reasons).toEqual([`a.png: ${reason}`])
  })

  test('goes on when a stick is pulled while reading', async () => {
    const { ports } = fakePorts()
    const gone = Object.assign(good('hilang.png', 1), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    })

    const { added, reasons } = await add([gone, good('b.png', 2)], ports)

    expect(added).toHaveLength(1)
    expect(reasons).toEqual(['hilang.png: unreadable'])
  })
})
