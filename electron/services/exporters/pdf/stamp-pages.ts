import { PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib'
import type { Document } from '#core/document/document.ts'
import type { ExportPorts } from '../exporter.ts'
import { pageHead, pageNumber } from './running.ts'

const pointsPerMm = 72 / 25.4
const a4Mm = 297

/** Where a stamp goes; `print.css` puts each below the margin of a page of its own. */
const places = {
  number: { fromTopMm: a4Mm - 11 - 6, heightMm: 6 },
  head: { fromTopMm: 9, heightMm: 10 },
} as const
const marginMm = 22

/**
 * Writes «Halaman 2 dari 3 · …» at the foot of every page where there are several, and at the head
 * of all but the first what the release is. The stamps are printed by the same engine in the same
 * faces and laid over the pages: its own headers and footers know only the fonts of the machine.
 */
export async function stampPages(
  printed: Uint8Array,
  document: Document,
  print: ExportPorts['print'],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  const pages = pdf.getPages()
  if (pages.length < 2) return printed
  const stamps = await PDFDocument.load(
    await print(stampsOf(document, pages.length), document.title),
    { updateMetadata: false },
  )
  const cut = stamps.getPages()
  const boxes = cut.map((stamp, at) => boxOf(stamp, at === 0 ? places.head : places.number))
  // All at once, so that they share their fonts.
  const [head, ...numbers] = await pdf.embedPages(cut, boxes)
  for (const [at, page] of pages.entries()) {
    lay(numbers[at], page, places.number)
    if (at > 0) lay(head, page, places.head)
  }
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
}

/** A stamp that is cut out takes along, unseen, all words of its page: so each has one of its own. */
function stampsOf(document: Document, count: number): string {
  const numbers = Array.from({ length: count }, (_, at) =>
    pageNumber(document, `${at + 1}`, `${count}`),
  )
  return [pageHead(document), ...numbers]
    .map((stamp) => `<div class="stamp">${stamp}</div>`)
    .join('\n')
}

type Place = (typeof places)[keyof typeof places]

function boxOf(stamp: PDFPage, { heightMm }: Place) {
  const bottom = bottomOf(marginMm, heightMm)
  return {
    left: 0,
    bottom,
    right: stamp.getSize().width,
    top: bottom + heightMm * pointsPerMm,
  }
}

function lay(
  stamp: PDFEmbeddedPage | undefined,
  page: PDFPage,
  { fromTopMm, heightMm }: Place,
): void {
  if (stamp !== undefined) page.drawPage(stamp, { x: 0, y: bottomOf(fromTopMm, heightMm) })
}

/** In points from the foot of the page. */
function bottomOf(fromTopMm: number, heightMm: number): number {
  return (a4Mm - fromTopMm - heightMm) * pointsPerMm
}
