import type { Block, Inline } from '../release/block.ts'
import { type Dateline, emptyDateline } from '../release/dateline.ts'
import type { Facility } from '../release/facility.ts'
import type { ReleaseFields } from '../release/release.ts'
import { findDates } from '../text/find-dates.ts'
import { chatInlines, withoutChatMarks } from './chat-marks.ts'
import { type EventDay, findEventDay } from './event-date.ts'
import { isNumbered, listBullet, listsBeginAt } from './list-item.ts'
import { inlinesOf } from './marked.ts'
import { townApart } from './outlet-town.ts'
import type { Part, Piece } from './piece.ts'
import { readPressContacts } from './press-contact.ts'
import { type DatelineMatch, placeOf, readDateline } from './read-dateline.ts'
import { printedCode } from './sign-off.ts'
import { findSpeakers, type Speakers } from './speakers.ts'

/** What is known without the text; it fills only what the text leaves empty. */
export type Known = { readonly facility: Facility | null }

/**
 * The fields that the pieces make up. Marks are dropped where the field stands for them: the signs
 * of the dateline, brackets of the writer's code, bullets, labels of contacts. Recompute it
 * after every change of a part.
 */
export function fieldsOf(pieces: readonly Piece[], { facility }: Known): ReleaseFields {
  const texts = (part: Part) =>
    pieces.filter((piece) => piece.part === part).map((p) => withoutChatMarks(p.text))
  const dateline = readFullDateline(pieces)
  const contacts = readPressContacts(texts('contact'))
  return {
    headline: texts('headline').join(' '),
    dateline: dateline.place + dateline.outlet === '' ? withCity(dateline, facility) : dateline,
    story: storyOf(pieces, findSpeakers(pieces, dateline.place)),
    boilerplate: texts('boilerplate').join('\n') || (facility?.boilerplate ?? ''),
    pressContacts: contacts.length > 0 ? contacts : (facility?.contacts ?? []),
    writerCode: texts('writer-code').map(printedCode).join(' ') || (facility?.writerCode ?? ''),
  }
}

/** The day that `fieldsOf` takes for the date, with the words that name it. */
export function eventDayOf(pieces: readonly Piece[]): EventDay {
  const text = datelineOf(pieces)
  return readEventDay(pieces, text, readDateline(text))
}

function datelineOf(pieces: readonly Piece[]): string {
  return pieces.flatMap((piece) => (piece.part === 'dateline' ? piece.text : [])).join(' ')
}

/** A dateline of no known form may hold a day all the same. */
function readEventDay(
  pieces: readonly Piece[],
  dateline: string,
  match: DatelineMatch | null,
): EventDay {
  const story = storyTextOf(pieces)
  const day = match?.date ?? findDates(dateline)[0]
  return findEventDay(day === undefined ? null : { day, text: dateline }, story)
}

function storyTextOf(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ part }) => /^(lead|body|quote|closing|list-item|subhead)$/.test(part))
    .map((piece) => piece.text)
    .join('\n')
}

function readFullDateline(pieces: readonly Piece[]): Dateline {
  const text = datelineOf(pieces)
  const match = readDateline(text)
  const { date } = readEventDay(pieces, text, match)
  if (match === null || match.length < text.length)
    return { ...emptyDateline, place: placeOf(text), date }
  const { place, outlet, form } = townApart(match, storyTextOf(pieces))
  return { place, outlet, form, date }
}

function withCity(dateline: Dateline, facility: Facility | null): Dateline {
  return facility === null ? dateline : { ...dateline, place: facility.city }
}

function storyOf(pieces: readonly Piece[], speakers: Speakers): readonly Block[] {
  const blocks: Block[] = []
  const begins = listsBeginAt(pieces)
  let items: (readonly Inline[])[] = []
  for (const [at, piece] of pieces.entries()) {
    if (piece.part !== 'list-item') {
      blocks.push(...blockOf(piece, speakers))
      continue
    }
    if (begins.has(at)) {
      items = []
      blocks.push({ type: 'list', ordered: isNumbered(piece.text), items })
    }
    // One list grows while its items follow each other; copying it each time would take for ever.
    items.push(itemOf(piece))
  }
  return blocks
}

function wordsOf({ text, marked = [] }: Pick<Piece, 'text' | 'marked'>): readonly Inline[] {
  return marked.length > 0 ? inlinesOf(text, marked) : chatInlines(text)
}

function itemOf({ text, marked = [] }: Piece): readonly Inline[] {
  const from = listBullet(text).length
  const moved = marked.map((one) => ({ ...one, start: one.start - from, end: one.end - from }))
  return wordsOf({ text: text.slice(from), marked: moved.filter(({ end }) => end > 0) })
}

function blockOf(piece: Piece, speakers: Speakers): readonly Block[] {
  switch (piece.part) {
    case 'lead':
    case 'body':
    case 'closing':
      return [{ type: 'paragraph', role: piece.part, inlines: wordsOf(piece) }]
    case 'quote':
      return [{ type: 'quote', inlines: wordsOf(piece), speaker: speakers(piece.id) }]
    case 'subhead':
      return [{ type: 'subhead', inlines: wordsOf(piece) }]
    case 'list-item':
    case 'headline':
    case 'dateline':
    case 'boilerplate':
    case 'contact':
    case 'writer-code':
    case 'caption':
    case 'ignore':
      return []
  }
}
