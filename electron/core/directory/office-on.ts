import type { LocalDate } from '../text/local-date.ts'
import type { Person } from './directory.ts'
import { foldWords } from './fold.ts'
import type { Texts } from './texts.ts'

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

/**
 * Whether two entries stand for two offices, the one held after the other, as one person gets who
 * moves on. Where a day is not known nothing is said; the last day may be the first of the next.
 */
export function inTurnsOfOffice(one: Texts, other: Texts): boolean {
  const before = ({ until }: Texts, { from }: Texts) =>
    until !== undefined && from !== undefined && until !== '' && until <= from
  if (!before(one, other) && !before(other, one)) return false
  return officeKey(one) !== officeKey(other)
}

function officeKey({ office, officeShort, unit }: Texts): string {
  return [office ?? officeShort ?? '', unit ?? ''].map(foldWords).join(' / ')
}
