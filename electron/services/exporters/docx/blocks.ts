import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { DocumentBlock } from '#core/document/document.ts'
import type { BlockFormat } from '#core/document/format.ts'
import type { Pictures } from '../pictures.ts'
import { docxInlines } from './inlines.ts'
import { docxLetterhead } from './letterhead.ts'
import { listKinds } from './lists.ts'
import { docxPhotos } from './photos.ts'

/** For one file: ordered lists are counted, so that each starts again at 1. */
export function docxBlocks(pictures: Pictures): BlockFormat<readonly (Paragraph | Table)[]> {
  let orderedLists = 0
  return {
    letterhead: (block) => docxLetterhead(block, pictures),
    kicker: ({ text }) => [styled('Kicker', text)],
    'date-line': ({ text }) => [styled('DateLine', text)],
    embargo: ({ text }) => [styled('Embargo', text)],
    headline: ({ text }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun({ text })] }),
    ],
    paragraph: ({ inlines }) => [new Paragraph({ children: docxInlines(inlines) })],
    subhead: ({ inlines }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: docxInlines(inlines) }),
    ],
    quote: ({ inlines }) => [new Paragraph({ children: docxInlines(inlines) })],
    list: (block) => list(block, block.ordered ? ++orderedLists : 0),
    boilerplate: ({ heading, paragraphs }) => notes(heading, paragraphs),
    contacts: ({ heading, lines }) => notes(heading, lines),
    photos: ({ photos }) => docxPhotos(photos, pictures),
  }
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text })] })
}

function list({ ordered, items }: DocumentBlock<'list'>, instance: number): readonly Paragraph[] {
  const reference = ordered ? listKinds.ordered : listKinds.dashed
  return items.map(
    (item, at) =>
      new Paragraph({
        style: at === items.length - 1 ? 'ListEnd' : 'ListItem',
        numbering: { reference, level: 0, instance },
        children: docxInlines(item),
      }),
  )
}

function notes(heading: string, lines: readonly string[]): readonly Paragraph[] {
  const above = heading === '' ? [] : [styled('NotesHeading', heading)]
  return [...above, ...lines.map((text) => styled('Notes', text))]
}
