import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { plainText } from '#core/document/plain-text.ts'
import { printable } from '#core/document/printable.ts'
import { type Block, plain, textOfBlock } from '#core/release/block.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const text = (words: string) => ({ type: 'text', text: words, marks: [] }) as const
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('<&>"', '😀', 'العربية', 'kata '.repeat(5), 'x'.repeat(300), '\ud83d', 'a\r\nb'),
)
const inlines = anyText.map(plain)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('paragraph' as const),
    role: fc.constantFrom('lead' as const, 'body' as const, 'closing' as const),
    inlines,
  }),
  fc.record({ type: fc.constant('subhead' as const), inlines }),
  fc.record({
    type: fc.constant('quote' as const),
    inlines,
    speaker: fc.constant({ name: '', office: '' }),
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { maxLength: 4 }),
  }),
)

describe('plainText', () => {
  test('prints the whole sheet', () => {
    expect(plainText(compose(fullRelease, sampleFacility)).split('\r\n')).toEqual([
      'KANTOR WILAYAH CONTOH',
      'LEMBAGA PEMASYARAKATAN KELAS IIB CONTOH',
      '',
      'SIARAN PERS',
      '',
      'Rabu, 9 Oktober 2024',
      '',
      'EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB',
      '',
      'Lapas Contoh Latih Warga Binaan Menulis Berita',
      '',
      'CONTOHAN – Lapas Contoh membuka kelas menulis pertama.',
      '',
      'Enam kali pertemuan',
      '',
      'Jadwal terpasang di laman unit (https://example.go.id/jadwal?a=1&b=2).',
      'Tempat terbatas.',
      '',
      '1. Menyusun teras',
      '2. Menulis kutipan',
      '',
      '“Menulis itu melatih kejujuran,” ujar Contoh Satu, Kepala Lapas.',
      '',
      '– Buku tulis',
      '– Pena',
      '',
      'Kelas berikutnya dibuka bulan depan. (CTH)',
      '',
      'Tentang Lapas Kelas IIB Contoh',
      'Lapas Contoh membina warga di Contohan.',
      '',
      'Narahubung',
      'Contoh Dua · 0800-000-000 · humas@example.go.id',
      '',
      'Keterangan foto',
      '1. Peserta menyimak contoh naskah. Foto: Humas Lapas Contoh',
      '2. Pena dan buku. Foto: Humas Lapas Contoh',
      '',
    ])
  })

  test('says which photo has no caption', () => {
    const [photo, other] = fullRelease.photos
    if (photo === undefined || other === undefined) throw new Error('the sample lost its photos')
    const photos = [photo, { ...other, caption: '' }, { ...other, caption: '', credit: '' }]

    expect(
      plainText(compose(makeRelease({ photos }), null))
        .split('\r\n')
        .slice(-4),
    ).toEqual([
      '1. Peserta menyimak contoh naskah. Foto: Humas Lapas Contoh',
      '2. (tanpa takarir) Foto: Humas Lapas Contoh',
      '3. (tanpa takarir)',
      '',
    ])
  })

  test('ends every line for Windows', () => {
    expect(plainText(compose(fullRelease, sampleFacility))).not.toMatch(/[^\r]\n|\r[^\n]/)
  })

  test('does not say an address twice', () => {
    const url = 'https://example.go.id/'
    const link = { type: 'link', url, inlines: [text('example.go.id')] } as const
    const story: Block[] = [{ type: 'paragraph', role: 'lead', inlines: [link] }]

    expect(plainText(compose(makeRelease({ story }), null))).toBe(
      'SIARAN PERS\r\n\r\nexample.go.id\r\n',
    )
  })

  test('holds every word of any story in order', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (story) => {
        const printed = plainText(compose(makeRelease({ story, writerCode: 'HM' }), null))

        let from = 0
        for (const word of printable(story.map(textOfBlock).join('\n')).split(/\s+/)) {
          const at = printed.indexOf(word, from)
          expect(at, `the word ${JSON.stringify(word)}`).toBeGreaterThanOrEqual(0)
          from = at + word.length
        }
      }),
    )
  })
})
