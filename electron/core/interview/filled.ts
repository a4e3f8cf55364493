import type { Said } from './said.ts'

/** `asks` is null where the answer is not required: what holds the slot then vanishes. */
export type Filled =
  | { readonly kind: 'words'; readonly words: string; readonly said: Said }
  | { readonly kind: 'missing'; readonly asks: string | null }

/** Empty words are a missing answer. */
export function wordsOr(words: string, asks: string | null, said: Said): Filled {
  return words === '' ? { kind: 'missing', asks } : { kind: 'words', words, said }
}

/** «A», «A dan B», «A, B, dan C». */
export function inRow(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' dan ')
  return `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1) ?? ''}`
}
