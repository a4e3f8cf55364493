import { abbreviations, closingAbbreviations } from './abbreviations.ts'

/** A stretch of a text: `end` is exclusive, both count UTF-16 units. */
export type Range = { readonly start: number; readonly end: number }

const quoteMark = /["“”„‟«»]/
const closer = /["”“»)\]’']/
const opener = /["“”„‟«([‘']/
const letter = /\p{L}/u
const capital = /\p{Lu}/u
const digit = /\d/

/** How far back an abbreviation is looked for; keeps the search linear in one endless word. */
const abbreviationLength = 12

/**
 * Sentences of a text, without the white space around them; a new line always ends one. Knows
 * Indonesian abbreviations, degrees, decimals, times, and stops that lack the space after them.
 */
export function findSentences(text: string): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  let inQuote = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '\n') {
      addTrimmed(ranges, text, { start, end: at })
      start = at + 1
      inQuote = false
    } else if (quoteMark.test(char)) {
      inQuote = !inQuote
    } else if (/[.!?…]/.test(char)) {
      const end = endAfterStop(text, at, { start, inQuote })
      if (end === null) continue
      addTrimmed(ranges, text, { start, end })
      if (quoteMark.test(text.slice(at + 1, end))) inQuote = false
      start = end
      at = end - 1
    }
  }
  addTrimmed(ranges, text, { start, end: text.length })
  return ranges
}

/** Null where the mark at `at` does not end the sentence; otherwise the end with its closers. */
function endAfterStop(
  text: string,
  at: number,
  sentence: { readonly start: number; readonly inQuote: boolean },
): number | null {
  const next = text.charAt(at + 1)
  if (/[.!?…]/.test(next)) return null
  if (text.charAt(at) === '.' && isInsideWord(text, at, sentence.start)) return null
  let end = at + 1
  while (end < text.length && end < at + 4 && closer.test(text.charAt(end))) {
    const opensNext = quoteMark.test(text.charAt(end)) && !sentence.inQuote
    if (opensNext && letter.test(text.charAt(end + 1))) break
    end += 1
  }
  const following = skipSpace(text, end)
  if (following === text.length || text.charAt(following) === '\n') return end
  const first = text.charAt(following)
  if (following === end && end === at + 1) {
    const opensQuote = opener.test(first) && !sentence.inQuote
    return opensQuote || isJoinedSentence(text, at) ? end : null
  }
  return capital.test(first) || digit.test(first) || /["“”„‟«(*[•–-]/.test(first) ? end : null
}

/** «sosial.Kegiatan»: a whole small-letter word, a stop, a capitalised word, no space. */
function isJoinedSentence(text: string, at: number): boolean {
  return (
    /^\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}\p{Ll}{2}/u.test(text.slice(at + 1, at + 6))
  )
}

function isInsideWord(text: string, at: number, start: number): boolean {
  if (digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at + 1))) return true
  const from = Math.max(start, at - abbreviationLength)
  const word = /[^\s,;:()"“”]*$/.exec(text.slice(from, at))?.[0] ?? ''
  if (/^\d{1,2}$/.test(word) && text.slice(start, at).trim() === word) return true
  if (/^\p{L}{1,4}(\.\p{L}{1,5})+$/u.test(word)) return true
  if (/^\p{Lu}$/u.test(word)) return isInitial(text, at - 1, start)
  const small = word.toLowerCase()
  if (closingAbbreviations.has(small)) return !capital.test(text.charAt(skipSpace(text, at + 1)))
  return abbreviations.has(small)
}

/** «Muhammad R. Hakim» is a name; «di blok D. Kegiatan» ends a sentence. */
function isInitial(text: string, at: number, start: number): boolean {
  const before = /(\S{1,30})\s$/.exec(text.slice(Math.max(start, at - 31), at))?.[1] ?? ''
  return before === '' || capital.test(before.charAt(0))
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charAt(at) !== '\n' && /\s/.test(text.charAt(at))) at += 1
  return at
}

function addTrimmed(ranges: Range[], text: string, range: Range): void {
  let { start, end } = range
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  if (start < end) ranges.push({ start, end })
}
