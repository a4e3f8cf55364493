import type { Exporter } from '../exporter.ts'

/** A draft that names nobody, with the release as DOCX and the photos. */
export const emailExporter = {
  id: 'eml',
  extension: 'eml',
  mediaType: 'message/rfc822',
  async export(document, ports) {
    const { attachmentsOf, writeEmail } = await import('./write-email.ts')
    return writeEmail(document, await attachmentsOf(document, ports, ['docx']), [])
  },
} as const satisfies Exporter
