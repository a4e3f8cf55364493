import { type Naming, nameSpeaker } from '../quotes/name-speaker.ts'
import type { Speaker } from '../release/block.ts'
import { type Facility, facilityNames } from '../release/facility.ts'

/** Whom and what the text has introduced so far; from the second mention on the short form stands. */
export type Said = {
  readonly facility: boolean
  readonly people: readonly Speaker[]
  /** Long forms. */
  readonly institutions: readonly string[]
}

export const nothingSaid: Said = { facility: false, people: [], institutions: [] }

/** Full once, then by name; who was introduced without a name keeps the office. */
export function namingOf(speaker: Speaker, said: Said): Naming {
  const isKnown = said.people.some(
    ({ name, office }) => name === speaker.name && (name !== '' || office === speaker.office),
  )
  return isKnown && nameSpeaker(speaker, 'name') !== null ? 'name' : 'full'
}

export function withPerson(said: Said, speaker: Speaker): Said {
  return { ...said, people: [...said.people, speaker] }
}

/** «Lembaga Pemasyarakatan (Lapas) Kelas IIB Wonoasri»; null where it has no name. */
export function introduceFacility(facility: Facility): string | null {
  const { short, full } = facilityNames[facility.kind]
  const name = facility.name.trim()
  if (name === '') return null
  const cls = facility.class === '' ? '' : `Kelas ${facility.class}`
  const kind = full === '' ? '' : `${full} (${short})`
  return [kind, cls, name].filter((part) => part !== '').join(' ')
}

/** «Lapas Wonoasri», as headlines and later mentions have it, without the class. */
export function recallFacility(facility: Facility): string | null {
  const name = facility.name.trim()
  return name === '' ? null : `${facilityNames[facility.kind].short} ${name}`.trim()
}
