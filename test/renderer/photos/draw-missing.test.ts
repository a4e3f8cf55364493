import { describe, expect, test } from 'vitest'
import { drawMissing } from '../../../renderer/photos/draw-missing.ts'
import { fakePorts } from './fake-ports.ts'

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]

describe('drawMissing', () => {
  test('draws only what the store lacks', async () => {
    const { ports, asked } = fakePorts({
      'photo.missing': () => ({ missing: [{ hash: second, rendition: 'print' }] }),
    })

    await drawMissing([first, second], ports)

    expect(asked.slice(1)).toEqual([
      {
        name: 'photo.keep',
        input: { hash: second, rendition: 'print', bytes: new Uint8Array([2]) },
      },
    ])
  })

  test('draws an original once for both renditions', async () => {
    let count = 0
    const { ports, namesAsked } = fakePorts(
      {
        'photo.missing': () => ({
          missing: [
            { hash: first, rendition: 'thumb' },
            { hash: first, rendition: 'print' },
          ],
        }),
      },
      async () => {
        count += 1
        return { thumb: new Uint8Array([1]), print: new Uint8Array([2]) }
      },
    )

    await drawMissing([first], ports)

    expect(count).toBe(1)
    expect(namesAsked()).toEqual(['photo.missing', 'photo.keep', 'photo.keep'])
  })

  test('asks nothing for a release without photos', async () => {
    const { ports, asked } = fakePorts()

    await drawMissing([], ports)

    expect(asked).toEqual([])
  })

  test('draws the others before it reports a broken one', async () => {
    const { ports, asked } = fakePorts(
      {
        'photo.missing': () => ({
          missing: [
            { hash: first, rendition: 'thumb' },
            { hash: second, rendition: 'thumb' },
          ],
        }),
      },
      async (original) => {
        if ((await original.text()) === first) throw new Error('broken')
        return { thumb: new Uint8Array([1]), print: new Uint8Array([2]) }
      },
    )

    await expect(drawMissing([first, second], ports)).rejects.toThrow('broken')
    expect(asked.at(-1)?.input).toMatchObject({ hash: second })
  })
})
