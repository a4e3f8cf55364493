import { printable } from '../document/printable.ts'
import { abbreviations, closingAbbreviations } from '../text/abbreviations.ts'

/**
 * What she typed as it can stand within a sentence: single spaces, none before a mark, no mark at
 * the ends that the pattern sets itself. Empty where it holds neither letter nor digit.
 */
export function cleanWords(typed: string): string {
  const words = printable(typed)
    .replace(/\p{Co}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    // Marks around the whole answer are the pattern's, as around a theme.
    .replace(/^["“]([^"“”]*)["”][\s.,]*$/, '$1')
    .replace(/ ?[,;:](?= ?[,;:.!?])/g, '')
    .replace(/ (?=[,.;:!?)])/g, '')
    .replace(/^[\s,.;:!?)]+/, '')
    .trim()
  return /[\p{L}\p{N}]/u.test(words) ? withoutEnd(words) : ''
}

/** Each line a sentence of its own; the last is left open, for the pattern sets its stop. */
export function linesAsSentences(lines: readonly string[]): string {
  return lines
    .map(cleanWords)
    .filter((line) => line !== '')
    .map((line, at) => (at === 0 ? line : line.charAt(0).toLocaleUpperCase('id') + line.slice(1)))
    .reduce((before, line) => `${before}${/[.!?]$/.test(before) ? '' : '.'} ${line}`, '')
    .replace(/^\. /, '')
}

/** Lines within a sentence, as things in a row. */
export function linesInRow(lines: readonly string[]): string {
  return lines
    .map(cleanWords)
    .filter((line) => line !== '')
    .join(', ')
}

/** Direct speech in single spaces, with a capital first (EYD V, huruf kapital 6); else untouched. */
export function spokenAsTyped(typed: string): string {
  // A line that she began anew with a capital is a sentence of its own.
  const sentences = typed.replace(/(?<=[\p{L}\p{N}])[^\S\n]*[\r\n]+\s*(?=\p{Lu})/gu, '. ')
  const words = printable(sentences)
    .replace(/\p{Co}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?)])/g, '')
    .replace(/,(?=[,.;:!?])/g, '')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return ''
  return words.replace(/^["“‘']*\p{Ll}/u, (start) => start.toLocaleUpperCase('id'))
}

/** Without a beginning that the pattern says already: «untuk», «di»; the longest that fits goes. */
export function dropBeginning(words: string, drops: readonly string[]): string {
  const small = words.toLowerCase()
  const dropped = drops
    .filter((drop) => small === drop.toLowerCase() || small.startsWith(`${drop.toLowerCase()} `))
    .reduce((longest, drop) => (drop.length > longest.length ? drop : longest), '')
  return dropped === '' ? words : cleanWords(words.slice(dropped.length))
}

/**
 * A verb that she began like a sentence goes on small within one: «Meningkatkan …». What may be a
 * name («Berbagi Takjil», «Ditjenpas», «Medan») stays, unless the question asks for a reason, which
 * has none.
 */
export function beginSmall(words: string, { isReason }: { readonly isReason: boolean }): string {
  const [first = '', second = ''] = words.split(' ')
  const goesOn = isReason || /^\p{Ll}/u.test(second)
  if (!goesOn || !(particle.test(first) || activeVerb.test(first))) return words
  return words.charAt(0).toLowerCase() + words.slice(1)
}

const particle = /^(?:Untuk|Agar|Supaya|Guna|Dengan|Secara|Dalam|Sebagai|Karena)$/
const activeVerb = /^(?:Me(?:m[bpf]?|n[cdjtgy]?|[lrw])\p{Ll}{3,}|Ber\p{Ll}{3,}|Ter\p{Ll}{4,})$/u

/** A stop stays with an abbreviation («dll.», «S.H.»), where it also ends the sentence. */
function withoutEnd(words: string): string {
  const ended = words.replace(/[\s,;:]+$/, '')
  if (!/[^.]\.$/.test(ended)) return ended.replace(/(?<!\.)\.\.$/, '').replace(/[\s,;:]+$/, '')
  const last = /[\p{L}.]+(?=\.$)/u.exec(ended)?.[0].toLowerCase() ?? ''
  const isShort =
    closingAbbreviations.has(last) || abbreviations.has(last) || /\.\p{L}+$/u.test(last)
  return isShort ? ended : ended.slice(0, -1).replace(/[\s,;:]+$/, '')
}
