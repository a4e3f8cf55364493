import { findNamedDays, type NamedDay, termsOfDay } from './day-terms.ts'
import { wordsOf } from './fold.ts'
import { bitsOf } from './postings.ts'
import type { PartText, SearchPart } from './search-document.ts'
import { termsOfWord } from './terms.ts'

/** A stretch of a release's text; `matches` are places in it, in order, that do not overlap. */
export type Snippet = {
  readonly part: SearchPart
  readonly text: string
  readonly matches: readonly (readonly [from: number, to: number])[]
}

type Terms = ReadonlyMap<string, number>
type Place = readonly [from: number, to: number]

const around = 56
const longest = 150

/** The headline where it matches, then the one other place that holds most of what was asked. */
export function snippetsOf(texts: readonly PartText[], seeker: Seeker): readonly Snippet[] {
  const met = texts
    .map(({ part, text }) => ({ part, text, matches: seeker(text, part) }))
    .filter(({ matches }) => matches.length > 0)
  const headline = met.find(({ part }) => part === 'headline')
  const others = met.filter(({ part }) => part !== 'headline').map(shorten)
  const best = others.reduce<Snippet | null>(
    (kept, other) => (other.matches.length > (kept?.matches.length ?? 0) ? other : kept),
    null,
  )
  return [headline, best].filter((snippet) => snippet !== undefined && snippet !== null)
}

/** Finds the words of a text that meet the query, and the days it names. */
export type Seeker = (text: string, part: SearchPart) => readonly Place[]

/** One for all texts of an answer: a word that comes again is not looked up again. */
export function createSeeker(terms: Terms): Seeker {
  const asksForDays = [...terms.keys()].some((term) => term.startsWith('@'))
  const bitsOfWord = new Map<string, number>()
  const lookUp = (word: string): number => {
    const known = bitsOfWord.get(word)
    if (known !== undefined) return known
    const bits = termsOfWord(word).reduce((all, term) => all | (terms.get(term) ?? 0), 0)
    bitsOfWord.set(word, bits)
    return bits
  }
  return (text, part) => {
    const bit = bitsOf([part])
    const words = wordsOf(text)
    const days = asksForDays ? findNamedDays(text, words).filter((day) => isDayMet(day, terms)) : []
    const isInDay = (at: number) => days.some(({ from, to }) => at >= from && at < to)
    const places = words.filter((word, at) => (lookUp(word.folded) & bit) !== 0 || isInDay(at))
    return places.map(({ from, to }) => [from, to] as const)
  }
}

function isDayMet(day: NamedDay, terms: Terms): boolean {
  return termsOfDay(day).some((term) => terms.has(term))
}

/** A window that begins shortly before the densest run of matches, cut between words. */
function shorten({ part, text, matches }: Snippet): Snippet {
  if (text.length <= longest) return { part, text, matches }
  const inWindow = (from: number) =>
    matches.filter(([at, to]) => at >= from && to <= from + longest)
  const starts = matches.map(([from]) => Math.max(0, from - around))
  const densest = starts.reduce(
    (best, start) => (inWindow(start).length > inWindow(best).length ? start : best),
    starts[0] ?? 0,
  )
  const from = densest === 0 ? 0 : nextWord(text, densest)
  const to = from + longest >= text.length ? text.length : lastWord(text, from + longest)
  const head = from === 0 ? '' : '… '
  const shift = head.length - from
  return {
    part,
    text: `${head}${text.slice(from, to)}${to === text.length ? '' : ' …'}`,
    matches: matches
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift] as const),
  }
}

function nextWord(text: string, at: number): number {
  const space = text.slice(at).search(/\s/)
  return space === -1 || space > around / 2 ? at : at + space + 1
}

function lastWord(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/)
  return space === -1 || at - space > around / 2 ? at : space
}
