import { monthOf, weekdayOfWord } from './date-words.ts'
import { type LocalDate, localDate } from './local-date.ts'
import type { Range } from './sentences.ts'

/** A day as a text names it. */
export type DateMention = Range & {
  readonly day: number
  readonly month: number
  /** Null in «Jumat (18/7)». */
  readonly year: number | null
  /** Null where the year is missing. */
  readonly date: LocalDate | null
  /** As written, 0 for Sunday; it may contradict the date. */
  readonly weekday: number | null
}

type Day = Omit<DateMention, 'weekday'>

/** Every quantifier is bounded, so that no text makes the search slow. */
const numeric =
  /(?<!\d|\d[./-])(\d{1,2})(\s?[/.-]\s?)(\d{1,2})(?:(\s?[/.-]\s?)(\d{4}|\d{2}))?(?![\d/-]|\.\d)/g
const worded =
  /(?<!\d|\d[.,])(\d{1,2})(?:\s?(?:-|–|s\.?d\.?|sampai|hingga)\s?\d{1,2})?[\s-]{1,3}([\p{L}]{3,9})(?:\.?,?\s{1,3}(\d{4})(?!\d))?/gu
const weekdayBefore = /([\p{L}'’]{4,9})\s{0,3},?\s{0,3}(?:tanggal\s|tgl\.?\s)?\(?\s?$/u

/**
 * Days named in an Indonesian text, in order, with the weekday before and the brackets around
 * them; survives slips in weekday and month. Days that no calendar has are left out. Of a span of
 * days the first counts.
 */
export function findDates(text: string): readonly DateMention[] {
  const days = [...findNumeric(text), ...findWorded(text)].sort((a, b) => a.start - b.start)
  return days.flatMap((day) => mention(text, day) ?? [])
}

function findNumeric(text: string): readonly Day[] {
  return [...text.matchAll(numeric)].flatMap((match) => {
    const [whole, day = '', first = '', month = '', second, year] = match
    const isSlash = first.includes('/')
    if (second !== undefined && second.trim() !== first.trim()) return []
    if (!isSlash && (year === undefined || year.length === 2)) return []
    const start = match.index
    return makeDay(Number(day), Number(month), year, { start, end: start + whole.length })
  })
}

function findWorded(text: string): readonly Day[] {
  return [...text.matchAll(worded)].flatMap((match) => {
    const [whole, day = '', word = '', year] = match
    const month = monthOf(word)
    if (month === null) return []
    if (year === undefined && word.length < 5 && !/^(mei|juni|juli)$/i.test(word)) return []
    const start = match.index
    return makeDay(Number(day), month, year, { start, end: start + whole.length })
  })
}

function makeDay(day: number, month: number, typedYear: string | undefined, range: Range): Day[] {
  const year =
    typedYear === undefined ? null : Number(typedYear) + (typedYear.length === 2 ? 2000 : 0)
  // A leap year stands in for the missing one: 29/2 may exist, 31/2 never does.
  const date = localDate(year ?? 2000, month, day)
  return date === null ? [] : [{ ...range, day, month, year, date: year === null ? null : date }]
}

/** Null for two small numbers with a stroke that neither weekday nor brackets make a date. */
function mention(text: string, day: Day): DateMention | null {
  const before = text.slice(Math.max(0, day.start - 24), day.start)
  const match = weekdayBefore.exec(before)
  const weekday = weekdayOfWord(match?.[1] ?? '')
  const isBracketed = /\(\s?$/.test(before) && /^\s?\)/.test(text.slice(day.end, day.end + 2))
  const isStroke = day.year === null && /^\d{1,2}\s?\//.test(text.slice(day.start, day.end))
  if (isStroke && weekday === null && !isBracketed) return null
  const bracket = before.length - before.lastIndexOf('(')
  const lead =
    weekday !== null && match !== null ? before.length - match.index : isBracketed ? bracket : 0
  const tail = isBracketed ? text.indexOf(')', day.end) - day.end + 1 : 0
  return { ...day, weekday, start: day.start - lead, end: day.end + tail }
}
