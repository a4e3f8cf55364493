import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import type { Document } from '#core/document/document.ts'

const metadata = PDFName.of('Metadata')
/** Where programs that print keep their private notes (ISO 32000-1, 14.5). */
const privateNotes = PDFName.of('PieceInfo')
const lastModified = PDFName.of('LastModified')

/**
 * Leaves title, author, and language as the only things the file says about itself: no producer,
 * user agent, moment, file identifier, or XMP packet.
 */
export async function cleanPdf(printed: Uint8Array, document: Document): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  const { context } = pdf
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === metadata) {
      context.delete(reference)
    }
    const dict = object instanceof PDFRawStream ? object.dict : object
    if (!(dict instanceof PDFDict)) continue
    for (const key of [metadata, privateNotes, lastModified]) dict.delete(key)
  }
  const info = context.trailerInfo.Info
  const told = info === undefined ? undefined : context.lookup(info)
  if (told instanceof PDFDict) for (const key of told.keys()) told.delete(key)
  delete context.trailerInfo.ID
  pdf.setTitle(document.title, { showInWindowTitleBar: true })
  if (document.author !== '') pdf.setAuthor(document.author)
  pdf.setLanguage('id-ID')
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
}
