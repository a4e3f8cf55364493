import { expect, test } from 'vitest'
import { creditOf } from '#core/release/facility.ts'
import { sampleFacility } from '../../helpers/full-release.ts'

test('credits a photo to the facility by its short name', () => {
  const facility = { ...sampleFacility, kind: 'lapas', class: 'IIB', name: 'Wonoasri' } as const

  expect(creditOf(facility)).toBe('Humas Lapas Kelas IIB Wonoasri')
  expect(creditOf({ ...facility, kind: 'other', class: '', name: 'Wonoasri' })).toBe(
    'Humas Wonoasri',
  )
  expect(creditOf(null)).toBe('')
})
