import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitsOf } from '#services/search/postings.ts'
import { createSeeker, snippetsOf } from '#services/search/snippets.ts'

const story = bitsOf(['story'])
const seekPanen = createSeeker(new Map([['panen', story]]))
const filler = 'petugas bekerja sejak pagi hari bersama mitra '

describe('snippetsOf', () => {
  test('cuts a long text around its match and keeps the mark on the word', () => {
    const text = `${filler.repeat(10)}Panen raya dimulai. ${filler.repeat(10)}`

    const [snippet] = snippetsOf([{ part: 'story', text }], seekPanen)

    const marked = snippet?.matches.map(([from, to]) => snippet.text.slice(from, to))
    expect(marked).toEqual(['Panen'])
    expect(snippet?.text).toMatch(/^… \S.*\S …$/)
    expect(snippet?.text.length).toBeLessThan(160)
  })

  test('marks the word wherever it stands in the text', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(3), (before, after, more) => {
        const text = `${filler.repeat(before)}panen ${'panen padi '.repeat(more)}${filler.repeat(after)}`

        const [snippet] = snippetsOf([{ part: 'story', text }], seekPanen)

        const marked = snippet?.matches.map(([from, to]) => snippet.text.slice(from, to)) ?? []
        expect(marked.length).toBeGreaterThan(0)
        expect(new Set(marked)).toEqual(new Set(['panen']))
      }),
    )
  })

  test('marks nothing in parts where the word does not count', () => {
    expect(snippetsOf([{ part: 'caption', text: 'Panen raya' }], seekPanen)).toEqual([])
  })

  test('gives the headline whole and the best other place', () => {
    const seek = createSeeker(new Map([['panen', bitsOf(['headline', 'story', 'caption'])]]))

    const parts = snippetsOf(
      [
        { part: 'headline', text: 'Panen Raya' },
        { part: 'caption', text: 'Panen' },
        { part: 'story', text: 'Panen demi panen' },
      ],
      seek,
    ).map(({ part }) => part)

    expect(parts).toEqual(['headline', 'story'])
  })
})
