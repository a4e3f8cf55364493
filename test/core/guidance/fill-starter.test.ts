import { describe, expect, test } from 'vitest'
import { fillStarter } from '#core/guidance/fill-starter.ts'
import type { Facility } from '#core/release/facility.ts'

const facility: Facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Wonoasri',
  city: 'Wonoasri',
  address: '',
  letterhead: [],
  logo: null,
  writerCode: '',
  boilerplate: '',
  contacts: [],
}
const starter = '[isi: nama satuan kerja] dan [isi: mitra] Gelar Penggeledahan'

describe('fillStarter', () => {
  test('names the facility and asks for the rest', () => {
    expect(fillStarter(starter, facility)).toBe(
      'Lapas Wonoasri dan [isi: mitra] Gelar Penggeledahan',
    )
  })

  test('asks for the name where none is known', () => {
    expect(fillStarter(starter, null)).toBe(starter)
    expect(fillStarter(starter, { ...facility, name: ' ' })).toBe(starter)
  })
})
