import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAtSentence, cutText } from '#core/document/cut-text.ts'
import { anyText } from '../../helpers/any-release.ts'

const text = 'Satu dua. Tiga empat.\n\nLima enam. Tujuh delapan.'

describe('cutText', () => {
  test.each([
    ['after a paragraph', 40, 'Satu dua. Tiga empat.'],
    ['after a sentence', 15, 'Satu dua.'],
    ['after a word', 7, 'Satu'],
    ['within a word that is too long', 2, 'Sa'],
    ['nowhere where all of it fits', 200, text],
  ])('cuts %s', (_, units, head) => {
    expect(cutText(text, units).head).toBe(head)
  })

  test('never parts the halves of an emoji', () => {
    expect(cutText('😀😀😀', 3)).toEqual({ head: '😀', rest: '😀😀' })
  })

  test('loses no letter', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 300 }), (given, units) => {
        const { head, rest } = cutText(given, units)
        const bare = (part: string) => part.replace(/\s+/g, '')
        expect(head.length).toBeLessThanOrEqual(Math.max(units, head === given ? units : 0))
        expect(bare(head) + bare(rest)).toBe(bare(given))
        if (given.length > units) expect(rest.length).toBeLessThan(given.length)
      }),
    )
  })
})

describe('cutAtSentence', () => {
  test('takes the sentences of a paragraph that fit', () => {
    expect(cutAtSentence(text, 40).head).toBe('Satu dua. Tiga empat.\n\nLima enam.')
  })

  test('does not take an abbreviation for an end', () => {
    expect(cutAtSentence('Ia hadir. Acara dipimpin Dr. Contoh Satu kemarin.', 30).head).toBe(
      'Ia hadir.',
    )
  })
})
