import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EntryKind, entryOf } from '#core/directory/texts.ts'
import { readCards } from '#core/directory/vcard/read-cards.ts'
import { writeCards } from '#core/directory/vcard/write-cards.ts'
import { anyEntry } from '../any-directory.ts'

const decode = (bytes: Uint8Array, charset: string) => new TextDecoder(charset).decode(bytes)
const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const firstOf = (text: string, kind: EntryKind = 'people') =>
  readCards(kind, text, decode)?.incoming[0]?.texts

describe('readCards', () => {
  test('reads a 2.1 card of an old phone', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=43=6F=6E=74=6F=68;Ren=C3=A9;;=',
      '=64=72=2E;',
      'TEL;CELL;PREF:081234567890',
      'TEL;WORK:0322321234',
      'EMAIL;HOME:rene@contoh.invalid',
    )

    expect(firstOf(text)).toEqual({
      name: 'René Contoh',
      degreesBefore: 'dr.',
      phone: '081234567890',
      email: 'rene@contoh.invalid',
      note: '0322321234',
    })
  })

  test('reads quoted words in an old code page', () => {
    const text = card('FN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Ren=E9 Contoh')

    expect(firstOf(text)?.name).toBe('René Contoh')
  })

  test('reads a 3.0 card with folded lines and groups', () => {
    const text = card(
      'VERSION:3.0',
      'FN:Budi Contoh\\, S.H.',
      'N:Contoh;Budi;;;S.H.',
      'ORG:Lapas Kelas IIB Wonoasri;Humas',
      'TITLE:Kepala Lapas',
      ' Wonoasri',
      'item1.TEL;type=CELL:+62 812-3456-7890',
      'item2.TEL:+62 812-3456-7891',
      'item2.X-ABLabel:WhatsApp',
      'NOTE:baris satu\\nbaris dua',
    )

    expect(firstOf(text)).toEqual({
      name: 'Budi Contoh',
      degreesAfter: 'S.H.',
      unit: 'Lapas Kelas IIB Wonoasri, Humas',
      office: 'Kepala LapasWonoasri',
      phone: '+62 812-3456-7890',
      whatsapp: '+62 812-3456-7891',
      note: 'baris satu\nbaris dua',
    })
  })

  test('reads a 4.0 card with tel addresses', () => {
    const text = card(
      'VERSION:4.0',
      'FN:Siti Contoh',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+62-322-321234',
      'IMPP:whatsapp:+6281234567890',
    )

    expect(firstOf(text)).toMatchObject({ name: 'Siti Contoh', phone: '+62-322-321234' })
  })

  test('passes over a picture that is not indented', () => {
    const text = card(
      'FN:Siti Contoh',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
      'SkZJRgABAQ==',
      'TEL:0322-321234',
    )

    expect(firstOf(text)).toEqual({ name: 'Siti Contoh', phone: '0322-321234' })
  })

  test('leaves a card without its end out and names the line', () => {
    const text = `${card('FN:Siti Contoh')}BEGIN:VCARD\r\nFN:Putus Contoh\r\n${card('FN:Budi Contoh')}`

    const read = readCards('people', text, decode)

    expect(read?.incoming.map(({ texts }) => texts.name)).toEqual(['Siti Contoh', 'Budi Contoh'])
    expect(read?.troubles).toEqual([{ kind: 'broken-card', line: 4 }])
  })

  test('leaves a card with a senseless line out', () => {
    const read = readCards('people', card('FN:Siti Contoh', 'tidak masuk akal'), decode)

    expect(read).toEqual({ incoming: [], troubles: [{ kind: 'broken-card', line: 3 }] })
  })

  test('tells a card without a name', () => {
    expect(readCards('people', card('TEL:0322-321234'), decode)?.troubles).toEqual([
      { kind: 'no-name', line: 1 },
    ])
  })

  test('knows a file without any card', () => {
    expect(readCards('people', 'Nama;Telepon', decode)).toBeNull()
  })

  test.each(['people', 'outlets', 'institutions'] as const)(
    'reads %s as they were written',
    (kind) => {
      fc.assert(
        fc.property(fc.array(anyEntry(kind), { maxLength: 4 }), (entries) => {
          const read = readCards(kind, writeCards(kind, entries), decode)
          const back = read?.incoming.map(({ texts }) => entryOf(kind, 'anyentry0001', texts)) ?? []

          expect(back).toEqual(entries)
        }),
      )
    },
  )

  test('never falls over any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        readCards('people', `BEGIN:VCARD\n${text}\nEND:VCARD`, decode)
      }),
    )
  })
})

describe('writeCards', () => {
  test('keeps every line within 75 bytes', () => {
    fc.assert(
      fc.property(anyEntry('people'), (entry) => {
        const lines = writeCards('people', [entry]).split('\r\n')

        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
      }),
    )
  })
})
