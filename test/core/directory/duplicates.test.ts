import { describe, expect, test } from 'vitest'
import { findDuplicates } from '#core/directory/duplicates.ts'
import { makePerson } from './make-directory.ts'

const one = makePerson({ id: 'satu00000001', phone: '0812-3456-7890', unit: 'Lapas' })
const twin = (fields: Parameters<typeof makePerson>[0]) =>
  findDuplicates('people', [one, makePerson({ id: 'dua000000001', name: 'Lain', ...fields })])

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

  test('says all reasons of a pair at once', () => {
    expect(twin({ name: 'Budi Contoh', unit: 'Lapas', phone: '081234567890' })[0]?.because).toEqual(
      ['name', 'phone'],
    )
  })
})
