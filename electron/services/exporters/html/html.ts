import type { Exporter } from '../exporter.ts'
import { picturesOf } from '../pictures.ts'
import { htmlPage } from './page.ts'

/** One file with its photos inside; the article in it can be pasted into a web editor. */
export const htmlExporter = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  export: async (document, ports) =>
    new TextEncoder().encode(htmlPage(document, await picturesOf(document, ports))),
} as const satisfies Exporter
