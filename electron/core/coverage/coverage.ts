import type { Dateline } from '../release/dateline.ts'
import type { Release } from '../release/release.ts'
import { findSentences } from '../text/sentences.ts'
import { type DismissedEvidence, type Element, elementSchema } from './element.ts'
import type { Coverage, Evidence, Found } from './evidence.ts'
import { findHow } from './find-how.ts'
import { findTold, findWhat } from './find-what.ts'
import { findWhen } from './find-when.ts'
import { findWhere } from './find-where.ts'
import { findWho } from './find-who.ts'
import { findWhy } from './find-why.ts'
import { type Passage, passagesOf } from './passages.ts'
import { strongEvent } from './verbs.ts'

export type Covered = Pick<Release, 'headline' | 'dateline' | 'story' | 'dismissedEvidence'>

/** More than this many places answer nothing more; the first are the ones an editor reads. */
const mostEvidence = 5

const law =
  /^(?:Pasal|Undang-Undang|UU|Permen\p{L}*|Peraturan|Standar)\s|^(?:Menurut|Berdasarkan|Sesuai|Mengacu|Merujuk|Dalam|Sebagaimana)\s(?:dengan\s|pada\s|kepada\s|diatur\s|dalam\s|amanat\s|ketentuan\s){0,4}(?:Undang|UU|Permen|Peraturan|PP|Perpres|Pasal|Standar|aturan|ketentuan|regulasi|KUHP|SOP)/u

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
  const anchored = isAnchored(passage, places)
  return findSentences(passage.searched).flatMap(({ start, end }) => {
    const sentence = passage.searched.slice(start, end)
    const why = findWhy(sentence)
    const who = findWho(sentence, places)
    const when = findWhen(sentence)
    // A sentence of the law tells what always holds, not what happened.
    const isLaw = law.test(sentence) && who.length + when.length === 0
    const found: Readonly<Record<Element, readonly Found[]>> = {
      what: passage.isLead && !isLaw ? eventsIn(sentence, who, anchored) : [],
      who,
      when,
      where: findWhere(sentence, why),
      why,
      how: isLaw ? [] : findHow(sentence, why),
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

/** Somebody, a day, or a place makes an event of a verb that might be said of anything. */
function isAnchored({ isLead, searched }: Passage, places: ReadonlySet<string>): boolean {
  if (!isLead) return false
  return findSentences(searched).some(({ start, end }) => {
    const sentence = searched.slice(start, end)
    return (
      findWhen(sentence).length > 0 ||
      findWho(sentence, places).length > 0 ||
      findWhere(sentence, []).length > 0
    )
  })
}

/** «digelar» tells of an event anywhere; so does a number or a name in the object. */
function isCertain(sentence: string, { start, end }: Found): boolean {
  const words = sentence.slice(start, end).split(' ')
  return words.some(
    (word, at) =>
      strongEvent.test(word.toLowerCase()) ||
      /^\d{1,3}(?:\D|$)/.test(word) ||
      (at > 0 && /^\p{Lu}/u.test(word)),
  )
}

/** Beside the main clause only what a named one did. */
function eventsIn(sentence: string, who: readonly Found[], anchored: boolean): readonly Found[] {
  const events = findWhat(sentence).filter((one) => anchored || isCertain(sentence, one))
  return events.length > 0 || who.length === 0 ? events : findTold(sentence)
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
