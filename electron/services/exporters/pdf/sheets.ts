import type { Document } from '#core/document/document.ts'
import { printedWords } from '#core/document/printed-words.ts'
import { shortTitle } from '#core/document/short-title.ts'
import { escapeXml } from '../escape-xml.ts'
import type { Pictures } from '../pictures.ts'
import { htmlOf } from './html.ts'

/**
 * The release as `pdfExporter` prints it, for sheets to look at: the body in the flow that is broken
 * into pages, and what stands on each of them.
 */
export function releaseSheets(document: Document, pictures: Pictures): string {
  return [
    `<main class="flow">${htmlOf(document, pictures)}</main>`,
    `<aside class="running">${pageNumber(document)}</aside>`,
  ].join('\n')
}

/** The layout writes the numbers where the elements `at` and `of` stand. */
export function pageNumber({ title }: Document): string {
  const [at, of] = ['\u0001', '\u0002']
  const words = escapeXml(printedWords.id.page(at, of, shortTitle(title)))
    .replace(at, '<span class="at"></span>')
    .replace(of, '<span class="of"></span>')
  return `<p class="page-number" dir="auto">${words}</p>`
}
