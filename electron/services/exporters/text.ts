import { plainText } from '#core/document/plain-text.ts'
import { wrapLines } from '#core/document/wrap-lines.ts'
import type { Exporter } from './exporter.ts'

/** UTF-8 without a byte-order mark, which web forms would paste as a letter. */
export const textExporter = {
  id: 'txt',
  extension: 'txt',
  mediaType: 'text/plain',
  export: async (document) => new TextEncoder().encode(plainText(document)),
} as const satisfies Exporter

/** The same with lines of at most 72 letters. */
export const wrappedTextExporter = {
  id: 'txt-wrapped',
  extension: 'baris-pendek.txt',
  mediaType: 'text/plain',
  export: async (document) => new TextEncoder().encode(wrapLines(plainText(document))),
} as const satisfies Exporter
