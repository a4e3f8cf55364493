import { describe, expect, test } from 'vitest'
import { findMentions, type Mention, prepareMentions } from '#core/directory/mentions.ts'
import { makeInstitution, makePerson } from './make-directory.ts'

const date = '2026-03-11'
const old = makePerson({
  id: 'lama00000001',
  name: 'Andi Contoh',
  office: 'Kepala Lapas Kelas IIB Wonoasri',
  officeShort: 'Kalapas',
  until: '2025-12-31',
})
const head = makePerson({
  id: 'kepala000001',
  name: 'Heri Contoh',
  office: 'Kepala Lapas Kelas IIB Wonoasri',
  officeShort: 'Kalapas',
  from: '2026-01-01',
})
const speaker = makePerson({ id: 'jubir0000001', name: 'Zaki Contoh', isSpokesperson: true })
const accented = makePerson({ id: 'aksen0000001', name: "Ma'ruf Áñdré" })
const agency = makeInstitution({ long: 'Badan Contoh Nasional', short: 'BCN', variants: ['BCNas'] })
const index = prepareMentions({ people: [old, head, speaker, accented], institutions: [agency] })

function names(found: readonly Mention[]) {
  return found.map((mention) =>
    mention.kind === 'person' ? mention.person.name : mention.institution.short,
  )
}

describe('findMentions', () => {
  test('puts who holds the office on the day first', () => {
    expect(names(findMentions(index, 'kalapas', { limit: 5, date }))).toEqual([
      'Heri Contoh',
      'Andi Contoh',
    ])
  })

  test('gives the office to who held it then', () => {
    const [first] = findMentions(index, 'kalapas', { limit: 5, date: '2025-10-01' })

    expect(first).toMatchObject({
      kind: 'person',
      person: { name: 'Andi Contoh' },
      standing: 'holds',
    })
  })

  test('finds the beginning of any word', () => {
    expect(names(findMentions(index, 'wono her', { limit: 5, date }))).toEqual(['Heri Contoh'])
  })

  test('forgives capitals, accents, and apostrophes', () => {
    expect(names(findMentions(index, 'MARUF andre', { limit: 5, date }))).toEqual(["Ma'ruf Áñdré"])
  })

  test('finds nothing in the middle of a word', () => {
    expect(findMentions(index, 'ontoh', { limit: 5, date })).toEqual([])
  })

  test('finds an institution by its other spelling', () => {
    expect(names(findMentions(index, 'bcnas', { limit: 5, date }))).toEqual(['BCN'])
  })

  test('offers spokespersons first when nothing is typed', () => {
    expect(names(findMentions(index, '', { limit: 2, date }))[0]).toBe('Zaki Contoh')
  })

  test('finds one among five thousand people', () => {
    const people = Array.from({ length: 5000 }, (_, at) =>
      makePerson({
        id: `orang${String(at).padStart(7, '0')}`,
        name: `Orang${at} Contoh Sekali`,
        office: `Kepala Seksi Nomor ${at} Lapas Kelas IIB Wonoasri`,
        unit: 'Lapas Kelas IIB Wonoasri',
      }),
    )
    const large = prepareMentions({ people, institutions: [] })

    expect(names(findMentions(large, 'orang4321', { limit: 8, date }))).toEqual([
      'Orang4321 Contoh Sekali',
    ])
    for (const typed of ['o', 'kepala', 'lapas wono', ''])
      expect(findMentions(large, typed, { limit: 8, date })).toHaveLength(8)
  })
})
