import type { Range } from './sentences.ts'

const joins = /[\p{L}\p{N}]/u

/** Where exactly these words stand by themselves: «12» is not found in «120», nor in «1.12» or «12,5». */
export function findWords(text: string, words: string): readonly Range[] {
  const found: Range[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    if (!isInside(text, at, end, words)) found.push({ start: at, end })
  }
  return found
}

function isInside(text: string, start: number, end: number, words: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)]
  if (joins.test(words.charAt(0)) && joins.test(before.slice(-1))) return true
  if (joins.test(words.slice(-1)) && joins.test(after.charAt(0))) return true
  const isNumber = /^\d/.test(words) && /\d$/.test(words)
  return isNumber && (/\d[.,]$/.test(before) || /^[.,]\d/.test(after))
}
