import type { Range } from '../text/sentences.ts'
import type { Found } from './evidence.ts'

/** Longest evidence in words: what is painted should be read at a glance. */
const mostWords = 14

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu
/** Where a clause ends at the latest; a comma does so only for callers that say it. */
const hardEnd = /[.;:!?·“”"»(]\s|[.;:!?·“”"»]$|\s[–—-]+\s/
const closingWords = /[\s,;:.–—(-]{1,4}$/

export type Token = Range & { readonly text: string; readonly small: string }

/** Words of a sentence with their places. */
export function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(wordPattern)].map((match) => {
    const text = match[0].replace(/[.'’/-]{1,6}$/, '')
    return { text, small: text.toLowerCase(), start: match.index, end: match.index + text.length }
  })
}

/** Where the clause that holds `from` ends: a stop, a comma, or the longest evidence. */
export function endOfClause(sentence: string, from: number): number {
  const rest = sentence.slice(from, from + 240)
  const stop = hardEnd.exec(rest)?.index ?? rest.length
  const comma = rest.search(/,(?!\d)/)
  const end = comma < 0 ? stop : Math.min(stop, comma)
  const words = [...rest.slice(0, end).matchAll(wordPattern)]
  const last = words[Math.min(words.length, mostWords) - 1]
  if (last === undefined) return from
  const cut = rest.slice(0, last.index + last[0].length).replace(closingWords, '')
  return from + cut.length
}

/** The words before a place, for looking at what leads to it. */
export function before(sentence: string, at: number, letters = 60): string {
  return sentence.slice(Math.max(0, at - letters), at)
}

export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** What a pattern met, as evidence of one kind. */
export function asFound(why: Found['why']): (match: RegExpExecArray) => Found {
  return (match) => ({ start: match.index, end: match.index + match[0].length, why })
}
