import { describe, expect, test } from 'vitest'
import { looksLikeContact, readPressContacts } from '#core/intake/press-contact.ts'

describe('looksLikeContact', () => {
  test.each([
    'Narahubung: Dewi Permisalan (0812-0000-0000)',
    'Narahubung:',
    'CP : 0812 0000 0000',
    'WA 081200000000',
    'humas@contoh.example',
    'Telp. (0322) 000000',
  ])('knows «%s»', (line) => {
    expect(looksLikeContact(line)).toBe(true)
  })

  test.each([
    'Warga binaan kontak dengan keluarga lewat panggilan video.',
    'WAJAH baru di kebun lapas.',
    'Sebanyak 24 orang mengikuti pelatihan.',
  ])('leaves «%s» alone', (line) => {
    expect(looksLikeContact(line)).toBe(false)
  })
})

describe('readPressContacts', () => {
  test('puts lines of one person together', () => {
    expect(
      readPressContacts([
        'Narahubung: Dewi Permisalan',
        'WA: 0812-0000-0000',
        'Surel: d@c.example',
      ]),
    ).toEqual([{ name: 'Dewi Permisalan', phone: '0812-0000-0000', email: 'd@c.example' }])
  })

  test('parts two persons', () => {
    expect(
      readPressContacts(['CP: Dewi 0812-0000-0000', 'CP: Tono 0812-1111-1111']).map((c) => c.name),
    ).toEqual(['Dewi', 'Tono'])
  })
})
