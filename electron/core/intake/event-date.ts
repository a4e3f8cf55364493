import { type DateMention, findDates } from '../text/find-dates.ts'
import { type LocalDate, localDate, weekdayOf } from '../text/local-date.ts'

export type EventDay = {
  readonly date: LocalDate | null
  /**
   * The day in the words of the text where they lack its year, else empty. Together with a `date`
   * they say that its year is a proposal.
   */
  readonly written: string
}

/** A day and the text that names it. */
export type NamedDay = { readonly day: DateMention; readonly text: string }

const bareYear =
  /(?<![\d/.-])(?<!(?:nomor|no\.?)\s?\d{1,3}\s{1,2}tahun\s)(?:19|20)\d{2}(?![\d/-]|\.\d)/giu

/**
 * The day of the event: the one in the dateline, else the first that the story names. A day
 * without a year takes the one year that the text names elsewhere; else its date is null, for a
 * year is never invented.
 */
export function findEventDay(inDateline: NamedDay | null, story: string): EventDay {
  const days = findDates(story)
  const [first] = days
  const named = inDateline ?? (first === undefined ? null : { day: first, text: story })
  if (named === null) return { date: null, written: '' }
  const { day, text } = named
  if (day.date !== null) return { date: day.date, written: '' }
  const written = text.slice(day.start, day.end).replace(/^\((.*)\)$/, '$1')
  return { date: completeDay(day, onlyYear(days, story)), written }
}

/** «HUT ke-80 RI», «Hari Ulang Tahun (HUT) ke-80 Republik Indonesia»: the year is 1945 + 80. */
const anniversary =
  /(?:hut|hari ulang tahun)\)?\s(?:kemerdekaan\s)?ke\s?[-–]?\s?(\d{2,3})\s(?:kemerdekaan\s)?(?:ri|republik indonesia)(?![\p{L}])/giu
const independence = 1945

/** The year of the other days, else one that stands alone; null where there are several. */
function onlyYear(days: readonly DateMention[], story: string): number | null {
  const dated = new Set(days.flatMap(({ year }) => year ?? []))
  const bare = new Set([...story.matchAll(bareYear)].map(([year]) => Number(year)))
  const counted = new Set([...story.matchAll(anniversary)].map(([, n]) => independence + Number(n)))
  const years = [dated, bare, counted].find(({ size }) => size > 0) ?? counted
  const [year = null] = years
  return years.size === 1 ? year : null
}

function completeDay(day: DateMention, year: number | null): LocalDate | null {
  const date = year === null ? null : localDate(year, day.month, day.day)
  const contradicts = date !== null && day.weekday !== null && weekdayOf(date) !== day.weekday
  return contradicts ? null : date
}
