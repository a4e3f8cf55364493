import { cutAtSentence } from './cut-text.ts'
import type { Document } from './document.ts'
import { type BlockFormat, printBlock } from './format.ts'
import { plainInlines } from './plain-inlines.ts'

/**
 * The longest caption of Instagram. It is counted here in UTF-16 units, as JavaScript and the apps
 * of both stores count: nobody counts more, so what fits here fits in every field.
 */
export const captionUnits = 2200

/**
 * The story as a caption: embargo, headline, and the story in plain words. Where it is too long the
 * caption ends after the last whole sentence that fits. Letterhead, contacts, and captions of photos
 * do not stand under a picture.
 */
export function socialCaption(document: Document, units: number = captionUnits): string {
  const parts = document.blocks.map((block) => printBlock(blocks, block))
  return cutAtSentence(parts.filter((part) => part.trim() !== '').join('\n\n'), units).head
}

const nothing = () => ''

const blocks: BlockFormat<string> = {
  letterhead: nothing,
  kicker: nothing,
  'date-line': nothing,
  embargo: ({ text }) => text,
  headline: ({ text }) => text,
  paragraph: ({ inlines }) => plainInlines(inlines),
  subhead: ({ inlines }) => plainInlines(inlines),
  quote: ({ inlines }) => plainInlines(inlines),
  list: ({ ordered, items }) =>
    items.map((item, at) => `${ordered ? `${at + 1}.` : '–'} ${plainInlines(item)}`).join('\n'),
  boilerplate: nothing,
  contacts: nothing,
  photos: nothing,
}
