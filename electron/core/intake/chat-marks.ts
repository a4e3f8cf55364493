import type { Inline } from '../release/block.ts'
import { inlinesOf, type Marked } from './marked.ts'

/**
 * WhatsApp's own marks: they touch the words inside and nothing but marks or white space outside.
 * Source: WhatsApp help, “How to format your messages”.
 */
const pairs = {
  '*': /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{0,600}?[^\s*])\*(?![\p{L}\p{N}*])/gu,
  _: /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{0,600}?[^\s_])_(?![\p{L}\p{N}_])/gu,
  '~': /(?<![\p{L}\p{N}~])~(?=[^\s~])([^~\n]{0,600}?[^\s~])~(?![\p{L}\p{N}~])/gu,
} as const

type Sign = keyof typeof pairs
type Pair = { readonly start: number; readonly end: number; readonly sign: Sign }

/** The words of a chat with the marks taken out of them; struck-out words stay as plain ones. */
export function readChatMarks(text: string): {
  readonly text: string
  readonly marked: readonly Marked[]
} {
  const found = findPairs(text)
  if (found.length === 0) return { text, marked: [] }
  const signs = signPlaces(found)
  const before = new Uint32Array(text.length + 1)
  let words = ''
  for (let at = 0; at < text.length; at += 1) {
    before[at] = words.length
    if (!signs.has(at)) words += text.charAt(at)
  }
  const marked = found.flatMap(({ start, end, sign }): Marked[] => {
    const range = { start: before[start] ?? 0, end: before[end - 1] ?? 0 }
    if (sign === '~') return []
    return [{ ...range, kind: { mark: sign === '*' ? 'bold' : 'italic' } }]
  })
  return { text: words, marked }
}

export function withoutChatMarks(text: string): string {
  return readChatMarks(text).text
}

/** The same text, as long as before, with spaces for the marks. */
export function maskChatMarks(text: string): string {
  const signs = signPlaces(findPairs(text))
  if (signs.size === 0) return text
  return Array.from({ length: text.length }, (_, at) =>
    signs.has(at) ? ' ' : text.charAt(at),
  ).join('')
}

export function chatInlines(text: string): readonly Inline[] {
  const { text: words, marked } = readChatMarks(text)
  return inlinesOf(words, marked)
}

function findPairs(text: string): readonly Pair[] {
  return (Object.keys(pairs) as Sign[]).flatMap((sign) =>
    text.includes(sign)
      ? [...text.matchAll(pairs[sign])].flatMap((match) => {
          if (!/[\p{L}\p{N}]/u.test(match[1] ?? '')) return []
          return [{ start: match.index, end: match.index + match[0].length, sign }]
        })
      : [],
  )
}

function signPlaces(found: readonly Pair[]): ReadonlySet<number> {
  return new Set(found.flatMap(({ start, end }) => [start, end - 1]))
}
