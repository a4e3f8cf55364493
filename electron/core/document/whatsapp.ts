import { cutText } from './cut-text.ts'
import type { Document, DocumentInlines } from './document.ts'
import { type BlockFormat, printBlock } from './format.ts'
import { numberedCaptions } from './plain-text.ts'
import { whatsappBold, whatsappInlines } from './whatsapp-inlines.ts'

/** The longest message that WhatsApp takes, in UTF-16 units, the largest of the ways to count. */
export const whatsappUnits = 65_536

/**
 * The release as messages for WhatsApp, nearly always one: marked with `*` and `_`, without the
 * letterhead, and parted at a paragraph where it is longer than a message may be. Lines end in LF.
 */
export function whatsappMessages(
  document: Document,
  units: number = whatsappUnits,
): readonly string[] {
  const parts = document.blocks.map((block) => printBlock(blocks, block))
  const messages: string[] = []
  let rest = parts.filter((part) => part.trim() !== '').join('\n\n')
  do {
    const cut = cutText(rest, units)
    messages.push(cut.head)
    rest = cut.rest
  } while (rest !== '')
  return messages
}

const blocks: BlockFormat<string> = {
  letterhead: () => '',
  kicker: ({ text }) => whatsappBold(text),
  'date-line': ({ text }) => text,
  embargo: ({ text }) => whatsappBold(text),
  headline: ({ text }) => whatsappBold(text),
  paragraph: ({ inlines }) => whatsappInlines(inlines),
  subhead: ({ inlines }) => whatsappInlines(inBold(inlines)),
  quote: ({ inlines }) => whatsappInlines(inlines),
  list: ({ ordered, items }) =>
    items.map((item, at) => `${ordered ? `${at + 1}.` : '-'} ${whatsappInlines(item)}`).join('\n'),
  boilerplate: ({ heading, paragraphs }) => withHeading(heading, paragraphs),
  contacts: ({ heading, lines }) => withHeading(heading, lines),
  photos: ({ heading, photos }) => {
    const captions = numberedCaptions(photos)
    return captions.length === 0 ? '' : withHeading(heading, captions)
  },
}

function inBold(inlines: DocumentInlines): DocumentInlines {
  return inlines.map((inline) =>
    inline.type === 'text' ? { ...inline, marks: ['bold' as const] } : inline,
  )
}

function withHeading(heading: string, lines: readonly string[]): string {
  return [...(heading === '' ? [] : [whatsappBold(heading)]), ...lines].join('\n')
}
