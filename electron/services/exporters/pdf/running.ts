import type { Document } from '#core/document/document.ts'
import { printedWords } from '#core/document/printed-words.ts'
import { runningHead } from '#core/document/running-head.ts'
import { shortTitle } from '#core/document/short-title.ts'
import { escapeXml } from '../escape-xml.ts'

/** `at` and `of` as markup: numbers, or the elements into which a layout writes them. */
export function pageNumber({ title }: Document, at: string, of: string): string {
  const [first, second] = ['\u0001', '\u0002']
  const words = escapeXml(printedWords.id.page(first, second, shortTitle(title)))
  return `<p class="page-number" dir="auto">${words.replace(first, at).replace(second, of)}</p>`
}

export function pageHead(document: Document): string {
  const lines = runningHead(document).map((line) => `<p dir="auto">${escapeXml(line)}</p>`)
  return `<div class="running-head">${lines.join('')}</div>`
}
