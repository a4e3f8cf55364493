import { countWords } from '../text/words.ts'
import type { Facts } from './fill-slot.ts'
import { headlineCase } from './headline-case.ts'
import { renderSentence, type Sentence } from './render-sentence.ts'
import { nothingSaid } from './said.ts'

/** A real headline has 6 to 13 words; counted on releases of facilities. */
const usual = { min: 6, max: 13 }
const wordsAtMost = 18

/**
 * The proposals whose answers are there, best first: without a gap, then of usual length. Those too
 * long for any page are left out where a shorter one is at hand.
 */
export function composeHeadlines(facts: Facts): readonly Sentence[] {
  const proposals = facts.template.plan.headlines.flatMap((pattern) => {
    const sentence = renderSentence(pattern, facts, { ...nothingSaid, facility: true })
    if (sentence === null) return []
    return [{ ...sentence, words: headlineCase(sentence.words.replace(/(?<!\.)[.,;:]+$/, '')) }]
  })
  const distinct = proposals.filter(
    ({ words }, at) => proposals.findIndex((other) => other.words === words) === at,
  )
  const ranked = [...distinct].sort((a, b) => rank(a) - rank(b))
  const short = ranked.filter(({ words }) => countWords(words) <= wordsAtMost)
  return short.length > 0 ? short : ranked.slice(0, 1)
}

function rank({ words, gaps }: Sentence): number {
  const count = countWords(words)
  const isUsual = count >= usual.min && count <= usual.max
  return gaps.length * 2 + (isUsual ? 0 : 1)
}
