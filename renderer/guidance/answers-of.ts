import type { DismissedEvidence, Element } from '#core/coverage/element.ts'
import type { Coverage, Evidence } from '#core/coverage/evidence.ts'
import type { StoryRange } from '../editor/story-range.ts'

/**
 * What answers the element as far as is known now: what she has just said no to is gone at once, the
 * next search takes a moment. Null while nothing has been looked for.
 */
export function answersOf(
  coverage: Coverage | null,
  element: Element,
  dismissed: readonly DismissedEvidence[],
): readonly Evidence[] | null {
  if (coverage === null) return null
  const no = new Set(dismissed.flatMap((one) => (one.element === element ? [one.words] : [])))
  return coverage[element].filter(({ words }) => !no.has(words))
}

/** The range without white space at its ends: paint on a blank looks like a slip. */
export function tightRange({ block, item, start, end, words }: Evidence): StoryRange {
  return {
    block,
    item,
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  }
}
