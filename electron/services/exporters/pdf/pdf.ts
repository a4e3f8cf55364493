import type { Exporter } from '../exporter.ts'
import { picturesOf } from '../pictures.ts'
import { htmlOf } from './html.ts'

/** Printed by the window's own engine, then cleaned of what that engine says about itself. */
export const pdfExporter = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  async export(document, ports) {
    const body = htmlOf(document, await picturesOf(document, ports))
    const printed = await ports.print(body, document.title)
    const { stampPages } = await import('./stamp-pages.ts')
    const { cleanPdf } = await import('./clean-pdf.ts')
    return cleanPdf(await stampPages(printed, document, ports.print), document)
  },
} as const satisfies Exporter
