import { findQuotations } from '../intake/quotations.ts'
import { findStorySpeakers } from '../intake/speakers.ts'
import { type Speaker, type Story, textOfBlock } from '../release/block.ts'

/**
 * Direct speech typed by hand into a body paragraph: its speaker as far as the story tells, with
 * empty fields where it does not. Null where the block is no such paragraph or carries no speech.
 * `place` is the town of the dateline: it parts an office from a name.
 */
export function spotSpeech(story: Story, index: number, place: string): Speaker | null {
  const block = story[index]
  if (block?.type !== 'paragraph' || block.role !== 'body') return null
  const text = textOfBlock(block)
  if (findQuotations(text).length === 0) return null
  const quote = {
    type: 'quote',
    inlines: block.inlines,
    speaker: { name: '', office: '' },
  } as const
  const asQuote = story.map((each, at) => (at === index ? quote : each))
  return findStorySpeakers(asQuote, place)[index] ?? quote.speaker
}
