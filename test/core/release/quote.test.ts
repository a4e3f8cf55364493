import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, type Quote } from '#core/release/block.ts'
import { approvalOf, isApproved } from '#core/release/quote.ts'

const words = '“Siap,” ujar Budi Contoh.'
const quoteOf = (text: string, facts: Partial<Quote> = {}): Quote => ({
  type: 'quote',
  inlines: plain(text),
  speaker: { name: 'Budi Contoh', office: 'Kalapas' },
  ...facts,
})

describe('approvalOf', () => {
  test('tells given from changed since', () => {
    expect(approvalOf(undefined, words)).toBe('none')
    expect(approvalOf(words, words)).toBe('given')
    expect(approvalOf(words, '“Sangat siap,” ujar Budi Contoh.')).toBe('lapsed')
  })

  test('takes a broken line for no change', () => {
    expect(approvalOf(words, '“Siap,”\nujar  Budi Contoh.')).toBe('given')
  })

  test('gives nothing for an emptied quote', () => {
    expect(approvalOf('', '')).toBe('lapsed')
  })
})

describe('isApproved', () => {
  test('lapses with any letter and returns with it', () => {
    const letter = fc.constantFrom('a', 'Z', '1', '”', '.', '\u00e9')
    fc.assert(
      fc.property(letter, fc.nat(words.length), (typed, at) => {
        const changed = words.slice(0, at) + typed + words.slice(at)

        expect(isApproved(quoteOf(changed, { approvedWords: words }))).toBe(false)
        expect(isApproved(quoteOf(words, { approvedWords: words }))).toBe(true)
      }),
    )
  })

  test('needs somebody who said so', () => {
    expect(isApproved(quoteOf(words))).toBe(false)
  })
})
