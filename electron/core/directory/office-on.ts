import type { LocalDate } from '../text/local-date.ts'
import type { Person } from './directory.ts'

/** `holds` also where no dates are known: an office without an end is believed. */
export type Standing = 'holds' | 'not-yet' | 'former'

export type OfficeOn = {
  readonly standing: Standing
  readonly office: string
  readonly officeShort: string
}

/** The office on the day of the event; both ends count as days in the office. */
export function officeOn(
  { office, officeShort, from, until }: Pick<Person, 'office' | 'officeShort' | 'from' | 'until'>,
  date: LocalDate | null,
): OfficeOn {
  return { standing: standingOn({ from, until }, date), office, officeShort }
}

/** As in `officeOn`, without the words: for searches through thousands. */
export function standingOn(
  { from, until }: Pick<Person, 'from' | 'until'>,
  date: LocalDate | null,
): Standing {
  if (date === null) return until === null ? 'holds' : 'former'
  if (from !== null && date < from) return 'not-yet'
  return until !== null && date > until ? 'former' : 'holds'
}
