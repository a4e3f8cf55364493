import { describe, expect, test } from 'vitest'
import { keepApart, removeEntry } from '#core/directory/change-entries.ts'
import { findDuplicates } from '#core/directory/duplicates.ts'
import { makeDirectory, makePerson } from './make-directory.ts'

const one = makePerson({ id: 'satu00000001', phone: '0812-3456-7890', unit: 'Lapas' })
const twin = (fields: Parameters<typeof makePerson>[0]) =>
  findDuplicates('people', [one, makePerson({ id: 'dua000000001', name: 'Lain', ...fields })], [])

describe('findDuplicates', () => {
  test.each([
    ['phone', { whatsapp: '+62 812 3456 7890' }],
    ['name', { name: 'BUDI  contoh', unit: 'lapas' }],
  ] as const)('finds the same %s', (because, fields) => {
    expect(twin(fields)).toEqual([{ one: one.id, other: 'dua000000001', because: [because] }])
  })

  test('takes one name in two units for two people', () => {
    expect(twin({ name: 'Budi Contoh', unit: 'Rutan' })).toEqual([])
  })

  const former = makePerson({ id: 'lama00000001', office: 'Kasi', until: '2024-05-01' })

  test.each([
    ['no pair where one office follows the other', { office: 'Kalapas', from: '2024-05-01' }, 0],
    ['a pair where the days overlap', { office: 'Kalapas', from: '2024-04-01' }, 1],
    ['a pair where a day is unknown', { office: 'Kalapas' }, 1],
    ['a pair of one office in two turns', { office: 'Kasi', from: '2024-06-01' }, 1],
  ] as const)('makes %s', (_, fields, count) => {
    const now = makePerson({ id: 'baru00000001', ...fields })

    expect(findDuplicates('people', [former, now], [])).toHaveLength(count)
  })

  test('asks no more about a pair that she keeps', () => {
    const other = makePerson({ id: 'dua000000001', unit: 'Lapas' })
    const third = makePerson({ id: 'tiga00000001', unit: 'Lapas' })
    const kept = keepApart(makeDirectory({ people: [one, other, third] }), other.id, one.id)

    expect(findDuplicates('people', kept.people, kept.apart)).toMatchObject([
      { one: one.id, other: third.id },
    ])
    expect(removeEntry(kept, 'people', one.id).apart).toEqual([])
  })

  test('says all reasons of a pair at once', () => {
    expect(twin({ name: 'Budi Contoh', unit: 'Lapas', phone: '081234567890' })[0]?.because).toEqual(
      ['name', 'phone'],
    )
  })
})
