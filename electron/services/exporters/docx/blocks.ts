import { HeadingLevel, Paragraph, TextRun } from 'docx'
import type { DocumentBlock, DocumentPhoto } from '#core/document/document.ts'
import type { BlockFormat } from '#core/document/format.ts'
import type { Pictures } from '../pictures.ts'
import { image, logoBoxMm, photoBoxMm } from './images.ts'
import { docxInlines } from './inlines.ts'
import { listKinds } from './lists.ts'

/** For one file: ordered lists are counted, so that each starts again at 1. */
export function docxBlocks(pictures: Pictures): BlockFormat<readonly Paragraph[]> {
  let orderedLists = 0
  return {
    letterhead: (block) => letterhead(block, pictures),
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
    photos: ({ photos }) => photos.flatMap((photo) => photoWithCaption(photo, pictures)),
  }
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text })] })
}

/** The last paragraph of the letterhead carries the rule. */
function letterhead(
  { lines, logo }: DocumentBlock<'letterhead'>,
  pictures: Pictures,
): readonly Paragraph[] {
  const logos = logo === null ? [] : [[image(pictures(logo), logoBoxMm, 'Logo')]]
  const rows = [...logos, ...lines.map((text) => [new TextRun({ text })])]
  return rows.map((children, at) => {
    const style = at === rows.length - 1 ? 'LetterheadEnd' : 'Letterhead'
    return new Paragraph({ style, children, keepNext: true })
  })
}

function list({ ordered, items }: DocumentBlock<'list'>, instance: number): readonly Paragraph[] {
  const reference = ordered ? listKinds.ordered : listKinds.dashed
  return items.map(
    (item) =>
      new Paragraph({
        style: 'ListItem',
        numbering: { reference, level: 0, instance },
        children: docxInlines(item),
      }),
  )
}

function notes(heading: string, lines: readonly string[]): readonly Paragraph[] {
  const above = heading === '' ? [] : [styled('NotesHeading', heading)]
  return [...above, ...lines.map((text) => styled('Notes', text))]
}

/** A caption never stands on another page than its photo. */
function photoWithCaption(photo: DocumentPhoto, pictures: Pictures): readonly Paragraph[] {
  const picture = image(pictures(photo.hash), photoBoxMm, photo.altText)
  const hasCaption = photo.caption !== ''
  const shown = new Paragraph({ style: 'Photo', children: [picture], keepNext: hasCaption })
  return hasCaption ? [shown, styled('PhotoCaption', photo.caption)] : [shown]
}
