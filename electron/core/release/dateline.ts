import { z } from 'zod'
import { localDateSchema } from '../text/local-date.ts'

/**
 * How the place and the outlet stand before the lead. Forms counted on real releases:
 * `place` «LAMONGAN –», `place-outlet` «LAMONGAN, Media.id –»,
 * `place-bracket` «LAMONGAN (Media.id) –», `none` no dateline at all.
 */
export const datelineFormSchema = z.enum(['place', 'place-outlet', 'place-bracket', 'none'])
export type DatelineForm = z.infer<typeof datelineFormSchema>

export const datelineSchema = z.strictObject({
  place: z.string(),
  /** The day of the event, not of the writing. */
  date: localDateSchema.nullable(),
  outlet: z.string(),
  form: datelineFormSchema,
})
export type Dateline = z.infer<typeof datelineSchema>

export const emptyDateline: Dateline = { place: '', date: null, outlet: '', form: 'place' }

/** The dateline as printed, with its dash, without a space after it; empty where nothing stands. */
export function printDateline({ place, outlet, form }: Dateline): string {
  const city = place.trim().toLocaleUpperCase('id')
  const medium = outlet.trim()
  if (form === 'none' || city === '') return ''
  if (form === 'place' || medium === '') return `${city} –`
  return form === 'place-outlet' ? `${city}, ${medium} –` : `${city} (${medium}) –`
}
