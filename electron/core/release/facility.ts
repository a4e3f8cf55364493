import { z } from 'zod'
import { pressContactSchema } from './contact.ts'
import { photoHashSchema } from './photo.ts'

export const facilityKindSchema = z.enum(['lapas', 'rutan', 'lpka', 'bapas', 'rupbasan', 'other'])
export type FacilityKind = z.infer<typeof facilityKindSchema>

/** Classes are written together: IIA, IIB. Which kinds have which: see the vocabulary's table. */
export const facilityClassSchema = z.enum(['', 'I', 'IIA', 'IIB', 'II', 'III'])
export type FacilityClass = z.infer<typeof facilityClassSchema>

export const facilitySchema = z.strictObject({
  kind: facilityKindSchema,
  class: facilityClassSchema,
  /** What tells it from others of its kind: «Lamongan»; for `other` the whole name. */
  name: z.string(),
  city: z.string(),
  address: z.string(),
  /** Printed above a release, one line each; the officer's words. */
  letterhead: z.array(z.string()).readonly(),
  logo: photoHashSchema.nullable(),
  writerCode: z.string(),
  boilerplate: z.string(),
  contacts: z.array(pressContactSchema).readonly(),
})
export type Facility = z.infer<typeof facilitySchema>

/** Short and full names of the kinds; sources: the organisation vocabulary. */
export const facilityNames = {
  lapas: { short: 'Lapas', full: 'Lembaga Pemasyarakatan' },
  rutan: { short: 'Rutan', full: 'Rumah Tahanan Negara' },
  lpka: { short: 'LPKA', full: 'Lembaga Pembinaan Khusus Anak' },
  bapas: { short: 'Bapas', full: 'Balai Pemasyarakatan' },
  rupbasan: { short: 'Rupbasan', full: 'Rumah Penyimpanan Benda Sitaan Negara' },
  other: { short: '', full: '' },
} as const satisfies Record<FacilityKind, { short: string; full: string }>

/** «Lapas Kelas IIB Lamongan». */
export function shortFacilityName(facility: Facility): string {
  return joinName(facilityNames[facility.kind].short, facility)
}

/** «Lembaga Pemasyarakatan Kelas IIB Lamongan». */
export function fullFacilityName(facility: Facility): string {
  return joinName(facilityNames[facility.kind].full, facility)
}

/** The credit of her own photos: «Humas Lapas Kelas IIB Lamongan»; empty until a facility is set up. */
export function creditOf(facility: Facility | null): string {
  return facility === null ? '' : `Humas ${shortFacilityName(facility)}`
}

function joinName(kind: string, facility: Facility): string {
  const cls = facility.class === '' ? '' : `Kelas ${facility.class}`
  return [kind, cls, facility.name.trim()].filter((part) => part !== '').join(' ')
}
