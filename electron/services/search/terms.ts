import { findNamedDays, termsOfDay } from './day-terms.ts'
import { wordsOf } from './fold.ts'
import { littleWords } from './little-words.ts'
import { rootsOf } from './roots.ts'

/** What the index holds of a text: its words, their roots, and the days it names. */
export function termsOfText(text: string): readonly string[] {
  const words = wordsOf(text)
  const terms = words.flatMap(({ folded }) => termsOfWord(folded))
  return [...terms, ...findNamedDays(text, words).flatMap(termsOfDay)]
}

/** The word itself and its roots; none for the little words. */
export function termsOfWord(folded: string): readonly string[] {
  return littleWords.has(folded) ? [] : [folded, ...rootTermsOf(folded)]
}

/**
 * Roots are marked, so that the beginning of a word never meets a root by accident. A word without
 * affixes is its own root: that is where «bina» and «pembinaan» meet.
 */
export function rootTermsOf(folded: string): readonly string[] {
  const roots = rootsOf(folded)
  return (roots.length === 0 ? [folded] : roots).map((root) => `~${root}`)
}
