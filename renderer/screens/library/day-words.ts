import type { Language } from '#core/release/settings.ts'
import type { LocalDate } from '#core/text/local-date.ts'

export type DayWords = {
  /** «Oktober 2024», from `YYYY-MM`. */
  readonly month: (month: string) => string
  /** «Rab, 9 Okt»; the year stands in the month's heading. */
  readonly day: (day: LocalDate) => string
  /** «9 Okt 2024», for lists without such headings. */
  readonly fullDay: (day: LocalDate) => string
}

const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>

/** Formatters are slow to make and quick to use: one set serves the whole list. */
export function createDayWords(language: Language): DayWords {
  const locale = locales[language]
  const month = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  const fullDay = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return {
    month: (value) => month.format(new Date(`${value}-01T00:00:00Z`)),
    day: (value) => day.format(new Date(`${value}T00:00:00Z`)),
    fullDay: (value) => fullDay.format(new Date(`${value}T00:00:00Z`)),
  }
}
