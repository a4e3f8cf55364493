import { AlignmentType, Paragraph, type Table, TextRun } from 'docx'
import type { DocumentBlock } from '#core/document/document.ts'
import { isAddressLine, letterheadSizePt } from '#core/document/letterhead-line.ts'
import type { Pictures } from '../pictures.ts'
import { bareTable } from './bare-table.ts'
import { image, logoBoxMm } from './images.ts'
import { logoColumnMm, textWidthMm } from './styles.ts'

/** The logo, where there is one, stands to the left of the lines; a rule closes the letterhead. */
export function docxLetterhead(
  { lines, logo }: DocumentBlock<'letterhead'>,
  pictures: Pictures,
): readonly (Paragraph | Table)[] {
  const besideMm = textWidthMm - (logo === null ? 0 : logoColumnMm)
  const sizePt = letterheadSizePt(lines, besideMm)
  const printed = lines.map((text) => lineOf(text, sizePt))
  const rule = new Paragraph({ style: 'LetterheadRule', children: [], keepNext: true })
  if (logo === null) return [...printed, rule]
  const picture = new Paragraph({
    style: 'Letterhead',
    ...(lines.length === 0 ? {} : { alignment: AlignmentType.LEFT }),
    children: [image(pictures(logo), logoBoxMm, 'Logo')],
  })
  if (lines.length === 0) return [picture, rule]
  const columns = [
    { widthMm: logoColumnMm, children: [picture] },
    { widthMm: besideMm, children: printed },
  ]
  return [bareTable(columns, { align: 'center' }), rule]
}

/** Sizes count in half points. */
function lineOf(text: string, sizePt: number): Paragraph {
  if (isAddressLine(text)) {
    return new Paragraph({
      style: 'LetterheadAddress',
      children: [new TextRun({ text })],
      keepNext: true,
    })
  }
  const size = Math.round(sizePt * 2)
  return new Paragraph({
    style: 'Letterhead',
    children: [new TextRun({ text, size })],
    keepNext: true,
  })
}
