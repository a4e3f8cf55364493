import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { listBullet } from '#core/intake/list-item.ts'
import { leftOut, type Part, type Piece, parts, rejoin } from '#core/intake/piece.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import { textOfBlock } from '#core/release/block.ts'
import { findDates } from '#core/text/find-dates.ts'

const squeeze = (text: string) => text.replace(/[\s\u0085\u200b-\u200f\u2060\u00ad]/g, '')
const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')

const pick = (...choices: readonly string[]) => fc.constantFrom(...choices)
const name = pick('Budi Contohan', 'Sari Misalia', 'Tono', 'Éva Ñusa')
const office = pick('Kalapas Wonoasri', 'Plt. Kalapas', 'Ka. KPLP', 'Ketua Pokja Humas', 'kepala')
const word = pick(
  ...'panen sayur 1.377 S.H. Lapas (WBP) dll. 18.00 di–sita é 🌱 “halinar” 9/10'.split(' '),
)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 9 }), pick('. ', '.', '', ' ,', '! '))
  .map(([words, stop]) => words.join(' ') + stop)
const quotation = fc
  .tuple(pick('“', '”', '"', '” ', '«', ''), sentence, pick(',”', '”', '"', ', ”', ',“', '»', ''))
  .map((marked) => marked.join(''))
const speech = fc
  .tuple(
    pick('', 'Ia mengatakan, ', 'Tamu pulang.'),
    quotation,
    pick(' ujar ', ' ungkapnya', ''),
    name,
  )
  .map((said) => said.join(''))
const person = fc.tuple(office, pick(', ', ' ', ' ,'), name).map((named) => named.join(''))
const item = fc.tuple(pick('– ', '1. ', '• ', 'a) '), sentence).map((line) => line.join(''))
const paragraph = fc
  .array(fc.oneof(sentence, speech, person, item), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(''))
const dateline = pick(
  ...['', 'Wonoasri|Kabarcontoh.id, – ', 'DAWA (ANTARA) --- ', 'Dawa, INFO_PAS - ', 'KOTA — '],
  ...['Dawa (22/09/2021) - ', 'Dawa, (10/04). ', 'SNC//Dawa – ', 'Dawa – News X.COM –\n'],
)
const ending = pick(
  '',
  '(HM)',
  ' (*)',
  '\n(Red)',
  '\nNarahubung: Dewi 0812-0000-0000',
  '\nTentang Lapas Dawa',
)
const release = fc
  .tuple(
    pick('', 'Panen Raya di Lapas Dawa\n', 'SIARAN PERS\r\n\r\nPanen\u00a0Raya\n'),
    dateline,
    fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    pick('\n', '\n\n', '\r\n', ' \n \n'),
    ending,
  )
  .map(([top, town, paragraphs, gap, end]) => top + town + paragraphs.join(gap) + end)

const piecesOf = (text: string): readonly Piece[] => {
  const intake = readRawText(text)
  return intake.kind === 'read' ? intake.pieces : []
}

/** The words that the fields must hold: pieces without bullets, labels, and days of datelines. */
function wordsExpected(pieces: readonly Piece[]): string {
  const datelines = pieces.filter(({ part }) => part === 'dateline').map(({ text }) => text)
  const town = datelines.join(' ')
  const [day] = findDates(town)
  const others = pieces.filter(({ part }) => part !== 'dateline' && part !== 'contact')
  const left = new Set(leftOut(pieces).map(({ id }) => id))
  const kept = others
    .filter(({ id }) => !left.has(id))
    .map(({ part, text }) => (part === 'list-item' ? text.slice(listBullet(text).length) : text))
  const place = day === undefined ? town : town.slice(0, day.start) + town.slice(day.end)
  return letters([place, ...kept].join(''))
}

function wordsKept(pieces: readonly Piece[]): string {
  const fields = fieldsOf(pieces, { facility: null })
  const story = fields.story.map(textOfBlock).join('')
  const { place, outlet } = fields.dateline
  return letters(fields.headline + place + outlet + story + fields.boilerplate + fields.writerCode)
}

describe('rejoin', () => {
  test('gives back any release but for white space', () => {
    fc.assert(
      fc.property(release, (text) => {
        expect(squeeze(rejoin(piecesOf(text)))).toBe(squeeze(text))
      }),
      { numRuns: 300 },
    )
  })

  test('gives back any text but for white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        fc.pre(readRawText(text).kind === 'read')

        expect(squeeze(rejoin(piecesOf(text)))).toBe(squeeze(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('fieldsOf', () => {
  test('holds every word of a release and no other', () => {
    fc.assert(
      fc.property(release, (text) => {
        const pieces = piecesOf(text)

        expect(wordsKept(pieces)).toBe(wordsExpected(pieces))
      }),
      { numRuns: 300 },
    )
  })

  test('holds every word whatever part she assigns', () => {
    const assigned = fc.constantFrom<Part>(...parts.filter((part) => part !== 'dateline'))
    fc.assert(
      fc.property(release, fc.array(assigned, { minLength: 30, maxLength: 30 }), (text, chosen) => {
        const pieces = piecesOf(text).map((piece, at) =>
          piece.part === 'dateline' ? piece : { ...piece, part: chosen[at % 30] ?? piece.part },
        )

        expect(wordsKept(pieces)).toBe(wordsExpected(pieces))
      }),
      { numRuns: 200 },
    )
  })
})
