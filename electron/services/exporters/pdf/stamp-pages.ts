import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
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
 * faces and laid under the pages: its own headers and footers know only the fonts of the machine.
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
  const [head, ...numbers] = stamps.getPages()
  for (const [at, page] of pages.entries()) {
    await lay(pdf, numbers[at], page, places.number)
    if (at > 0) await lay(pdf, head, page, places.head)
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

async function lay(
  pdf: PDFDocument,
  stamp: PDFPage | undefined,
  page: PDFPage,
  { fromTopMm, heightMm }: Place,
): Promise<void> {
  if (stamp === undefined) return
  const { width } = stamp.getSize()
  const bottomOf = (topMm: number) => (a4Mm - topMm - heightMm) * pointsPerMm
  const bottom = bottomOf(marginMm)
  const top = bottom + heightMm * pointsPerMm
  const cut = await pdf.embedPage(stamp, { left: 0, bottom, right: width, top })
  page.drawPage(cut, { x: 0, y: bottomOf(fromTopMm) })
}
