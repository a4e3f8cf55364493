import { findQuoteSpans } from '../intake/quotations.ts'

/**
 * Straight double marks as “ and ”, of the same length as before: the marks of quotations by the
 * end they stand at, any other, also within a quotation, by what stands beside it.
 */
export function curlMarks(text: string): string {
  const opening = new Set(findQuoteSpans(text).map(({ start }) => start))
  return text.replaceAll('"', (_, at: number) => {
    const isBeginning = at === 0 || /[\s([–—/‘']/.test(text.charAt(at - 1))
    const isBeforeWord = /[\p{L}\p{N}([‘'.…]/u.test(text.charAt(at + 1))
    return opening.has(at) || (isBeginning && isBeforeWord) ? '“' : '”'
  })
}
