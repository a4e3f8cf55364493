import { describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { cardOf } from '#core/release/card.ts'
import type { Facility } from '#core/release/facility.ts'
import { fullFacilityName, shortFacilityName } from '#core/release/facility.ts'
import { draftRelease, releaseFormat, releaseSchema } from '#core/release/release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const facility: Facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Wonoasri',
  city: 'Wonoasri',
  address: '',
  letterhead: [],
  logo: null,
  writerCode: 'AB',
  boilerplate: 'Tentang kami.',
  contacts: [{ name: 'Humas', phone: '0812', email: '' }],
}

describe('draftRelease', () => {
  test('takes over what the facility knows', () => {
    const draft = draftRelease('testrelease01', '2026-01-05T08:00:00+07:00', facility)

    expect(draft.dateline.place).toBe('Wonoasri')
    expect(draft).toMatchObject({ writerCode: 'AB', boilerplate: 'Tentang kami.' })
    expect(draft.pressContacts).toEqual(facility.contacts)
  })

  test('is a valid release without a facility', () => {
    expect(releaseSchema.safeParse(makeRelease()).success).toBe(true)
  })
})

describe('releaseSchema', () => {
  test.each([
    ['a day no calendar has', { dateline: { ...makeRelease().dateline, date: '2026-02-30' } }],
    ['an id that could leave its folder', { id: '../../settings' }],
    ['an unknown format', { format: releaseFormat + 1 }],
    [
      'a link that runs script',
      {
        story: [
          {
            type: 'paragraph',
            role: 'lead',
            inlines: [{ type: 'link', url: 'javascript:x', inlines: [] }],
          },
        ],
      },
    ],
    ['a field nobody knows', { headlines: '' }],
  ])('refuses %s', (_, fields) => {
    expect(releaseSchema.safeParse({ ...makeRelease(), ...fields }).success).toBe(false)
  })
})

describe('cardOf', () => {
  test('shows the first words that are there', () => {
    const story = [
      { type: 'paragraph', role: 'lead', inlines: [] },
      { type: 'paragraph', role: 'body', inlines: plain(`  ${'kata '.repeat(60)}`) },
    ] as const

    const card = cardOf(makeRelease({ story }), '2026-01-05T09:00:00+07:00')

    expect(card.firstWords.startsWith('kata kata')).toBe(true)
    expect(card.firstWords.endsWith('kata…')).toBe(true)
    expect(card.firstWords.length).toBeLessThanOrEqual(120)
  })
})

describe('facility names', () => {
  test('write the class together with its kind', () => {
    expect(shortFacilityName(facility)).toBe('Lapas Kelas IIB Wonoasri')
    expect(fullFacilityName(facility)).toBe('Lembaga Pemasyarakatan Kelas IIB Wonoasri')
  })
})
