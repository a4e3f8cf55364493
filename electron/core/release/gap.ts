import type { Range } from '../text/sentences.ts'

/** A place still to be filled, as it stands in the words. */
export type Gap = Range & { readonly asks: string }

const gap = /\[isi: ([^[\]\n]{1,80})\]/g

/**
 * The mark for what is still to be filled: «[isi: nama kegiatan]». It is plain text, as desks have
 * always written it, so it survives every way the words may go and no reader can overlook it.
 */
export function gapFor(asks: string): string {
  const words = asks
    .replace(/[[\]\n]/g, ' ')
    .trim()
    .slice(0, 80)
  // A mark without a word would be none, and the gap would go out unseen.
  return `[isi: ${words === '' ? 'bagian ini' : words}]`
}

/** All marks of a text, in order. */
export function findGaps(text: string): readonly Gap[] {
  return [...text.matchAll(gap)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    asks: match[1] ?? '',
  }))
}
