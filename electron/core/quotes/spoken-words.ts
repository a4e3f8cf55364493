import { closingAbbreviations } from '../text/abbreviations.ts'

/** Words between the outer marks, and the mark they end in. */
export type SpokenWords = {
  /** Without the outer quotation marks and without a stop or comma at the end. */
  readonly words: string
  /** `tone`: they end in `?`, `!` or `…`, which takes the place of a stop. */
  readonly ends: 'plain' | 'tone'
}

/**
 * Words as they stand between double marks: outer marks of any kind are taken off, a quotation
 * within is set in single marks (EYD V, tanda petik tunggal), white space becomes one space.
 */
export function readSpokenWords(typed: string): SpokenWords {
  const bare = stripOuterMarks(typed.replace(/\s+/g, ' ').trim())
  const nested = setNestedMarks(bare).trim()
  const words = stripEnd(nested)
  return { words, ends: /[?!…]$|\.\.\.$/.test(words) ? 'tone' : 'plain' }
}

/** Any double mark, straight or curly, and the angular ones of old sources. */
const doubleMark = /["“”„‟«»]/
const doubleMarks = /["“”„‟«»]/g

function stripOuterMarks(text: string): string {
  let words = text
  while (isWrapped(words)) {
    const last = words.search(/["“”„‟«»][\s.,;:]*$/)
    words = `${words.slice(1, last)}${words.slice(last + 1)}`.trim()
  }
  return words
}

/** One pair around everything: the next mark within must not be the one that closes the first. */
function isWrapped(text: string): boolean {
  if (!doubleMark.test(text.charAt(0))) return false
  const last = text.search(/["“”„‟«»][\s.,;:]*$/)
  if (last < 1) return false
  const inner = text.slice(1, last)
  const next = inner.search(doubleMark)
  if (next < 0) return true
  return /[“„‟]/.test(inner.charAt(next)) || /^$|\s/.test(inner.charAt(next - 1))
}

function setNestedMarks(text: string): string {
  let isOpen = false
  return text.replace(doubleMarks, (mark, at: number) => {
    const opens = isCurly(mark)
      ? /[“„‟]/.test(mark)
      : !isOpen && !/\p{L}/u.test(text.charAt(at - 1))
    isOpen = opens
    return opens ? '‘' : '’'
  })
}

function isCurly(mark: string): boolean {
  return /[“”„‟]/.test(mark)
}

/** A stop stays where it belongs to an abbreviation («dll.»), to dots, or to a degree («S.H.»). */
function stripEnd(text: string): string {
  const closed = /^(.*?)[\s.,;:]*(’)[\s.,;:]*$/u.exec(text)
  if (closed?.[1]?.includes('‘')) {
    return `${stripEnd(closed[1])}’`
  }
  if (/(\.\.\.|…)[\s,;:]*$/.test(text)) return text.replace(/[\s,;:]+$/, '')
  const ended = text.replace(/[\s,;:]+$/, '')
  if (!ended.endsWith('.')) return ended
  const words = ended.replace(/[\s.,;:]+$/, '')
  const last = /[\p{L}.]+$/u.exec(words)?.[0].toLowerCase() ?? ''
  const keepsStop = closingAbbreviations.has(last) || /\p{L}\.\p{L}+$/u.test(last)
  // «?.» and «!.» are doubled marks.
  return keepsStop ? `${words}.` : words.replace(/[\s,;:]+$/, '')
}
