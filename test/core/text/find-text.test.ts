import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findText, replaceRanges } from '#core/text/find-text.ts'

const wish = { matchCase: false, wholeWords: false }
const found = (text: string, query: string, more: Partial<typeof wish> = {}) =>
  findText(text, { ...wish, ...more, query }).map(({ start, end }) => text.slice(start, end))

describe('findText', () => {
  test.each([
    ['Lapas dan lapas', 'lapas', ['Lapas', 'lapas']],
    ['“Kami siap,” ujarnya', '"kami', ['“Kami']],
    ['hari  Jumat\nini', 'jumat ini', ['Jumat\nini']],
    ['pada (11/3) dan [isi: a]', '(11/3)', ['(11/3)']],
    ['a.b', '.', ['.']],
    ['a\\b', '\\', ['\\']],
    ['teks', '   ', []],
  ])('in %j finds %j', (text, query, words) => {
    expect(found(text, query)).toEqual(words)
  })

  test('minds case and whole words when asked', () => {
    expect(found('Lapas lapas', 'lapas', { matchCase: true })).toEqual(['lapas'])
    expect(found('warga kewargaan wargaan', 'warga', { wholeWords: true })).toEqual(['warga'])
    expect(found('(12) 120', '12', { wholeWords: true })).toEqual(['12'])
  })

  test('finds any piece of any text where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const query = text.slice(Math.min(a, b) % (text.length + 1), Math.max(a, b)).trim()
        fc.pre(query !== '' && query.isWellFormed())

        expect(found(text, query, { matchCase: true })).not.toEqual([])
      }),
    )
  })
})

describe('replaceRanges', () => {
  test('puts other words in and leaves the rest', () => {
    const text = 'Kalapas dan kalapas'

    expect(replaceRanges(text, findText(text, { ...wish, query: 'kalapas' }), 'Karutan')).toBe(
      'Karutan dan Karutan',
    )
  })

  test('gives the same text back when the words stay the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a', ' ', '“'), (text, query) => {
        const ranges = findText(text, { query, matchCase: true, wholeWords: false })

        fc.pre(ranges.every(({ start, end }) => text.slice(start, end) === query))
        expect(replaceRanges(text, ranges, query)).toBe(text)
      }),
    )
  })
})
