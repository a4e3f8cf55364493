import { describe, expect, test } from 'vitest'
import { emptyPerson } from '#core/directory/directory.ts'
import { prepareMentions } from '#core/directory/mentions.ts'
import { isBegunName, withKnownOffice } from '#core/quotes/known-speaker.ts'

const person = (id: string, name: string, office: string) => ({ ...emptyPerson, id, name, office })
const index = prepareMentions({
  people: [
    person('satu', 'Sari Contoh', 'Kepala Seksi Contoh'),
    person('dua', 'Budi Misal', 'Kalapas'),
    person('tiga', 'Budi Misal', 'Karutan'),
    person('empat', 'Misalnadi', 'Kasubag'),
  ],
  institutions: [],
})
const known = { index, date: null }

describe('withKnownOffice', () => {
  test.each([
    ['Sari Contoh', '', 'Kepala Seksi Contoh'],
    ['sari contoh', '', 'Kepala Seksi Contoh'],
    ['Sari Contoh', 'Plt. Kalapas', 'Plt. Kalapas'],
    ['Sari', '', ''],
    ['Budi Misal', '', ''],
    ['', '', ''],
  ])('gives %s with “%s” the office “%s”', (name, office, wanted) => {
    expect(withKnownOffice({ name, office }, known)).toEqual({ name, office: wanted })
  })
})

describe('isBegunName', () => {
  test.each([
    ['sa', true],
    ['Sari', true],
    ['Misalnadi', false],
    ['Sari Lain', false],
    ['', false],
  ])('says of “%s” %s', (name, isBegun) => {
    expect(isBegunName(name, known)).toBe(isBegun)
  })
})
