import { findSentences } from '../text/sentences.ts'

/** What fits, and what is left of the text; together they hold every word of it. */
export type Cut = { readonly head: string; readonly rest: string }

/**
 * Parts a text so that `head` has at most `units` UTF-16 units: after the last paragraph (empty
 * line) that fits, else after a sentence, else after a word, else within the word, but never within
 * one character. Paragraph and sentence are kept whole only where they leave a head that is at least
 * half full: nobody wants a message that says «SIARAN PERS» and no more.
 */
export function cutText(text: string, units: number): Cut {
  if (text.length <= units) return { head: text, rest: '' }
  const isHalf = (end: number) => 2 * end >= units
  const at =
    [paragraphEnd, sentenceEnd].map((endOf) => endOf(text, units)).find(isHalf) ??
    wordEnd(text, units)
  return { head: text.slice(0, at).trimEnd(), rest: text.slice(at).trimStart() }
}

/** As `cutText`, but a paragraph that fits in part gives the sentences of it that fit. */
export function cutAtSentence(text: string, units: number): Cut {
  if (text.length <= units) return { head: text, rest: '' }
  const paragraph = paragraphEnd(text, units)
  const at = Math.max(paragraph, sentenceEnd(text, units)) || wordEnd(text, units)
  return { head: text.slice(0, at).trimEnd(), rest: text.slice(at).trimStart() }
}

/** 0 where no paragraph ends in time. */
function paragraphEnd(text: string, units: number): number {
  return Math.max(0, text.lastIndexOf('\n\n', units))
}

function sentenceEnd(text: string, units: number): number {
  // A little more than fits, so that a sentence that ends just there is seen to end.
  const near = text.slice(0, units + 40)
  const ends = findSentences(near).map(({ end }) => end)
  return Math.max(0, ...ends.filter((end) => end <= units && end < near.length))
}

function wordEnd(text: string, units: number): number {
  const space = Math.max(text.lastIndexOf(' ', units), text.lastIndexOf('\n', units))
  if (space > 0) return space
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(units - 1))
  return Math.max(1, splitsPair ? units - 1 : units)
}
