import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { handOnMarks, inlinesOf, type Marked } from '#core/intake/marked.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import { textOfInlines } from '#core/release/block.ts'

const bold = (start: number, end: number): Marked => ({ start, end, kind: { mark: 'bold' } })

describe('inlinesOf', () => {
  test('cuts the words where marks begin and end', () => {
    const link: Marked = { start: 2, end: 4, kind: { url: 'https://a.example' } }

    expect(inlinesOf('abcdef', [bold(1, 3), link])).toEqual([
      { type: 'text', text: 'a', marks: [] },
      { type: 'text', text: 'b', marks: ['bold'] },
      {
        ...{ type: 'link', url: 'https://a.example' },
        inlines: [{ type: 'text', text: 'c', marks: ['bold'] }],
      },
      {
        ...{ type: 'link', url: 'https://a.example' },
        inlines: [{ type: 'text', text: 'd', marks: [] }],
      },
      { type: 'text', text: 'ef', marks: [] },
    ])
  })

  test('keeps every letter under any marks', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -3, max: 30 }), fc.nat(30)))

    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), marks, (text, ranges) => {
        const marked = ranges.map(([start, length]) => bold(start, start + length))

        expect(textOfInlines(inlinesOf(text, marked))).toBe(text)
      }),
    )
  })
})

describe('handOnMarks', () => {
  test('finds the same words in the pieces of a text', () => {
    expect(
      handOnMarks('satu  dua\n\ntiga empat', [bold(6, 15)], ['satu dua', 'tiga empat']),
    ).toEqual([[bold(5, 8)], [bold(0, 4)]])
  })
})

describe('readRawText', () => {
  test('keeps bold and links of a list in the story', () => {
    const text = 'Lapas Wonoasri panen sayur.\n• kangkung\n• sawi'
    const at = text.indexOf('sawi')
    const intake = readRawText(text, [bold(0, 5), bold(at, at + 4)])
    const story = intake.kind === 'read' ? fieldsOf(intake.pieces, { facility: null }).story : []

    expect(story).toMatchObject([
      { inlines: [{ text: 'Lapas', marks: ['bold'] }, { text: ' Wonoasri panen sayur.' }] },
      { items: [[{ text: 'kangkung', marks: [] }], [{ text: 'sawi', marks: ['bold'] }]] },
    ])
  })
})
