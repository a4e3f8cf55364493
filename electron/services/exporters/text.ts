import { plainText } from '#core/document/plain-text.ts'
import type { Exporter } from './exporter.ts'

/** UTF-8 without a byte-order mark, which web forms would paste as a letter. */
export const textExporter = {
  id: 'txt',
  extension: 'txt',
  mediaType: 'text/plain',
  export: async (document) => new TextEncoder().encode(plainText(document)),
} as const satisfies Exporter
