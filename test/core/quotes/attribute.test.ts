import { describe, expect, test } from 'vitest'
import { type Attributed, attribute } from '#core/quotes/attribute.ts'

const nobody = { name: '', office: '' }
const budi = { name: 'Budi Contoh', office: 'Kalapas Wonoasri' }
const sari = { name: 'Sari Contohwati', office: 'Kasi Binadik' }

function rewrite(text: string, wish: Partial<Attributed> = {}): string | null {
  const all: Attributed = { speaker: sari, naming: 'full', before: budi, verb: 'ujar', ...wish }
  const change = attribute(text, all)
  return change && text.slice(0, change.start) + change.words + text.slice(change.end)
}

describe('attribute', () => {
  test.each([
    ['“Siap,” ujar Kalapas Wonoasri, Budi Contoh.', '“Siap,” ujar Kasi Binadik, Sari Contohwati.'],
    ['“Siap,” ujarnya.', '“Siap,” ujar Kasi Binadik, Sari Contohwati.'],
    ['“Siap,” ujarnya saat panen.', '“Siap,” ujar Kasi Binadik, Sari Contohwati, saat panen.'],
    [
      '“Siap,” tegas Budi Contoh, Rabu (9/10).',
      '“Siap,” tegas Kasi Binadik, Sari Contohwati, Rabu (9/10).',
    ],
    [
      '“Siap,” ujar Budi Contoh. “Ayo mulai.”',
      '“Siap,” ujar Kasi Binadik, Sari Contohwati. “Ayo mulai.”',
    ],
    ['“Kami siap.”', '“Kami siap,” ujar Kasi Binadik, Sari Contohwati.'],
    ['“Kapan mulai?”', '“Kapan mulai?” ujar Kasi Binadik, Sari Contohwati.'],
    [
      'Kalapas Wonoasri, Budi Contoh, mengatakan, “Kami siap.”',
      'Kasi Binadik, Sari Contohwati, mengatakan, “Kami siap.”',
    ],
  ])('names the new speaker in %s', (text, written) => {
    expect(rewrite(text)).toBe(written)
  })

  test('finds a name the card did not know', () => {
    expect(rewrite('“Siap,” ujar Kalapas Contoh, Dewi Misal.', { before: nobody })).toBe(
      '“Siap,” ujar Kasi Binadik, Sari Contohwati.',
    )
  })

  test('takes the comma back when only the name remains', () => {
    const text = '“Siap,” ujar Kalapas Wonoasri, Budi Contoh, saat panen.'

    expect(rewrite(text, { naming: 'name' })).toBe('“Siap,” ujar Sari Contohwati saat panen.')
  })

  test.each(['Tanpa kutipan.', '“Siap,” ujar Kasi Binadik, Sari Contohwati.', ''])(
    'has nothing to change in %j',
    (text) => {
      expect(rewrite(text)).toBeNull()
    },
  )
})
