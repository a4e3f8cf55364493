import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '#services/search/fold.ts'

const folded = (text: string) => wordsOf(text).map((word) => word.folded)

describe('wordsOf', () => {
  test('folds case, accents, and apostrophes', () => {
    expect(folded('Café JUMAT Jum’at')).toEqual(['cafe', 'jumat', 'jumat'])
  })

  test('parts a doubled word at its hyphen', () => {
    expect(folded('anak-anaknya sayur-mayur anak2')).toEqual([
      'anak',
      'anaknya',
      'sayur',
      'mayur',
      'anak',
    ])
  })

  test('keeps numbers and codes as words', () => {
    expect(folded('12 kg, Kelas IIB, COVID-19')).toEqual([
      '12',
      'kg',
      'kelas',
      'iib',
      'covid',
      '19',
    ])
  })

  test('points at the words in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0
        for (const { from, to } of wordsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(text.slice(from, to)).toMatch(/^[\p{L}\p{N}]/u)
          last = to
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('reads its own words again as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of folded(text)) expect(folded(word).join('')).toBe(word)
      }),
    )
  })
})
