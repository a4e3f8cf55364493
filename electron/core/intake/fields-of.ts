import { type Block, plain } from '../release/block.ts'
import { type Dateline, emptyDateline } from '../release/dateline.ts'
import type { Facility } from '../release/facility.ts'
import type { ReleaseFields } from '../release/release.ts'
import { findDates } from '../text/find-dates.ts'
import { type EventDay, findEventDay } from './event-date.ts'
import { isNumbered, listBullet } from './list-item.ts'
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
  const texts = (part: Part) => pieces.filter((piece) => piece.part === part).map((p) => p.text)
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
  const story = pieces
    .filter(({ part }) => /^(lead|body|quote|closing|list-item|subhead)$/.test(part))
    .map((piece) => piece.text)
    .join('\n')
  const day = match?.date ?? findDates(dateline)[0]
  return findEventDay(day === undefined ? null : { day, text: dateline }, story)
}

function readFullDateline(pieces: readonly Piece[]): Dateline {
  const text = datelineOf(pieces)
  const match = readDateline(text)
  const { date } = readEventDay(pieces, text, match)
  if (match === null || match.length < text.length)
    return { ...emptyDateline, place: placeOf(text), date }
  return { place: match.place, outlet: match.outlet, form: match.form, date }
}

function withCity(dateline: Dateline, facility: Facility | null): Dateline {
  return facility === null ? dateline : { ...dateline, place: facility.city }
}

function storyOf(pieces: readonly Piece[], speakers: Speakers): readonly Block[] {
  const blocks: Block[] = []
  let before: Piece | null = null
  for (const piece of pieces) {
    const last = blocks.at(-1)
    if (piece.part === 'list-item' && before?.part === 'list-item' && last?.type === 'list')
      blocks[blocks.length - 1] = { ...last, items: [...last.items, itemOf(piece.text)] }
    else blocks.push(...blockOf(piece, speakers))
    before = piece
  }
  return blocks
}

function itemOf(text: string) {
  return plain(text.slice(listBullet(text).length))
}

function blockOf({ id, text, part }: Piece, speakers: Speakers): readonly Block[] {
  switch (part) {
    case 'lead':
    case 'body':
    case 'closing':
      return [{ type: 'paragraph', role: part, inlines: plain(text) }]
    case 'quote':
      return [{ type: 'quote', inlines: plain(text), speaker: speakers(id) }]
    case 'subhead':
      return [{ type: 'subhead', inlines: plain(text) }]
    case 'list-item':
      return [{ type: 'list', ordered: isNumbered(text), items: [itemOf(text)] }]
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
