import type { Speaker } from '../release/block.ts'
import { findPeople, findSeats } from './people.ts'
import type { Piece } from './piece.ts'
import { findQuoteSpans } from './quotations.ts'
import { findSpeaker, nobody, type Quoted } from './speaker.ts'

/** The speaker of a quote piece by its id; nobody where the text names none. */
export type Speakers = (id: string) => Speaker

/** Speakers of all quote pieces, each read in the light of everything that stands before it. */
export function findSpeakers(pieces: readonly Piece[], place: string): Speakers {
  const text = pieces.map((piece) => piece.text).join('\n')
  const people = findPeople(text, new Set([...findSeats(text), place.toLowerCase()]))
  const subjects = people.filter(({ isCompanion }) => !isCompanion)
  const speakers = new Map<string, Speaker>()
  let previous: Quoted['previous'] = null
  let start = 0
  for (const piece of pieces) {
    const quotation = { start, end: start + piece.text.length }
    start = quotation.end + 1
    if (piece.part !== 'quote') continue
    const spans = findQuoteSpans(piece.text).map((span) => ({
      start: span.start + quotation.start,
      end: span.end + quotation.start,
    }))
    const speaker = findSpeaker({ text, people, subjects, quotation, spans, previous })
    speakers.set(piece.id, speaker)
    previous = { speaker, end: quotation.end }
  }
  return (id) => speakers.get(id) ?? nobody
}
