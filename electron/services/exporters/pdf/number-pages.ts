import { PDFDocument } from '@cantoo/pdf-lib'
import type { Document } from '#core/document/document.ts'
import { printedWords } from '#core/document/printed-words.ts'
import { shortTitle } from '#core/document/short-title.ts'
import { escapeXml } from '../escape-xml.ts'
import type { ExportPorts } from '../exporter.ts'

const pointsPerMm = 72 / 25.4
/** Where `print.css` puts the line of a page number, and where it goes; from the foot of an A4. */
const lineMm = { from: 297 - 22 - 6, height: 6, to: 11 } as const

/**
 * Writes «Halaman 2 dari 3 · …» at the foot of every page where there are several. The lines are
 * printed by the same engine in the same faces and laid under the pages: its own page footers
 * know only the fonts of the machine.
 */
export async function numberPages(
  printed: Uint8Array,
  { title }: Document,
  print: ExportPorts['print'],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  const pages = pdf.getPages()
  if (pages.length < 2) return printed
  const lines = pages.map((_, at) => {
    const words = printedWords.id.page(`${at + 1}`, `${pages.length}`, shortTitle(title))
    return `<p class="page-number" dir="auto">${escapeXml(words)}</p>`
  })
  const numbers = await PDFDocument.load(await print(lines.join('\n'), title), {
    updateMetadata: false,
  })
  for (const [at, page] of pages.entries()) {
    const from = numbers.getPages()[at]
    if (from === undefined) break
    const { width } = from.getSize()
    const bottom = lineMm.from * pointsPerMm
    const top = bottom + lineMm.height * pointsPerMm
    const line = await pdf.embedPage(from, { left: 0, bottom, right: width, top })
    page.drawPage(line, { x: 0, y: lineMm.to * pointsPerMm })
  }
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
}
