import { describe, expect, test } from 'vitest'
import { marksAround } from '../../../renderer/guidance/marks-around.ts'

const rows = Array.from({ length: 20 }, (_, at) => at)

describe('marksAround', () => {
  test('shows a short list whole', () => {
    expect(marksAround(rows.slice(0, 8), 0)).toHaveLength(8)
  })

  test.each([
    [-1, 0],
    [1, 0],
    [10, 8],
    [19, 14],
  ])('keeps row %i in sight', (at, first) => {
    const shown = marksAround(rows, at)

    expect(shown[0]).toBe(first)
    expect(shown).toHaveLength(6)
    expect(shown).toContain(Math.max(at, 0))
  })
})
