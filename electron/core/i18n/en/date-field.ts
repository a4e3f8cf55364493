import type { dateField as id } from '../id/date-field.ts'
import type { Words } from '../words.ts'

export const dateField: Words<typeof id> = {
  open: 'Open the calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  clear: 'Clear the date',
}
