import { type Block, type Story, textOfInlines } from '../release/block.ts'
import { findGaps } from '../release/gap.ts'

/** One line of the story as the search sees it: as long as the text, with speech and gaps blanked. */
export type Passage = {
  readonly block: number
  readonly item: number
  readonly text: string
  readonly searched: string
  readonly isLead: boolean
}

/** Shorter words in quotation marks are names of programmes, not speech. */
const fewestSpoken = 5
const spoken = /["“”„‟«]([^"“”„‟«»\n]{1,1500})["“”»]/g

/**
 * The lines in which answers count. Speech says what somebody thinks, subheads repeat, and the
 * closing hopes: they are left out. Without a paragraph marked as lead the first one is it.
 */
export function passagesOf(story: Story): readonly Passage[] {
  const lead = leadOf(story)
  return story.flatMap((block, at) =>
    linesOf(block).map((text, item) => ({
      block: at,
      item,
      text,
      searched: blankSpeech(blankGaps(text)),
      isLead: lead.has(at),
    })),
  )
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'list':
      return block.items.map(textOfInlines)
    case 'subhead':
      return []
    case 'paragraph':
      return block.role === 'closing' ? [] : [textOfInlines(block.inlines)]
    case 'quote':
      return [textOfInlines(block.inlines)]
  }
}

function leadOf(story: Story): ReadonlySet<number> {
  const marked = story.flatMap((block, at) =>
    block.type === 'paragraph' && block.role === 'lead' ? [at] : [],
  )
  if (marked.length > 0) return new Set(marked)
  const first = story.findIndex(({ type }) => type === 'paragraph')
  return new Set(first < 0 ? [] : [first])
}

function blankGaps(text: string): string {
  return findGaps(text).reduce((rest, { start, end }) => blank(rest, start, end), text)
}

function blankSpeech(text: string): string {
  return text.replace(spoken, (whole, inside: string) =>
    inside.trim().split(/\s+/).length < fewestSpoken ? whole : blank(whole, 1, whole.length - 1),
  )
}

/** Dots, not spaces: words before and after speech must not read as neighbours. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '·'.repeat(end - start) + text.slice(end)
}
