import { describe, expect, test } from 'vitest'
import { doubtWords } from '#core/guidance/mark-words.ts'
import { type Mark, marksOf } from '#core/guidance/marks.ts'
import { plain } from '#core/release/block.ts'
import type { Doubt } from '#core/release/doubt.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const isDoubt = (mark: Mark) => mark.kind === 'doubt'
const told = (text: string, doubt: Doubt) => {
  const release = makeRelease({
    dateline: { place: 'Wonoasri', date: '2026-11-19', outlet: '', form: 'place' },
    story: [{ type: 'paragraph', role: 'lead', inlines: plain(text) }],
    doubts: [doubt],
  })
  return marksOf(release)
    .filter(isDoubt)
    .map((mark) => doubtWords(mark, release))
}
const number = (words: string): Doubt => ({ part: 'story', kind: 'number', words })

describe('doubtWords', () => {
  test.each([
    ['Petugas menyita 12 barang terlarang dari blok.', '12', '12 barang terlarang'],
    ['Hadir 40 orang.', '40', '40 orang'],
    ['Mereka menempati kamar nomor 7.', '7', 'kamar nomor 7'],
    ['85', '85', '85'],
    ['Petugas memeriksa 12 kamar.', '12 kamar', '12 kamar'],
  ])('shows what the number counts in «%s»', (text, words, wanted) => {
    expect(told(text, number(words))).toEqual([wanted])
  })

  test('prints the day of the dateline', () => {
    const doubt: Doubt = { part: 'dateline', kind: 'date', words: '2026-11-19' }

    expect(told('Panen.', doubt)).toEqual(['Kamis, 19 November 2026'])
  })

  test('cuts a long quote and keeps a name', () => {
    const quote = `“${'kata '.repeat(40)}”`

    expect(told(quote, { part: 'story', kind: 'quote', words: quote })[0]).toHaveLength(71)
    expect(
      told('Budi Contohan hadir.', { part: 'story', kind: 'name', words: 'Budi Contohan' }),
    ).toEqual(['Budi Contohan'])
  })
})
