import { describe, expect, test } from 'vitest'
import type { Rendition } from '#core/release/photo.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { exportPorts } from '../../../electron/main/handlers/export-document.ts'
import { storeFolder } from '../../helpers/store-folder.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'

const printer = { print: async () => new Uint8Array() }

/** Each rendition ends in a byte of its own. */
async function storeWith(renditions: readonly Rendition[]) {
  const photos = openPhotoStore(nodeFilePort, await storeFolder())
  const { hash } = await photos.add(tinyJpeg.bytes)
  for (const rendition of renditions) {
    await photos.keep(hash, rendition, new Uint8Array([...tinyJpeg.bytes, rendition.length]))
  }
  return { photos, hash }
}

describe('exportPorts', () => {
  test.each([
    ['press', 'print'],
    ['web', 'web'],
    ['chat', 'chat'],
  ] as const)('give photos for %s as %s', async (preset, rendition) => {
    const { photos, hash } = await storeWith(['thumb', 'print', 'web', 'chat'])

    const picture = await exportPorts(photos, printer, preset).photo(hash)

    expect(picture).toMatchObject({ rendition, widthPx: 8, heightPx: 5 })
    expect(picture.bytes.at(-1)).toBe(rendition.length)
  })

  test('give photos for the press where nothing was wished', async () => {
    const { photos, hash } = await storeWith(['print', 'web'])

    expect(await exportPorts(photos, printer).photo(hash)).toMatchObject({ rendition: 'print' })
  })

  test('give a logo as it is printed in every size', async () => {
    const { photos, hash } = await storeWith(['thumb', 'print'])

    const picture = await exportPorts(photos, printer, 'web').photo(hash)

    expect(picture).toMatchObject({ rendition: 'print' })
  })

  test('refuse a photo that was never drawn', async () => {
    const { photos, hash } = await storeWith(['thumb'])

    await expect(exportPorts(photos, printer, 'chat').photo(hash)).rejects.toMatchObject({
      code: 'photo-unknown',
    })
  })
})
