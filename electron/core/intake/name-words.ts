import { noName, officeWords } from './office-words.ts'

/** A word of a text with its place; `bare` has no stop at its end. */
export type Word = {
  readonly text: string
  readonly bare: string
  readonly small: string
  readonly start: number
  readonly end: number
}

const honorifics = new Set([
  ...['drs', 'dra', 'dr', 'drg', 'drh', 'ir', 'prof', 'h', 'hj', 'kh', 'r', 'rr', 'ns', 'apt'],
  ...['ust', 'tgk', 'pdt'],
])
const degrees = new Set([
  ...['SE', 'SH', 'MH', 'MM', 'SSos', 'SPd', 'SPdI', 'SAg', 'SKom', 'SIP', 'SAP', 'SKM', 'SPsi'],
  ...['MSi', 'MAP', 'MPd', 'MAg', 'MKn', 'Amd', 'AMd', 'AmdIP', 'AMdIP', 'BcIP', 'ST', 'MT', 'SST'],
])
/** «Budi.C.S.» */
const joinedInitials = /^\p{Lu}\p{Ll}{2,20}(\.\p{Lu}){1,4}$/u

/** Words of an office that are names as well, when another name stands before them. */
const alsoNames = new Set(['hakim', 'utama', 'pertama', 'muda', 'islam', 'agama', 'negara', 'guru'])
const particles = new Set(['bin', 'binti', 'van', 'de', 'al'])

/** Words and single marks, in order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’/-]*|\S/gu)].map((match) => {
    const bare = match[0].replace(/[.'’/-]{1,9}$/, '') || match[0]
    const start = match.index
    return { text: match[0], bare, small: bare.toLowerCase(), start, end: start + match[0].length }
  })
}

/** How many words from `from` on can be a person's name; at most six. */
export function nameLength(words: readonly Word[], from: number): number {
  let count = 0
  while (count < 6) {
    const word = words[from + count]
    if (word === undefined || !isNameWord(word, count)) break
    count += 1
    if (word.text.endsWith('.') && !isShortened(word)) break
  }
  while (count > 0 && particles.has(words[from + count - 1]?.text ?? '')) count -= 1
  return count
}

/** The words joined as they stand, without a stop at the end. */
export function printedWords(words: readonly Word[]): string {
  return words.map(({ text, bare }, at) => (at === words.length - 1 ? bare : text)).join(' ')
}

/** «dr.», «Pdt.», «H.»: with its stop, before a name. */
export function isTitle(word: Word): boolean {
  return honorifics.has(word.small) && word.text.endsWith('.')
}

/** Begins with a capital letter; marks and numbers do not. */
export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text)
}

function isNameWord(word: Word, at: number): boolean {
  if (at > 0 && particles.has(word.text)) return true
  if (at === 0 && isTitle(word)) return true
  if (joinedInitials.test(word.bare)) return true
  if (!isCapitalised(word) || /\d|\.\p{L}|\//u.test(word.bare)) return false
  if (at > 0 && alsoNames.has(word.small)) return true
  if (/^\p{Lu}\.?$/u.test(word.text)) return true
  return !degrees.has(word.bare) && !officeWords.has(word.small) && !noName.has(word.small)
}

/** An honorific or an initial: its stop ends no sentence. */
function isShortened({ bare, small }: Word): boolean {
  return (
    honorifics.has(small) ||
    joinedInitials.test(bare) ||
    /^(\p{Lu}|M[uo]h|Moch|Abd|St)$/u.test(bare)
  )
}
