import { type Speaker, type Story, textOfBlock } from '../release/block.ts'
import { maskChatMarks } from './chat-marks.ts'
import { findPeople, findSeats } from './people.ts'
import type { Piece } from './piece.ts'
import { findQuoteSpans } from './quotations.ts'
import { findSpeaker, nobody, type Quoted } from './speaker.ts'

/** The speaker of a quote piece by its id; nobody where the text names none. */
export type Speakers = (id: string) => Speaker

/**
 * Speakers of all quote pieces, each read in the light of everything that stands before it.
 * `known` ones are taken as they are, and «ungkapnya» after them means them.
 */
export function findSpeakers(
  pieces: readonly Piece[],
  place: string,
  known: ReadonlyMap<string, Speaker> = new Map(),
): Speakers {
  const whole = pieces.map((piece) => piece.text).join('\n')
  // In a headline every word has a capital and would pass for a name.
  const text = maskChatMarks(pieces.map(wordsInStory).join('\n'))
  const people = findPeople(text, new Set([...findSeats(whole), place.toLowerCase()]))
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
    const speaker: Speaker =
      known.get(piece.id) ?? findSpeaker({ text, people, subjects, quotation, spans, previous })
    speakers.set(piece.id, speaker)
    previous = { speaker, end: quotation.end }
  }
  return (id) => speakers.get(id) ?? nobody
}

function wordsInStory({ text, part }: Piece): string {
  return part === 'headline' || part === 'dateline' ? ' '.repeat(text.length) : text
}

/**
 * Who speaks in each block of a written story: the name given beside it, else the one its words
 * tell. Null for a block that is no quote.
 */
export function findStorySpeakers(story: Story, place: string): readonly (Speaker | null)[] {
  const pieces = story.map((block, at): Piece => {
    const part = block.type === 'quote' ? 'quote' : 'body'
    return { id: `${at}`, text: textOfBlock(block), part }
  })
  const known = new Map<string, Speaker>()
  for (const [at, block] of story.entries())
    if (block.type === 'quote' && block.speaker.name.trim() !== '')
      known.set(`${at}`, block.speaker)
  const speakers = findSpeakers(pieces, place, known)
  return story.map((block, at) => (block.type === 'quote' ? speakers(`${at}`) : null))
}
