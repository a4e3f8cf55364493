import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#core/intake/fields-of.ts'
import type { Piece } from '#core/intake/piece.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import { textOfBlock } from '#core/release/block.ts'
import { releaseSchema } from '#core/release/release.ts'

const articles = join(import.meta.dirname, '../../fixtures/articles')
const article = (name: string) => readFileSync(join(articles, name), 'utf8')

const piecesOf = (text: string): readonly Piece[] => {
  const intake = readRawText(text)
  return intake.kind === 'read' ? intake.pieces : []
}
const partsOf = (text: string) => piecesOf(text).map(({ part }) => part)
const fieldsIn = (text: string) => fieldsOf(piecesOf(text), { facility: null })

describe('readRawText', () => {
  test('takes a line of town and day alone for the dateline', () => {
    const lead = 'Lapas Wonoasri memanen sayur bersama dua puluh warga binaan di kebun lapas.'
    const lines = ['Lapas Wonoasri Panen Sayur', 'Wonoasri, Kamis 19 November 2026', lead, lead]

    expect(partsOf(lines.join('\n\n'))).toEqual(['headline', 'dateline', 'lead', 'body'])
    expect(fieldsIn(lines.join('\n\n')).dateline).toMatchObject({
      place: 'Wonoasri',
      date: '2026-11-19',
    })
  })

  test('leaves the day of a signature below the story', () => {
    const lead = 'Lapas Wonoasri memanen sayur bersama dua puluh warga binaan di kebun lapas.'
    const lines = ['Lapas Panen Sayur', lead, lead, 'Wonoasri, 19 November 2026', 'Humas']

    expect(partsOf(lines.join('\n\n'))).toContain('lead')
    expect(partsOf(lines.join('\n\n'))).not.toContain('dateline')
  })

  test('reads the sample as its expected fields say', () => {
    const expected = JSON.parse(article('sample.expected.json'))

    expect(fieldsIn(article('sample-wonoasri.txt'))).toEqual(expected)
  })

  test('reads a release with every part', () => {
    expect(partsOf(article('rutan-karangdawa-kunjungan.txt'))).toEqual([
      ...['ignore', 'headline', 'dateline', 'lead', 'body', 'quote', 'body'],
      ...['list-item', 'list-item', 'list-item', 'quote', 'closing', 'writer-code'],
      ...['boilerplate', 'boilerplate', 'contact', 'contact', 'contact'],
    ])
  })

  test('reads a release without a dateline', () => {
    expect(partsOf(article('lapas-narkotika-sukamisal-razia.txt'))).toEqual([
      ...['headline', 'lead', 'body', 'subhead', 'quote', 'closing', 'writer-code'],
    ])
  })

  test('reads a day inside the dateline', () => {
    const { dateline } = fieldsIn(article('bapas-gunungsalam-barista.txt'))

    expect(dateline).toEqual({
      ...{ place: 'Gunungsalam', outlet: '', form: 'place', date: '2023-03-22' },
    })
  })

  test('leaves a quoted term in its paragraph', () => {
    const quotes = piecesOf(article('lpka-tirtamoyo-paket-b.txt')).filter((p) => p.part === 'quote')

    expect(quotes.map(({ text }) => text.slice(0, 12))).toEqual(['“Anak-anak h', 'Senada denga'])
  })

  test('makes fields that the store accepts', () => {
    const fields = fieldsIn(article('lpka-tirtamoyo-paket-b.txt'))

    expect(releaseSchema.shape.story.safeParse(fields.story).success).toBe(true)
    expect(releaseSchema.shape.dateline.safeParse(fields.dateline).success).toBe(true)
  })

  test('reads short lines after a colon as a list', () => {
    const text =
      'Lapas Dawa panen.\nHasilnya antara lain:\n1 karung bayam\n3 ikat sawi\nPanen lancar.'

    expect(partsOf(text)).toEqual(['lead', 'body', 'list-item', 'list-item', 'body'])
  })

  test('takes a last line that names the writer for the code', () => {
    const text = 'Lapas Dawa panen sayur hari ini.\nEditor: Budi Contohan'

    expect(fieldsIn(text).writerCode).toBe('Editor: Budi Contohan')
  })

  test('joins lines that a mail program has broken', () => {
    const text =
      'Lapas Wonoasri memanen sayur di kebun belakang\nbersama warga sekitar. Panen lancar.'

    expect(fieldsIn(text).story.map(textOfBlock)).toEqual([text.replace('\n', ' ')])
  })

  test('takes NBSP, zero-width characters and CRLF for white space', () => {
    expect(partsOf('Panen\u00a0Raya Lapas\u200b\r\n\r\nLapas Wonoasri panen sayur.')).toEqual([
      'headline',
      'lead',
    ])
  })

  test.each([
    ['empty', ''],
    ['empty', ' \u00a0\u200b\r\n'],
    ['too-long', 'a'.repeat(200_001)],
    ['not-text', 'PK\u0003\u0004\0\0'],
    ['not-text', '\ufffd\ufffd\ufffdJFIF\ufffd\u0001'],
  ])('refuses as %s', (reason, text) => {
    expect(readRawText(text)).toEqual({ kind: 'refused', reason })
  })

  // A reading that grows with the square of the text would meet the runner's own limit.
  test.each([
    ['a'],
    ['" '],
    ['“A. '],
    ['“Kami siap maju,” ujar Heri. '],
    ['– '],
    ['9/10 '],
    ['\na'],
    ['- butir\n'],
    ['*a* _b_ '],
    ['🙏 '],
    ['1. Kalapas Dawa, Budi\n'],
    ['Budi, '],
  ])('reads 200,000 characters of «%s»', (unit) => {
    const text = unit.repeat(200_000 / unit.length)

    expect(fieldsIn(text)).toHaveProperty('story')
  })
})
