import type { Document, DocumentInlines, DocumentPhoto } from './document.ts'
import { type BlockFormat, printBlock } from './format.ts'
import { plainInlines } from './plain-inlines.ts'
import { printedWords } from './printed-words.ts'

/**
 * The release as plain text, parts parted by an empty line. Lines end in CRLF: the Notepad of
 * Windows before 1809 shows a text with bare LF as one endless line, and every reader knows CRLF.
 */
export function plainText(document: Document): string {
  const parts = document.blocks.map((block) => printBlock(blocks, block))
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.replaceAll('\n', '\r\n')
}

const { uncaptioned } = printedWords.id

const blocks: BlockFormat<string> = {
  letterhead: ({ lines }) => lines.join('\n'),
  kicker: ({ text }) => text,
  'date-line': ({ text }) => text,
  embargo: ({ text }) => text,
  headline: ({ text }) => text,
  paragraph: ({ inlines }) => plainInlines(inlines),
  subhead: ({ inlines }) => plainInlines(inlines),
  quote: ({ inlines }) => plainInlines(inlines),
  list: ({ ordered, items }) => items.map((item, at) => listItem(item, at, ordered)).join('\n'),
  boilerplate: ({ heading, paragraphs }) => withHeading(heading, paragraphs),
  contacts: ({ heading, lines }) => withHeading(heading, lines),
  photos: ({ heading, photos }) => {
    const captions = numberedCaptions(photos)
    return captions.length === 0 ? '' : withHeading(heading, captions)
  },
}

/**
 * Captions with the numbers of the photo files in the folder, so a photo without caption keeps its
 * own; none where no photo has one.
 */
export function numberedCaptions(photos: readonly DocumentPhoto[]): readonly string[] {
  if (photos.every(({ caption }) => caption === '')) return []
  return photos.map(({ caption, isCredit }, at) => {
    const words = isCredit ? `${uncaptioned} ${caption}` : caption || uncaptioned
    return `${at + 1}. ${words}`
  })
}

function listItem(item: DocumentInlines, at: number, ordered: boolean): string {
  return `${ordered ? `${at + 1}.` : '–'} ${plainInlines(item)}`
}

function withHeading(heading: string, lines: readonly string[]): string {
  return [heading, ...lines].filter((line) => line !== '').join('\n')
}
