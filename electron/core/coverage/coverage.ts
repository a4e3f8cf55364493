import type { Dateline } from '../release/dateline.ts'
import type { Release } from '../release/release.ts'
import { findSentences } from '../text/sentences.ts'
import { type DismissedEvidence, type Element, elementSchema } from './element.ts'
import type { Coverage, Evidence, Found } from './evidence.ts'
import { findHow } from './find-how.ts'
import { findWhat } from './find-what.ts'
import { findWhen } from './find-when.ts'
import { findWhere } from './find-where.ts'
import { findWho } from './find-who.ts'
import { findWhy } from './find-why.ts'
import { type Passage, passagesOf } from './passages.ts'

export type Covered = Pick<Release, 'headline' | 'dateline' | 'story' | 'dismissedEvidence'>

/** More than this many places answer nothing more; the first are the ones an editor reads. */
const mostEvidence = 5

/**
 * Which of the six questions the story answers, and with which words. Only the story counts: the
 * headline is cut by editors, and the dateline's day is not printed. «Apa» is looked for in the
 * lead alone, where an editor looks for it. Words she has dismissed are left out.
 */
export function coverageOf({ dateline, story, dismissedEvidence }: Covered): Coverage {
  const places = placesOf(dateline)
  const all = passagesOf(story).flatMap((passage) => evidenceIn(passage, places))
  const of = (element: Element) => {
    const dismissed = wordsDismissed(dismissedEvidence, element)
    return all
      .filter((one) => one.element === element && !dismissed.has(plainly(one.words)))
      .slice(0, mostEvidence)
      .map(({ element: _element, ...evidence }): Evidence => evidence)
  }
  return {
    what: of('what'),
    who: of('who'),
    when: of('when'),
    where: of('where'),
    why: of('why'),
    how: of('how'),
  }
}

/** The elements that the story answers, in their usual order. */
export function answered(coverage: Coverage): readonly Element[] {
  return elementSchema.options.filter((element) => coverage[element].length > 0)
}

type Answer = Evidence & { readonly element: Element }

function evidenceIn(passage: Passage, places: ReadonlySet<string>): readonly Answer[] {
  return findSentences(passage.searched).flatMap(({ start, end }) => {
    const sentence = passage.searched.slice(start, end)
    const why = findWhy(sentence)
    const found: Readonly<Record<Element, readonly Found[]>> = {
      what: passage.isLead ? findWhat(sentence) : [],
      who: findWho(sentence, places),
      when: findWhen(sentence),
      where: findWhere(sentence, why),
      why,
      how: findHow(sentence, why),
    }
    return elementSchema.options.flatMap((element) =>
      separate(found[element]).map((one): Answer => {
        const { block, item, text } = passage
        const at = { start: start + one.start, end: start + endOfWords(sentence, one) }
        return { element, block, item, ...at, why: one.why, words: text.slice(at.start, at.end) }
      }),
    )
  })
}

/** Without a stop at the end, and with the bracket closed that it opens. */
function endOfWords(sentence: string, { start, end }: Found): number {
  const words = sentence.slice(start, end)
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')')
  if (isOpen && sentence.charAt(end) === ')') return end + 1
  const whole = isOpen ? words.slice(0, words.lastIndexOf('(')) : words
  return start + whole.replace(/[\s.,;:]{1,4}$/, '').length
}

/** In order, the longer of two that overlap. */
function separate(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  const byPlace = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const one of byPlace) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

function placesOf({ place }: Dateline): ReadonlySet<string> {
  const town = place.trim().toLocaleLowerCase('id')
  return new Set(town === '' ? [] : [town])
}

function wordsDismissed(
  dismissed: readonly DismissedEvidence[],
  element: Element,
): ReadonlySet<string> {
  return new Set(
    dismissed.filter((one) => one.element === element).map(({ words }) => plainly(words)),
  )
}

function plainly(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id')
}
