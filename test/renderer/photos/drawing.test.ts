import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitSize } from '../../../renderer/photos/drawing.ts'

const side = fc.integer({ min: 1, max: 30_000 })

describe('fitSize', () => {
  test('fits the longer side to the edge', () => {
    expect(fitSize(4000, 3000, 2000)).toEqual({ widthPx: 2000, heightPx: 1500 })
    expect(fitSize(3000, 4000, 320)).toEqual({ widthPx: 240, heightPx: 320 })
  })

  test('never enlarges, never exceeds, never vanishes', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom(320, 2000), (widthPx, heightPx, edgePx) => {
        const size = fitSize(widthPx, heightPx, edgePx)

        expect(Math.max(size.widthPx, size.heightPx)).toBeLessThanOrEqual(edgePx)
        expect(size.widthPx).toBeLessThanOrEqual(widthPx)
        expect(size.heightPx).toBeLessThanOrEqual(heightPx)
        expect(Math.min(size.widthPx, size.heightPx)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
