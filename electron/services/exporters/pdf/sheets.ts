import type { Document } from '#core/document/document.ts'
import type { Pictures } from '../pictures.ts'
import { htmlOf } from './html.ts'
import { pageHead, pageNumber } from './running.ts'

/** The layout writes the numbers into these. */
export const numbersToCome = ['<span class="at"></span>', '<span class="of"></span>'] as const

/**
 * The release as `pdfExporter` prints it, for sheets to look at: the body in the flow that is broken
 * into pages, and what stands on each of them.
 */
export function releaseSheets(document: Document, pictures: Pictures): string {
  const running = pageHead(document) + pageNumber(document, ...numbersToCome)
  return [
    `<main class="flow">${htmlOf(document, pictures)}</main>`,
    `<aside class="running">${running}</aside>`,
  ].join('\n')
}
