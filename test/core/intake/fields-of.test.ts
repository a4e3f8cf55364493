import { describe, expect, test } from 'vitest'
import { eventDayOf, fieldsOf } from '#core/intake/fields-of.ts'
import { assignPart, leftOut, type Piece } from '#core/intake/piece.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import type { Facility } from '#core/release/facility.ts'

const nobody = { facility: null }
const facility: Facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Wonoasri',
  city: 'Wonoasri',
  address: '',
  letterhead: [],
  logo: null,
  writerCode: 'WA',
  boilerplate: 'Lapas contoh.',
  contacts: [{ name: 'Dewi', phone: '', email: '' }],
}

const piecesOf = (text: string): readonly Piece[] => {
  const intake = readRawText(text)
  return intake.kind === 'read' ? intake.pieces : []
}
const fieldsIn = (text: string) => fieldsOf(piecesOf(text), nobody)

describe('fieldsOf', () => {
  test('follows a changed assignment', () => {
    const pieces = piecesOf('Panen Raya Lapas Wonoasri\nLapas Wonoasri panen sayur hari ini.')
    const first = pieces[0]?.id ?? ''

    const changed = fieldsOf(assignPart(pieces, first, 'subhead'), nobody)

    expect(fieldsOf(pieces, nobody).headline).toBe('Panen Raya Lapas Wonoasri')
    expect(changed.headline).toBe('')
    expect(changed.story[0]?.type).toBe('subhead')
  })

  test('takes the whole of an odd dateline for the place', () => {
    const piece: Piece = { id: 'p1', text: 'dari kebun lapas –', part: 'dateline' }

    expect(fieldsOf([piece], nobody).dateline.place).toBe('dari kebun lapas')
  })

  test('fills from the facility only what the text leaves empty', () => {
    const pieces = piecesOf(
      'DAWA – Lapas Dawa panen sayur bersama warga sekitar kebun hari ini. (DW)',
    )

    const fields = fieldsOf(pieces, { facility })

    expect(fields.dateline.place).toBe('DAWA')
    expect(fields.writerCode).toBe('DW')
    expect(fields.boilerplate).toBe('Lapas contoh.')
    expect(fields.pressContacts).toEqual(facility.contacts)
  })

  test('asks for a year that the text does not give', () => {
    expect(
      fieldsIn('DAWA – Lapas Dawa panen sayur bersama warga, Minggu (17/8).').dateline.date,
    ).toBe(null)
  })

  test('takes a missing year from the other days', () => {
    const text =
      'DAWA – Lapas Dawa panen sayur bersama warga, Minggu (17/8). Bibit ditanam 1 Juni 2025.'

    expect(fieldsIn(text).dateline.date).toBe('2025-08-17')
  })

  test('invents no year that the weekday contradicts', () => {
    const text =
      'DAWA – Lapas Dawa panen sayur bersama warga, Senin (17/8). Bibit ditanam 1 Juni 2025.'

    expect(fieldsIn(text).dateline.date).toBe(null)
  })

  test('gathers neighbouring items into one list', () => {
    const text = 'Lapas Dawa panen.\nRincian:\n1. bayam 10 kg\n2. sawi 12 kg\nSemua habis.'

    expect(fieldsIn(text).story).toContainEqual({
      type: 'list',
      ordered: true,
      items: [
        [{ type: 'text', text: 'bayam 10 kg', marks: [] }],
        [{ type: 'text', text: 'sawi 12 kg', marks: [] }],
      ],
    })
  })
})

describe('eventDayOf', () => {
  const lead = 'Lapas Dawa panen sayur bersama warga sekitar kebun lapas hari ini.'

  test.each([
    ['DAWA, (10/04).', { date: null, written: '10/04' }],
    ['DAWA, Jumat (10/04) –', { date: null, written: 'Jumat (10/04)' }],
    ['DAWA, 10 April –', { date: null, written: '10 April' }],
    ['DAWA, 10 April 2026 –', { date: '2026-04-10', written: '' }],
  ])('keeps what «%s» says of the day', (dateline, day) => {
    expect(eventDayOf(piecesOf(`${dateline} ${lead}`))).toEqual(day)
  })

  test('proposes the one year that the text names elsewhere', () => {
    const text = `DAWA, (10/04). ${lead} Kebun ini dibuka tahun 2026.`

    expect(eventDayOf(piecesOf(text))).toEqual({ date: '2026-04-10', written: '10/04' })
  })

  test.each([
    'Kebun ini dibuka tahun 2025, diperluas tahun 2026.',
    'Dasarnya Undang-Undang Nomor 22 Tahun 2022.',
    'Hubungi 0812-2026-2026.',
  ])('proposes no year from «%s»', (more) => {
    expect(eventDayOf(piecesOf(`DAWA, (10/04). ${lead} ${more}`)).date).toBe(null)
  })

  test('finds no day where the text names none', () => {
    expect(eventDayOf(piecesOf(`DAWA – ${lead}`))).toEqual({ date: null, written: '' })
  })
})

describe('leftOut', () => {
  test('names the pieces that no field holds', () => {
    const pieces = piecesOf('SIARAN PERS\nLapas Dawa panen sayur.\nFoto: panen di kebun')

    expect(leftOut(pieces).map(({ part }) => part)).toEqual(['ignore', 'caption'])
  })
})
