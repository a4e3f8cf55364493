import type { Speaker } from '../release/block.ts'
import type { Range } from '../text/sentences.ts'
import { verbAfter, verbBefore } from './attribution-words.ts'
import { nameLength, printedWords, type Word, wordsOf } from './name-words.ts'
import { officeAt } from './office-run.ts'
import type { Person } from './people.ts'

export const nobody: Speaker = { name: '', office: '' }

/** The whole text, who is named in it, and where the quotation stands in it. */
export type Quoted = {
  readonly text: string
  readonly people: readonly Person[]
  /** Those of `people` whom «ia» and «ungkapnya» can mean. */
  readonly subjects: readonly Person[]
  readonly quotation: Range
  /** Between the marks, inside `quotation`. */
  readonly spans: readonly Range[]
  /** The quotation before this one; its speaker is the last person named, office or not. */
  readonly previous: { readonly speaker: Speaker; readonly end: number } | null
}

/**
 * Who speaks: named after the quotation, or in its introduction; «ungkapnya» and «Ia mengatakan»
 * mean the last person named before. Empty where the text does not tell; nothing is guessed.
 */
export function findSpeaker(quoted: Quoted): Speaker {
  const { text, people, subjects, quotation, spans, previous } = quoted
  let isSpoken = false
  for (const span of spans) {
    const rest = text.slice(span.end, Math.min(quotation.end, span.end + 240))
    const verb = verbAfter.exec(rest)
    if (verb === null) continue
    isSpoken = true
    const named = namedAfter(quoted, { at: span.end + verb[0].length, end: quotation.end })
    if (named !== null) return named
  }
  const first = spans[0]?.start ?? quotation.start
  const named = namedBeforeVerb(quoted, { at: quotation.start, end: first })
  if (named !== null) return named
  const within = lastBefore(subjects, first) ?? lastBefore(people, first)
  if (within !== null && within.start >= quotation.start) return speakerOf(within)
  const introduction = text.slice(Math.max(quotation.start, first - 300), first)
  const before = text.slice(Math.max(0, quotation.start - 300), quotation.start)
  const isIntroduced = verbBefore.test(introduction === '' ? before : introduction)
  if (!isSpoken && !isIntroduced) return nobody
  if (previous !== null && (within === null || within.start < previous.end)) return previous.speaker
  return within === null ? nobody : speakerOf(within)
}

/** «Yuni Contohan berpesan, “…»: a whole name right before the verb, whatever else was named. */
function namedBeforeVerb(
  { text, people }: Quoted,
  introduction: { readonly at: number; readonly end: number },
): Speaker | null {
  const from = Math.max(introduction.at, introduction.end - 300)
  const words = wordsOf(text.slice(from, introduction.end))
  const verb = words.findIndex(({ text: word }) => verbBefore.test(word))
  for (let length = Math.min(5, verb); length >= 2; length -= 1) {
    const start = verb - length
    if (nameLength(words, start) !== length) continue
    const at = from + (words[start]?.start ?? 0)
    const isInOffice = people.some((one) => one.start <= at && one.end > at)
    if (isInOffice) return null
    return completed(people, printedWords(words.slice(start, verb)), at)
  }
  return null
}

function namedAfter(
  { text, people }: Quoted,
  attribution: { readonly at: number; readonly end: number },
): Speaker | null {
  const { at, end } = attribution
  const person = firstFrom(people, at)
  if (person !== null && person.start - at <= 3 && person.start < end) return speakerOf(person)
  const rest = text.slice(at, Math.min(end, at + 200))
  const words = wordsOf(rest)
  const [head] = words
  if (head === undefined) return null
  const count = nameLength(words, 0)
  if (count > 0) return completed(people, printedWords(words.slice(0, count)), at)
  if (/^(seorang|salah|sejumlah|beberapa|para)$/.test(head.text))
    return { name: '', office: (/^[^.,;"“”()]{1,60}/.exec(rest.trim())?.[0] ?? '').trim() }
  const office = officeAt(words, 0)
  if (office.length === 0) return null
  return holderOf(people, office, at) ?? { name: '', office: printedWords(office) }
}

/** The fullest mention of a short name: the last one before, else the first one after. */
function completed(people: readonly Person[], name: string, at: number): Speaker {
  const parts = name.split(' ')
  const isSame = (person: Person) => {
    const whole = person.name.split(' ')
    return parts.every((part) => whole.includes(part))
  }
  const index = countBefore(people, at)
  const nearby = [
    ...people.slice(Math.max(0, index - 60), index).reverse(),
    ...people.slice(index, index + 60),
  ]
  const found = nearby.find(isSame)
  return found === undefined ? { name, office: '' } : speakerOf(found)
}

/** Who holds an office named without its holder: the last one before with all of its words. */
function holderOf(people: readonly Person[], office: readonly Word[], at: number): Speaker | null {
  const index = countBefore(people, at)
  const before = people.slice(Math.max(0, index - 60), index).reverse()
  const found = before.find((person) => {
    const whole = new Set(wordsOf(person.office).map(({ small }) => small))
    return office.every(({ small }) => whole.has(small))
  })
  return found === undefined ? null : speakerOf(found)
}

function lastBefore(people: readonly Person[], at: number): Person | null {
  return people[countBefore(people, at) - 1] ?? null
}

function firstFrom(people: readonly Person[], at: number): Person | null {
  return people[countBefore(people, at)] ?? null
}

/** People are sorted by `start`; halving keeps many quotations in a long text fast. */
function countBefore(people: readonly Person[], at: number): number {
  let [low, high] = [0, people.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((people[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function speakerOf({ name, office }: Person): Speaker {
  return { name, office }
}
