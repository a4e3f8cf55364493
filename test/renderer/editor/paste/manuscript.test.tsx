import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { rejoin } from '#core/intake/piece.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import { releaseSchema } from '#core/release/release.ts'
import { keepMarks, manuscriptOf } from '../../../../renderer/editor/paste/manuscript.ts'
import { readMarkup } from '../../../../renderer/editor/paste/read-markup.ts'

const manuscript = (html: string) =>
  manuscriptOf(readMarkup(new DOMParser().parseFromString(html, 'text/html')))
const letters = (text: string) => text.replace(/\s/g, '')

describe('manuscriptOf', () => {
  test('gives list items their bullets and numbers back', () => {
    const html = '<p>Hasil:</p><ul><li>a</li><li><b>b</b></li></ul><ol><li>c</li></ol>'

    expect(manuscript(html)).toEqual({
      text: 'Hasil:\n• a\n• b\n1. c',
      marked: [{ start: 13, end: 14, kind: { mark: 'bold' } }],
    })
  })

  test('makes a valid release of any markup and loses no letter', () => {
    const part = fc.constantFrom(
      ...[
        '<p>LAPAS CONTOH PANEN</p>',
        '<p>Contoh – <b>Lapas</b> Contoh panen.</p>',
        '(HM)',
        '<br>',
      ],
      ...['<ul><li>satu</li><li><i>dua</i></li></ul>', '“Ya,” ujar <b>Budi</b>.', '<h2>Sub</h2>'],
      ...['<a href="https://a.example">tautan</a>', '<table><tr><td>a</td><td>1</td></tr></table>'],
    )

    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const { text, marked } = manuscript(parts.join(''))
        const intake = readRawText(text, marked)
        if (intake.kind === 'refused') return
        const fields = fieldsOf(intake.pieces, { facility: null })

        expect(letters(rejoin(intake.pieces))).toBe(letters(text))
        expect(releaseSchema.shape.story.safeParse(fields.story).success).toBe(true)
      }),
    )
  })
})

describe('keepMarks', () => {
  test('moves marks with the words around a change', () => {
    const marked = [{ start: 2, end: 4, kind: { mark: 'bold' } }] as const

    expect(keepMarks({ text: 'a bc d', marked }, 'xx a bc d')).toMatchObject([{ start: 5, end: 7 }])
    expect(keepMarks({ text: 'a bc d', marked }, 'a d')).toEqual([])
  })
})
