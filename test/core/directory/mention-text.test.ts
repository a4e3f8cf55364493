import { describe, expect, test } from 'vitest'
import { isMentionedIn, mentionTail, mentionText } from '#core/directory/mention-text.ts'
import { mentionOf } from '#core/directory/mentions.ts'
import { makeInstitution, makePerson } from './make-directory.ts'

const person = makePerson({
  office: 'Kepala Lapas Wonoasri',
  officeShort: 'Kalapas',
  degreesAfter: 'S.H.',
  until: '2026-06-30',
})
const head = mentionOf(person, '2026-03-11')
const agency = mentionOf(makeInstitution({ long: 'Badan Contoh', short: 'BC' }), null)

describe('mentionText', () => {
  test('writes office and name at the first mention', () => {
    expect(mentionText(head, false)).toBe('Kepala Lapas Wonoasri, Budi Contoh')
  })

  test('writes the short office later', () => {
    expect(mentionText(head, true)).toBe('Kalapas')
  })

  test('leaves out an office that ended before the event', () => {
    expect(mentionText(mentionOf(person, '2026-07-01'), false)).toBe('Budi Contoh')
  })

  test('writes an institution long with its short form once', () => {
    expect([mentionText(agency, false), mentionText(agency, true)]).toEqual([
      'Badan Contoh (BC)',
      'BC',
    ])
  })

  test('repeats the name of who has no office', () => {
    expect(mentionText(mentionOf(makePerson(), null), true)).toBe('Budi Contoh')
  })
})

describe('mentionTail', () => {
  const text = mentionText(head, false)

  test.each([
    ['', ', '],
    [' mengatakan', ','],
    ['mengatakan', ', '],
    ['.', ''],
    [', kata dia', ''],
  ])('before “%s” it is “%s”', (after, tail) => {
    expect(mentionTail(head, text, after)).toBe(tail)
  })

  test('sets no comma behind a short office', () => {
    expect(mentionTail(head, 'Kalapas', ' mengatakan')).toBe('')
  })
})

describe('isMentionedIn', () => {
  test('finds the name whatever its case', () => {
    expect(isMentionedIn(head, 'ujar BUDI  CONTOH.')).toBe(true)
  })

  test('does not take part of a name for it', () => {
    expect(isMentionedIn(head, 'Budi Contohwan')).toBe(false)
  })

  test('finds an institution by its short form', () => {
    expect(isMentionedIn(agency, 'petugas BC datang')).toBe(true)
  })
})
