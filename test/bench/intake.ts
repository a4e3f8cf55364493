import { fieldsOf } from '#core/intake/fields-of.ts'
import { leftOut, type Piece, rejoin } from '#core/intake/piece.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import { type Fact, ownArticles, sharedArticles } from '../helpers/annotated-articles.ts'

export type IntakeFigures = {
  /** Share of the fields that are right. */
  readonly fields: number
  /** Characters that stand neither in a field nor among what was left over. */
  readonly lost: number
}

/** Reads every annotated text and says each field that is wrong. */
export function measureIntake(say: (line: string) => void = console.log): IntakeFigures {
  let [right, asked, lost] = [0, 0, 0]
  for (const { name, text, facts } of [...ownArticles(), ...sharedArticles()]) {
    const { pieces, fields } = read(text)
    for (const fact of facts) {
      const got = valueFor(fact, fields)
      const isRight = matches(got, fact.wanted)
      asked += 1
      if (isRight) right += 1
      else say(`  ${name}: ${fact.field} is «${got}», wanted «${fact.wanted}»`)
    }
    const gone = lettersOf(text) - lettersKept(pieces, fields)
    if (gone !== 0 || squeeze(rejoin(pieces)) !== squeeze(text)) {
      lost += Math.max(1, Math.abs(gone))
      say(`  ${name}: ${gone} characters lost`)
    }
  }
  say(`intake: ${right} of ${asked} fields right`)
  return { fields: right / asked, lost }
}

function read(text: string) {
  const intake = readRawText(text)
  const pieces = intake.kind === 'read' ? intake.pieces : []
  return { pieces, fields: fieldsOf(pieces, { facility: null }) }
}

function valueFor({ field }: Fact, fields: ReleaseFields): string {
  const { headline, dateline, writerCode, story } = fields
  const speakers = story.flatMap((block) => (block.type === 'quote' ? [block.speaker] : []))
  const number = /^narasumber (\d+)$/.exec(field)?.[1]
  if (number !== undefined) {
    const speaker = speakers[Number(number) - 1]
    return speaker?.name || (speaker?.office ?? '')
  }
  const values: Readonly<Record<string, string>> = {
    judul: headline,
    tempat: dateline.place,
    media: dateline.outlet,
    tanggal: dateline.date ?? '',
    kode: writerCode,
    'jumlah kutipan': `${speakers.length}`,
  }
  return values[field] ?? 'no such field'
}

/** «Petugas … Dawa» asks for the first and the last word alone; honorifics count on neither side. */
function matches(got: string, wanted: string): boolean {
  const [first = '', last] = wanted.split(' … ')
  if (last !== undefined) return got.startsWith(first) && got.endsWith(last)
  const bare = (name: string) => name.replace(/^(?:(?:drs?|drg|hj?|ir)\.\s)+/i, '')
  return bare(got) === bare(wanted)
}

/** Marks may be dropped where a field stands for them; a letter or a digit never may. */
function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

/** Of the pieces that are fields of their own, the text itself; of the rest, what their field says. */
function lettersKept(pieces: readonly Piece[], fields: ReleaseFields): number {
  const story = lettersOf(fields.story.map(textOfBlock).join(' '))
  const isStory = /^(?:lead|body|quote|closing|subhead|list-item)$/
  const items = pieces.filter(({ part }) => part === 'list-item')
  const bullets = items
    .map(({ text }) => /^\s*\d{1,2}(?:[.)]|\ufe0f?\u20e3)/.exec(text)?.[0] ?? '')
    .join('')
  const aside = [...leftOut(pieces), ...pieces.filter((piece) => isAside(piece.part))]
  const heads = aside.map(({ text }) => text).join(' ')
  function isAside(part: string): boolean {
    return !isStory.test(part) && part !== 'caption' && part !== 'ignore'
  }
  return story + lettersOf(bullets) + lettersOf(heads)
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
}
