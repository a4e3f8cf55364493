import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLegalName, legalNames, nameKey } from '#core/outbox/legal-names.ts'

const anyText = fc
  .array(fc.nat(0x10ffff), { maxLength: 400 })
  .map((points) => String.fromCodePoint(...points))

const anyName = fc.oneof(
  anyText,
  fc.stringMatching(/^[ .a-z:*?"<>|\\/]{0,12}$/),
  fc.constantFrom(
    'CON',
    'nul.txt',
    'com1.jpg',
    'LPT².docx',
    'a.',
    '...',
    'x'.repeat(300),
    '\ud800',
  ),
)

describe('legalNames', () => {
  test('leaves good names as they are', () => {
    const names = ['2024-10-09_panen.docx', 'Foto 1 (Kalapas).jpg', 'surel ke Ibu Sri.eml']

    expect(legalNames(names)).toEqual(names)
  })

  test.each([
    ['a<b>c:d"e/f\\g|h?i*j.txt', 'a-b-c-d-e-f-g-h-i-j.txt'],
    ['CON', 'berkas-CON'],
    ['nul.tar.gz', 'berkas-nul.tar.gz'],
    ['com¹.txt', 'berkas-com¹.txt'],
    ['catatan. . ', 'catatan'],
    ['.tersembunyi', 'tersembunyi'],
    ['', 'berkas'],
    ['baris\nbaru\u0000.txt', 'baris-baru-.txt'],
    ['gpj.\u202etxt', 'gpj.-txt'],
    [`${'panjang '.repeat(40)}.docx`, `${'panjang '.repeat(14)}pan.docx`],
    ['é'.repeat(119), 'é'.repeat(119)],
    [`${'漢'.repeat(90)}.jpg`, `${'漢'.repeat(78)}.jpg`],
  ])('makes %j fit', (name, legal) => {
    expect(legalNames([name])).toEqual([legal])
  })

  test('tells names apart that differ in case only', () => {
    expect(legalNames(['Foto.jpg', 'foto.JPG', 'FOTO.jpg', 'foto_2.jpg'], ['foto.jpg'])).toEqual([
      'Foto_3.jpg',
      'foto_4.JPG',
      'FOTO_5.jpg',
      'foto_2.jpg',
    ])
  })

  test('gives every file a legal name of its own', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 12 }), (names) => {
        const legal = legalNames(names, ['BACA-SAYA.txt'])

        expect(legal.filter((name) => !isLegalName(name))).toEqual([])
        expect(new Set(legal.map(nameKey)).size).toBe(names.length)
        expect(legal.filter((name) => name.length > 120 || Buffer.from(name).length > 240)).toEqual(
          [],
        )
        expect(legalNames(legal)).toEqual(legal)
      }),
    )
  })
})
