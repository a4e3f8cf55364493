import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapLines } from '#core/document/wrap-lines.ts'
import { anyText } from '../../helpers/any-release.ts'

describe('wrapLines', () => {
  test('breaks between words and keeps the line ends', () => {
    expect(wrapLines('satu dua tiga\r\nempat', 8)).toBe('satu dua\r\ntiga\r\nempat')
  })

  test('sets in what goes on a list item', () => {
    expect(wrapLines('– satu dua tiga\n12. empat lima', 9)).toBe(
      '– satu\n  dua\n  tiga\n12. empat\n    lima',
    )
  })

  test('leaves an address longer than a line whole', () => {
    const url = `https://example.go.id/${'a'.repeat(80)}`

    expect(wrapLines(`Jadwal di ${url} hari ini`)).toBe(`Jadwal di\n${url}\nhari ini`)
  })

  test('counts an emoji as one letter', () => {
    expect(wrapLines('😀😀 😀😀', 5)).toBe('😀😀 😀😀')
  })

  test('loses no word and makes no long line', () => {
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
    fc.assert(
      fc.property(anyText, (text) => {
        const wrapped = wrapLines(text)
        expect(words(wrapped)).toEqual(words(text))
        for (const line of wrapped.split(/\r?\n/)) {
          const parts = line.trim().split(/ +/)
          if ([...line].length > 72) expect(parts.length).toBeLessThanOrEqual(2)
        }
      }),
    )
  })
})
