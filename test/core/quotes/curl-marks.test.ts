import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curlMarks } from '#core/quotes/curl-marks.ts'

describe('curlMarks', () => {
  test.each([
    ['"Kami siap," ujarnya.', '“Kami siap,” ujarnya.'],
    ['Ia berkata, "Kami siap. "Panen" itu nama."', 'Ia berkata, “Kami siap. “Panen” itu nama.”'],
    ['Lapas ("Bersih") itu', 'Lapas (“Bersih”) itu'],
    ['“Sudah benar,” katanya.', '“Sudah benar,” katanya.'],
  ])('curls %s', (text, curled) => {
    expect(curlMarks(text)).toBe(curled)
  })

  test('changes straight marks only, and no length', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const curled = curlMarks(text)
        expect(curled).toHaveLength(text.length)
        expect(curled).not.toContain('"')
        expect(curled.replace(/[“”]/g, '"')).toBe(text.replace(/[“”]/g, '"'))
      }),
    )
  })
})
