import type { Range } from './sentences.ts'

export type FindWish = {
  readonly query: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
}

const quoteMarks = '["“”„‟«»]'
const apostrophes = "['‘’‛]"
const joins = /[\p{L}\p{N}]/u

/**
 * Where a text holds what she looks for, in order, without overlaps. White space stands for any
 * white space, and straight marks find the curly ones: she types what her keyboard has.
 */
export function findText(
  text: string,
  { query, matchCase, wholeWords }: FindWish,
): readonly Range[] {
  const wanted = query.trim()
  if (wanted === '') return []
  const pattern = new RegExp(patternOf(wanted), matchCase ? 'gu' : 'giu')
  const found = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return wholeWords ? found.filter((range) => standsAlone(text, range)) : found
}

/** The text with each range given other words; the ranges are those of the text as it is. */
export function replaceRanges(text: string, ranges: readonly Range[], words: string): string {
  let [replaced, from] = ['', 0]
  for (const { start, end } of ranges) {
    replaced += text.slice(from, start) + words
    from = end
  }
  return replaced + text.slice(from)
}

function patternOf(wanted: string): string {
  return wanted
    .replace(/[.*+?^${}()|[\]\\/-]/gu, (mark) => (mark === '-' ? '-' : `\\${mark}`))
    .replace(/\s+/gu, '\\s+')
    .replace(/["“”„‟«»]/gu, quoteMarks)
    .replace(/['‘’‛]/gu, apostrophes)
}

function standsAlone(text: string, { start, end }: Range): boolean {
  return !isJoined(text, start) && !isJoined(text, end)
}

/** True where letters or digits touch across the place. */
function isJoined(text: string, at: number): boolean {
  return joins.test(text.charAt(at - 1)) && joins.test(text.charAt(at))
}
