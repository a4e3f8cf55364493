import type { Exporter } from '../exporter.ts'

/** Word 2010 and newer. The library is loaded with the first export, not with the program. */
export const docxExporter = {
  id: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async export(document, ports) {
    const { writeDocx } = await import('./write-docx.ts')
    return writeDocx(document, ports)
  },
} as const satisfies Exporter
