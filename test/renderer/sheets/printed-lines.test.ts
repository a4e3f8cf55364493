import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedLines } from '../../../renderer/sheets/printed-lines.ts'

const stridePx = 800
const box = (left: number, top: number, width = 40, height = 16) => ({ left, top, width, height })

describe('printedLines', () => {
  test('counts words beside each other as one line', () => {
    const lines = printedLines([box(0, 0), box(50, 0), box(0, 30)], stridePx)

    expect(lines).toEqual([
      { page: 0, middlePx: 8 },
      { page: 0, middlePx: 38 },
    ])
  })

  test('counts a bold word that sits a little lower to its line', () => {
    expect(printedLines([box(0, 0), box(50, 3, 40, 18)], stridePx)).toHaveLength(1)
  })

  test('goes on at the top of the next page', () => {
    expect(printedLines([box(0, 700), box(stridePx, 0)], stridePx)).toEqual([
      { page: 0, middlePx: 708 },
      { page: 1, middlePx: 8 },
    ])
  })

  test('keeps words that begin a hair before their page on it', () => {
    expect(printedLines([box(stridePx - 0.4, 0)], stridePx)).toMatchObject([{ page: 1 }])
  })

  test('counts no line for what has no size', () => {
    expect(printedLines([box(0, 0, 0), box(0, 20, 40, 0)], stridePx)).toEqual([])
  })

  test('finds every line once, in whatever order its words come', () => {
    const words = fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(30)), {
      minLength: 1,
      selector: ([page, line]) => page * 100 + line,
    })
    fc.assert(
      fc.property(words, fc.nat(4), (places, more) => {
        const boxes = places.flatMap(([page, line]) =>
          Array.from({ length: more + 1 }, (_, at) => box(page * stridePx + at * 45, line * 30)),
        )

        const lines = printedLines([...boxes].reverse(), stridePx)

        expect(lines).toHaveLength(places.length)
        const order = lines.map(({ page, middlePx }) => page * 10_000 + middlePx)
        expect(order).toEqual([...order].sort((one, other) => one - other))
      }),
    )
  })
})
