import { describe, expect, test } from 'vitest'
import { drawMissing } from '../../../renderer/photos/draw-missing.ts'
import { drawBytes, fakePorts } from './fake-ports.ts'

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]
const usual = ['thumb', 'print'] as const

describe('drawMissing', () => {
  test('draws only what the store lacks', async () => {
    const { ports, asked } = fakePorts({
      'photo.missing': () => ({ missing: [{ hash: second, rendition: 'print' }] }),
    })

    await drawMissing([first, second], usual, ports)

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
      async (_original, renditions) => {
        count += 1
        return drawBytes(renditions)
      },
    )

    await drawMissing([first], usual, ports)

    expect(count).toBe(1)
    expect(namesAsked()).toEqual(['photo.missing', 'photo.keep', 'photo.keep'])
  })

  test('asks for the renditions that are wanted', async () => {
    const { ports, asked } = fakePorts({
      'photo.missing': () => ({ missing: [{ hash: first, rendition: 'chat' }] }),
    })

    await drawMissing([first], ['thumb', 'chat'], ports)

    expect(asked.map(({ input }) => input)).toEqual([
      { hashes: [first], renditions: ['thumb', 'chat'] },
      { hash: first, rendition: 'chat', bytes: new Uint8Array([4]) },
    ])
  })

  test('asks nothing for a release without photos', async () => {
    const { ports, asked } = fakePorts()

    await drawMissing([], usual, ports)

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
      async (original, renditions) => {
        if ((await original.text()) === first) throw new Error('broken')
        return drawBytes(renditions)
      },
    )

    await expect(drawMissing([first, second], usual, ports)).rejects.toThrow('broken')
    expect(asked.at(-1)?.input).toMatchObject({ hash: second })
  })
})
