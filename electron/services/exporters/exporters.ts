import { docxExporter } from './docx/docx.ts'
import type { Exporter, ExporterId } from './exporter.ts'
import { pdfExporter } from './pdf/pdf.ts'
import { textExporter } from './text.ts'

/** Every format there is, in the order of the hand-over screen. */
export const exporters = {
  docx: docxExporter,
  pdf: pdfExporter,
  txt: textExporter,
} as const satisfies { readonly [Id in ExporterId]: Exporter & { readonly id: Id } }
