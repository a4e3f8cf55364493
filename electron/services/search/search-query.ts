import { findNamedDays, termOfDay } from './day-terms.ts'
import { wordsOf } from './fold.ts'
import { littleWords } from './little-words.ts'
import { rootTermsOf } from './terms.ts'

/** One thing that a release must hold, in any of these ways. */
export type Wish = {
  /** These terms as they stand. */
  readonly terms: readonly string[]
  readonly begins: Beginning | null
}

/** A word, whole or as far as it is typed. */
export type Beginning = {
  readonly word: string
  /** Letters that may be wrong. */
  readonly slips: 0 | 1 | 2
  /** One or two letters begin too many words of a story: they are looked for where names stand. */
  readonly whereNamesStand: boolean
}

/** What a query asks for; every wish must be met. Empty where it asks for nothing. */
export function readQuery(query: string): readonly Wish[] {
  const words = wordsOf(query)
  const days = findNamedDays(query, words)
  const isInDay = (at: number) => days.some(({ from, to }) => at >= from && at < to)
  const rest = words.filter((_, at) => !isInDay(at)).map(({ folded }) => folded)
  const telling = rest.filter((word) => !littleWords.has(word))
  // Only little words: they are the beginnings of something, or all she has typed so far.
  const asked = telling.length === 0 && days.length === 0 ? rest.slice(-1) : telling
  return [
    ...days.map((day) => ({ terms: [termOfDay(day)], begins: null })),
    ...[...new Set(asked)].map(wishOfWord),
  ]
}

function wishOfWord(word: string): Wish {
  const whereNamesStand = word.length < 3
  const begins: Beginning = { word, slips: slipsOf(word), whereNamesStand }
  return { terms: [word, ...rootTermsOf(word)], begins }
}

function slipsOf(word: string): Beginning['slips'] {
  if (word.length < 5 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}
