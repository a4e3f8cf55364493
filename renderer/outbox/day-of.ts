/** How she would name a moment by the clock on her wall. */
export type DayAndTime =
  | { readonly near: 'yesterday' | 'today' | 'tomorrow'; readonly time: string }
  /** Day and hour in one. */
  | { readonly near: null; readonly words: string }

export function dayOf(moment: string, language: string, now: Date): DayAndTime {
  const date = new Date(moment)
  const locale = language === 'en' ? 'en-GB' : 'id-ID'
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date)
  const near = nearDays[daysBetween(now, date) + 1]
  if (near !== undefined) return { near, time }
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(date)
  return { near: null, words: `${day} ${time}` }
}

const nearDays = ['yesterday', 'today', 'tomorrow'] as const
const dayMs = 24 * 60 * 60 * 1000

/** Rounded, because a day on which the clocks are set is not 24 hours long. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0)
  return Math.round((midnight(to) - midnight(from)) / dayMs)
}
