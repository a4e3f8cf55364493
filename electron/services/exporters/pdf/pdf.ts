import type { Exporter } from '../exporter.ts'
import { htmlOf } from './html.ts'

/** Printed by the window's own engine, then cleaned of what that engine says about itself. */
export const pdfExporter = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  async export(document, ports) {
    const printed = await ports.print(htmlOf(document), document.title)
    const { cleanPdf } = await import('./clean-pdf.ts')
    return cleanPdf(printed, document)
  },
} as const satisfies Exporter
