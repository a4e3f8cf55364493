import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeLines, encodeLines } from '#services/store/checked-lines.ts'

async function read(bytes: Uint8Array) {
  const values: unknown[] = []
  const isWhole = await decodeLines(bytes, (value) => values.push(value))
  return { isWhole, values }
}

describe('decodeLines', () => {
  test('brings back what was encoded', async () => {
    const values = [2, ['a\nb', { c: null }], [], 'é']

    expect(await read(await encodeLines(values))).toEqual({ isWhole: true, values })
  })

  test('does not believe a file with one wrong byte', async () => {
    const whole = await encodeLines([1, { headline: 'Panen' }, [1, 2, 3]])

    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Uint8Array.from(whole)
          bytes[at] = (bytes[at] ?? 0) ^ by

          expect((await read(bytes)).isWhole).toBe(false)
        },
      ),
    )
  })

  test.each([0, 1, 40, 70])('does not believe a file cut to %i bytes', async (length) => {
    const whole = await encodeLines([1, { headline: 'Panen' }, 'Panen raya di lahan asimilasi'])

    expect((await read(whole.subarray(0, length))).isWhole).toBe(false)
  })
})
