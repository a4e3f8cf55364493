import { z } from 'zod'
import { datelineFormSchema } from '../release/dateline.ts'
import { localDateSchema } from '../text/local-date.ts'
import { changesAtMost } from './changes.ts'
import { directoryFormat } from './empty-directory.ts'

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

export const directorySchema = z.strictObject({
  format: z.literal(directoryFormat),
  people: z.array(personSchema).readonly(),
  outlets: z.array(outletSchema).readonly(),
  institutions: z.array(institutionSchema).readonly(),
  /** Pairs that look alike and that she wants to keep both. */
  apart: z
    .array(z.tuple([entryIdSchema, entryIdSchema]).readonly())
    .readonly()
    .default([]),
})
export type Directory = z.infer<typeof directorySchema>

const changesSchema = z.strictObject({
  people: directorySchema.shape.people,
  outlets: directorySchema.shape.outlets,
  institutions: directorySchema.shape.institutions,
  removed: z.array(entryIdSchema).readonly(),
  /** Null where these did not change. */
  apart: directorySchema.shape.apart.unwrap().nullable(),
})
/** Entries that are new or changed, and those that went. */
export type DirectoryChanges = z.infer<typeof changesSchema>

/** Refuses more than `changesAtMost`. */
export const directoryChangesSchema = changesSchema.refine(
  ({ people, outlets, institutions, removed }) =>
    people.length + outlets.length + institutions.length + removed.length <= changesAtMost,
  'too many changes in one call',
)

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
