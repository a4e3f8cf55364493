import { type DateMention, findDates } from '../text/find-dates.ts'
import { type LocalDate, localDate, weekdayOf } from '../text/local-date.ts'

/**
 * The day of the event: the one in the dateline, else the first that the story names. A day
 * without a year takes the year of the other days when they agree on one; else null, for a year
 * is never invented.
 */
export function findEventDate(datelineDay: DateMention | null, story: string): LocalDate | null {
  const days = findDates(story)
  const first = datelineDay ?? days[0]
  if (first === undefined) return null
  return first.date ?? completeDay(first, days)
}

function completeDay(day: DateMention, others: readonly DateMention[]): LocalDate | null {
  const years = new Set(others.flatMap(({ year }) => year ?? []))
  const [year] = years
  if (year === undefined || years.size > 1) return null
  const date = localDate(year, day.month, day.day)
  const contradicts = date !== null && day.weekday !== null && weekdayOf(date) !== day.weekday
  return contradicts ? null : date
}
