import fc from 'fast-check'
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

  test('keeps the whole verb that ends like an ending', () => {
    expect(rewrite('“Apa kabar?” tanya Ketua DPRD.')).toBe(
      '“Apa kabar?” tanya Kasi Binadik, Sari Contohwati.',
    )
    expect(rewrite('“Apa kabar?” tanyanya.')).toBe(
      '“Apa kabar?” tanya Kasi Binadik, Sari Contohwati.',
    )
  })

  test.each([
    '“Kami siap,” kata seorang pengunjung.',
    '“Kami siap,” kata Budi Contoh dan Ketua DPRD.',
    '“Kami siap,” kata Budi Contoh, S.H., M.H.',
    '“Kami siap,” kata Budi Contoh (45), warga.',
    '“Kami siap,” kata Kepala seksi kegiatan kerja.',
    '“Kami siap,” sambutnya.',
    'Ketua DPRD, Budi Contoh, mengatakan, “Kami siap bekerja.”',
    'Budi Contoh memimpin apel. Ketua DPRD mengatakan, “Kami siap bekerja.”',
  ])('leaves it to her who spoke in %s', (text) => {
    expect(rewrite(text)).toBeNull()
  })

  test.each([
    [{ name: '', office: 'Kalapas' }, '“Siap,” ujar Kalapas Wonoasri, Budi Contoh.'],
    [{ name: 'Budi Contoh', office: '' }, '“Siap,” ujar Budi Contoh, Kalapas Wonoasri.'],
    [{ name: 'Budi', office: '' }, '“Siap,” ujar Budi Contoh.'],
    [{ name: 'Budi Contoh, S.H.', office: '' }, '“Siap,” ujar Budi Contoh, S.H.'],
  ])('exchanges all of the name where %o was known', (before, text) => {
    expect(rewrite(text, { before })).toBe('“Siap,” ujar Kasi Binadik, Sari Contohwati.')
  })

  test('keeps the stop that ended the old name and the sentence', () => {
    const before = { name: 'Budi Contoh, S.H.', office: '' }

    expect(rewrite('“Siap,” ujar Budi Contoh, S.H. Acara usai.', { before })).toBe(
      '“Siap,” ujar Kasi Binadik, Sari Contohwati. Acara usai.',
    )
  })

  test('doubles no stop behind a degree', () => {
    const speaker = { ...sari, name: 'Sari Contohwati, S.H.' }

    expect(rewrite('“Siap,” ujar Budi Contoh.', { speaker })).toBe(
      '“Siap,” ujar Kasi Binadik, Sari Contohwati, S.H.',
    )
  })

  test('keeps the comma before a day', () => {
    expect(rewrite('“Siap,” ujar Budi Contoh, Rabu (9/10).', { naming: 'name' })).toBe(
      '“Siap,” ujar Sari Contohwati, Rabu (9/10).',
    )
  })

  test.each([
    ['"Kami siap."', '"Kami siap," ujar Kasi Binadik, Sari Contohwati.'],
    ['«Kami siap»', '«Kami siap,» ujar Kasi Binadik, Sari Contohwati.'],
    ['"Dia bilang ‘siap.’"', '"Dia bilang ‘siap’," ujar Kasi Binadik, Sari Contohwati.'],
    ['"Siap  bekerja, dll."', '"Siap  bekerja, dll.," ujar Kasi Binadik, Sari Contohwati.'],
    ['"Kapan?"', '"Kapan?" ujar Kasi Binadik, Sari Contohwati.'],
  ])('changes only the end of %s', (text, written) => {
    const wish = { speaker: sari, naming: 'full', before: nobody, verb: 'ujar' } as const
    const lastLetter = text.search(/\p{L}\P{L}*$/u)

    expect(rewrite(text)).toBe(written)
    expect(attribute(text, wish)?.start).toBeGreaterThan(lastLetter)
  })

  test('writes one attribution with one subject, or none', () => {
    const subjects = [
      ...['Kalapas Wonoasri, Budi Contoh', 'Budi Contoh, Kalapas Wonoasri', 'Budi Contoh'],
      ...['Kalapas Wonoasri', 'Kalapas Wonoasri Budi Contoh', 'Ketua DPRD', 'seorang pengunjung'],
      ...['Budi Contoh dan Ketua DPRD', 'Budi Contoh, S.H., M.H.', 'Kalapas (Budi Contoh)', ''],
      ...['Kepala seksi kegiatan kerja', 'Budi Contoh selaku Kalapas Wonoasri', 'warga binaan'],
    ]
    const verbs = ['ujar', 'kata', 'tanya', 'tegas', 'aku', 'akui', 'sambut', 'doa']
    const others = [budi, nobody, { ...budi, office: '' }, { name: '', office: 'Kalapas' }]
    const rests = ['.', ' saat panen.', ', Rabu (9/10).', '. Acara pun usai.', '. “Ayo mulai.”']
    const said = fc.record({
      subject: fc.constantFrom(...subjects),
      verb: fc.constantFrom(...verbs),
      ending: fc.constantFrom('', 'nya'),
      before: fc.constantFrom(...others),
      rest: fc.constantFrom(...rests),
      order: fc.constantFrom('words-first', 'speaker-first'),
    })

    fc.assert(
      fc.property(said, ({ subject, verb, ending, before, rest, order }) => {
        const words = order === 'words-first'
        const who = ending === 'nya' || subject === '' ? '' : ` ${subject}`
        const text = words
          ? `“Kami siap,” ${verb}${ending}${who}${rest}`
          : `Kemudian ${subject} mengatakan, “Kami siap bekerja.”`
        const written = rewrite(text, { before })
        if (written === null) return
        const gap = rest.startsWith(' ') ? ',' : ''

        expect(written).toBe(
          words
            ? `“Kami siap,” ${verb} Kasi Binadik, Sari Contohwati${gap}${rest}`
            : 'Kemudian Kasi Binadik, Sari Contohwati, mengatakan, “Kami siap bekerja.”',
        )
      }),
      { numRuns: 500 },
    )
  })

  test.each(['Tanpa kutipan.', '“Siap,” ujar Kasi Binadik, Sari Contohwati.', ''])(
    'has nothing to change in %j',
    (text) => {
      expect(rewrite(text)).toBeNull()
    },
  )
})
