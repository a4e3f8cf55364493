import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { ExportPorts } from '#services/exporters/exporter.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

/** What a printing engine tells about itself, the machine, and the time. */
export const fingerprint = 'Mozilla/5.0 (X11; Linux) Teras/0.1.0 Chrome/114.0 Electron/25.1.1'

/** Every photo is the tiny JPEG; printing gives a page that carries the engine's fingerprint. */
export const exportPorts: ExportPorts = {
  photo: async () => tinyJpeg,
  print: async () => fingerprintedPdf(),
}

async function fingerprintedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([595, 842])
  pdf.setProducer('Skia/PDF m114')
  pdf.setCreator(fingerprint)
  pdf.setTitle('Judul halaman')
  const { context } = pdf
  const packet = context.stream(`<x:xmpmeta>${fingerprint}</x:xmpmeta>`, {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  pdf.catalog.set(PDFName.of('Metadata'), context.register(packet))
  const id = context.obj([fingerprint, fingerprint].map((part) => PDFName.of(part)))
  context.trailerInfo.ID = id
  return pdf.save({ useObjectStreams: false })
}
