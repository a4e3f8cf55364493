import { z } from 'zod'
import { datelineFormSchema } from '../release/dateline.ts'
import { localDateSchema } from '../text/local-date.ts'

/** Lower-case letters and digits, as the window makes them; unique among all kinds. */
export const entryIdSchema = z.string().regex(/^[a-z0-9]{8,32}$/)
export type EntryId = z.infer<typeof entryIdSchema>

/** One person in one office; who changes the office gets a second entry and keeps the first. */
export const personSchema = z.strictObject({
  id: entryIdSchema,
  /** Without degrees: releases leave them out. */
  name: z.string(),
  /** «dr.», «Drs.»; with its stops, as printed. */
  degreesBefore: z.string(),
  /** «S.H., M.H.». */
  degreesAfter: z.string(),
  /** As printed at the first mention: «Kepala Lapas Kelas IIB Wonoasri». */
  office: z.string(),
  /** As printed later: «Kalapas». */
  officeShort: z.string(),
  unit: z.string(),
  /** First and last day in the office; null where unknown or still there. */
  from: localDateSchema.nullable(),
  until: localDateSchema.nullable(),
  isSpokesperson: z.boolean(),
  /** As she typed it; see `readPhone` for its form. */
  phone: z.string(),
  whatsapp: z.string(),
  email: z.string(),
  note: z.string(),
})
export type Person = z.infer<typeof personSchema>

/** A medium, whom to reach there, and how it wants its dateline. */
export const outletSchema = z.strictObject({
  id: entryIdSchema,
  /** Also the name in its dateline. */
  name: z.string(),
  person: z.string(),
  desk: z.string(),
  email: z.string(),
  phone: z.string(),
  whatsapp: z.string(),
  /** Names of the lists it is on, such as «lokal», «nasional»; each at most once. */
  lists: z.array(z.string()).readonly(),
  datelineForm: datelineFormSchema,
  note: z.string(),
})
export type Outlet = z.infer<typeof outletSchema>

export const institutionSchema = z.strictObject({
  id: entryIdSchema,
  /** «Kementerian Imigrasi dan Pemasyarakatan». */
  long: z.string(),
  /** «Kemenimipas»; empty where it has none. */
  short: z.string(),
  /** Other spellings met in texts. */
  variants: z.array(z.string()).readonly(),
})
export type Institution = z.infer<typeof institutionSchema>

export const directoryFormat = 1

export const directorySchema = z.strictObject({
  format: z.literal(directoryFormat),
  people: z.array(personSchema).readonly(),
  outlets: z.array(outletSchema).readonly(),
  institutions: z.array(institutionSchema).readonly(),
})
export type Directory = z.infer<typeof directorySchema>

export const emptyDirectory: Directory = {
  format: directoryFormat,
  people: [],
  outlets: [],
  institutions: [],
}

export const emptyPerson: Omit<Person, 'id'> = {
  name: '',
  degreesBefore: '',
  degreesAfter: '',
  office: '',
  officeShort: '',
  unit: '',
  from: null,
  until: null,
  isSpokesperson: false,
  phone: '',
  whatsapp: '',
  email: '',
  note: '',
}

export const emptyOutlet: Omit<Outlet, 'id'> = {
  name: '',
  person: '',
  desk: '',
  email: '',
  phone: '',
  whatsapp: '',
  lists: [],
  datelineForm: 'place',
  note: '',
}

export const emptyInstitution: Omit<Institution, 'id'> = { long: '', short: '', variants: [] }
