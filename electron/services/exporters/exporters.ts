import { docxExporter } from './docx/docx.ts'
import { emailExporter } from './email/email.ts'
import type { Exporter, ExporterId } from './exporter.ts'
import { htmlExporter } from './html/html.ts'
import { pdfExporter } from './pdf/pdf.ts'
import { socialExporter } from './social.ts'
import { textExporter, wrappedTextExporter } from './text.ts'
import { whatsappExporter } from './whatsapp.ts'

/** Every format there is, in the order of the hand-over screen. */
export const exporters = {
  docx: docxExporter,
  pdf: pdfExporter,
  html: htmlExporter,
  txt: textExporter,
  'txt-wrapped': wrappedTextExporter,
  whatsapp: whatsappExporter,
  social: socialExporter,
  eml: emailExporter,
} as const satisfies { readonly [Id in ExporterId]: Exporter & { readonly id: Id } }
