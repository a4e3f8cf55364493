import { monthOf } from '#core/text/date-words.ts'
import type { LocalDate } from '#core/text/local-date.ts'
import type { Word } from './fold.ts'

/** A day, a month, or a day of any year, as a run of words names it. */
export type NamedDay = {
  readonly day: number | null
  readonly month: number
  readonly year: number | null
  /** The words that name it, by their number: `from` up to, not including, `to`. */
  readonly from: number
  readonly to: number
}

/** «9 Oktober 2024», «9 Oktober», «Oktober 2024», «9/10/2024», and «9-10-2024». */
export function findNamedDays(text: string, words: readonly Word[]): readonly NamedDay[] {
  const found: NamedDay[] = []
  for (let at = 0; at < words.length; at += 1) {
    const named = wordedDay(words, at) ?? strokedDay(text, words, at)
    if (named === null) continue
    found.push(named)
    at = named.to - 1
  }
  return found
}

/** What the index holds for a day, so that its month and its day of the year find it too. */
export function termsOfDay({ day, month, year }: Omit<NamedDay, 'from' | 'to'>): readonly string[] {
  const terms = [`@${month}`]
  if (year !== null) terms.push(`@${year}-${month}`)
  if (day !== null) terms.push(`@-${month}-${day}`)
  if (day !== null && year !== null) terms.push(`@${year}-${month}-${day}`)
  return terms
}

/** The narrowest of its terms: what a query for this day asks for. */
export function termOfDay(day: NamedDay): string {
  return termsOfDay(day).at(-1) ?? ''
}

export function termsOfDate(date: LocalDate): readonly string[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return termsOfDay({ day, month, year })
}

function wordedDay(words: readonly Word[], at: number): NamedDay | null {
  const first = words[at]?.folded ?? ''
  const day = dayNumber(first)
  const monthAt = day === null ? at : at + 1
  const word = words[monthAt]?.folded ?? ''
  // «Mar» and «Des» are more often part of a name than a month where no number stands by.
  const month = isMonthLike(word) ? monthOf(word) : null
  if (month === null) return null
  const year = yearNumber(words[monthAt + 1]?.folded ?? '')
  if (day === null && year === null) return null
  return { day, month, year, from: at, to: monthAt + (year === null ? 1 : 2) }
}

function strokedDay(text: string, words: readonly Word[], at: number): NamedDay | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (first === undefined || second === undefined || third === undefined) return null
  const day = dayNumber(first.folded)
  const month = Number(second.folded)
  const year = yearNumber(third.folded)
  if (day === null || year === null || !(month >= 1 && month <= 12)) return null
  const between = text.slice(first.to, second.from) + text.slice(second.to, third.from)
  return /^([./-])\1$/.test(between) ? { day, month, year, from: at, to: at + 3 } : null
}

function dayNumber(word: string): number | null {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(word) ? Number(word) : null
}

function yearNumber(word: string): number | null {
  return /^(?:19|20)\d\d$/.test(word) ? Number(word) : null
}

function isMonthLike(word: string): boolean {
  return /^[jfpmasond][a-z]{2,8}$/.test(word)
}
