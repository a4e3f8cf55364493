import { socialCaption } from '#core/document/social-caption.ts'
import type { Exporter } from './exporter.ts'

/** A caption to copy under a picture. */
export const socialExporter = {
  id: 'social',
  extension: 'media-sosial.txt',
  mediaType: 'text/plain',
  export: async (document) =>
    new TextEncoder().encode(`${socialCaption(document)}\n`.replaceAll('\n', '\r\n')),
} as const satisfies Exporter
