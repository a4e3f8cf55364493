import {
  type Facility,
  type FacilityClass,
  type FacilityKind,
  fullFacilityName,
} from '#core/release/facility.ts'

/**
 * Sources: the organisation vocabulary for Lapas, Rutan, LPKA, and Bapas; Rupbasan by trade
 * knowledge. Another kind carries its whole name, so it has no class of its own.
 */
export const classesOf = {
  lapas: ['I', 'IIA', 'IIB', 'III'],
  rutan: ['I', 'IIA', 'IIB', 'III'],
  lpka: ['I', 'II'],
  bapas: ['I', 'II'],
  rupbasan: ['I', 'II'],
  other: [],
} as const satisfies Record<FacilityKind, readonly FacilityClass[]>

export const emptyFacility: Facility = {
  kind: 'lapas',
  class: '',
  name: '',
  city: '',
  address: '',
  letterhead: [],
  logo: null,
  writerCode: '',
  boilerplate: '',
  contacts: [],
}

/** Stands in a proposed letterhead for what only the officer knows. */
export const gap = '…'

/** A class that the new kind does not have falls away. */
export function withKind(facility: Facility, kind: FacilityKind): Facility {
  const classes: readonly FacilityClass[] = classesOf[kind]
  return { ...facility, kind, class: classes.includes(facility.class) ? facility.class : '' }
}

/** The ministry's names since 21 October 2024; letterheads are printed in capitals. */
export function proposeLetterhead(facility: Facility): readonly string[] {
  return [
    'Kementerian Imigrasi dan Pemasyarakatan Republik Indonesia',
    `Kantor Wilayah Direktorat Jenderal Pemasyarakatan ${gap}`,
    fullFacilityName(facility),
  ].map((line) => line.toLocaleUpperCase('id'))
}

/** Required fields without a letter in them, in the order of the form. */
export function missingIn(facility: Facility): readonly ('name' | 'city')[] {
  return (['name', 'city'] as const).filter((field) => facility[field].trim() === '')
}

export type Doubt = 'letterhead' | 'contactEmail'

/** What is surely a slip, yet hers to keep: named once, in the order of the form. */
export function doubtsIn({ letterhead, contacts }: Facility): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (letterhead.some((line) => line.includes(gap))) doubts.push('letterhead')
  if (isDoubtfulEmail(contacts[0]?.email ?? '')) doubts.push('contactEmail')
  return doubts
}

export function isDoubtfulEmail(email: string): boolean {
  const address = email.trim()
  return address !== '' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address)
}

/** What is stored: no white space around the words, no empty line, no empty contact. */
export function tidyFacility(facility: Facility): Facility {
  return {
    ...facility,
    name: facility.name.trim(),
    city: facility.city.trim(),
    address: facility.address.trim(),
    letterhead: facility.letterhead.map((line) => line.trim()).filter((line) => line !== ''),
    writerCode: facility.writerCode.trim(),
    boilerplate: facility.boilerplate.trim(),
    contacts: facility.contacts
      .map(({ name, phone, email }) => ({
        name: name.trim(),
        phone: phone.trim(),
        email: email.trim(),
      }))
      .filter(({ name, phone, email }) => `${name}${phone}${email}` !== ''),
  }
}
