import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { whatsappMessages, whatsappUnits } from '#core/document/whatsapp.ts'
import { whatsappInlines } from '#core/document/whatsapp-inlines.ts'
import type { Mark } from '#core/release/block.ts'
import { plain } from '#core/release/block.ts'
import { anyRelease } from '../../helpers/any-release.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const run = (text: string, ...marks: readonly Mark[]) => ({ type: 'text' as const, text, marks })

describe('whatsappMessages', () => {
  test('prints the whole release with the marks of WhatsApp', () => {
    expect(whatsappMessages(compose(fullRelease, sampleFacility))).toEqual([
      [
        '*SIARAN PERS*',
        'Rabu, 9 Oktober 2024',
        '*EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB*',
        '*Lapas Contoh Latih Warga Binaan Menulis Berita*',
        '*CONTOHAN –* Lapas Contoh membuka *kelas menulis* pertama.',
        '*Enam kali pertemuan*',
        'Jadwal terpasang di laman unit (https://example.go.id/jadwal?a=1&b=2).\n_*Tempat terbatas*_.',
        '1. Menyusun teras\n2. Menulis kutipan',
        '“Menulis itu melatih kejujuran,” ujar Contoh Satu, Kepala Lapas.',
        '- Buku tulis\n- Pena',
        'Kelas berikutnya dibuka bulan depan. (CTH)',
        '*Tentang Lapas Kelas IIB Contoh*\nLapas Contoh membina warga di Contohan.',
        '*Narahubung*\nContoh Dua · 0800-000-000 · humas@example.go.id',
        '*Keterangan foto*\n1. Peserta menyimak contoh naskah. Foto: Humas Lapas Contoh\n2. Pena dan buku. Foto: Humas Lapas Contoh',
      ].join('\n\n'),
    ])
  })

  test('parts what is too long at a paragraph', () => {
    const paragraph = 'Lapas Contoh memanen kangkung bersama warga. '.repeat(500).trim()
    const story = [1, 2, 3, 4].map(() => ({
      ...{ type: 'paragraph', role: 'body', inlines: plain(paragraph) },
    })) as ReturnType<typeof makeRelease>['story']
    const messages = whatsappMessages(compose(makeRelease({ story }), null))

    expect(messages).toHaveLength(2)
    expect(messages[0]?.length).toBeLessThanOrEqual(whatsappUnits)
    expect(messages.map((message) => message.slice(-20))).toEqual(
      messages.map(() => paragraph.slice(-20)),
    )
  })

  test('keeps every message within the limit', () => {
    fc.assert(
      fc.property(anyRelease, fc.integer({ min: 20, max: 400 }), (release, units) => {
        for (const message of whatsappMessages(compose(release, null), units))
          expect(message.length).toBeLessThanOrEqual(units)
      }),
    )
  })
})

describe('whatsappMessages of a long text', () => {
  test('lose no letter of it', () => {
    const bare = (text: string) => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(anyRelease, fc.integer({ min: 20, max: 400 }), (release, units) => {
        const document = compose(release, null)
        const [whole = ''] = whatsappMessages(document, Number.MAX_SAFE_INTEGER)
        expect(bare(whatsappMessages(document, units).join(' '))).toBe(bare(whole))
      }),
    )
  })

  test('are several only above the limit of the program', () => {
    const words = (letters: number) =>
      makeRelease({
        story: [{ type: 'paragraph', role: 'body', inlines: plain('kata '.repeat(letters / 5)) }],
      })
    const countOf = (letters: number) => whatsappMessages(compose(words(letters), null)).length

    expect(whatsappUnits).toBe(65_536)
    expect([countOf(65_000), countOf(66_000), countOf(132_000)]).toEqual([1, 2, 3])
  })
})

describe('whatsappInlines', () => {
  test.each([
    [
      'puts the space outside of the mark',
      [run('satu'), run(' dua ', 'bold'), run('tiga')],
      'satu *dua* tiga',
    ],
    ['leaves half a word unmarked', [run('mem'), run('baca', 'bold')], 'membaca'],
    ['leaves out a mark that its words would break', [run('a*b', 'italic')], 'a*b'],
    ['joins runs of one look', [run('satu ', 'bold'), run('dua', 'bold')], '*satu dua*'],
    ['keeps a handle as it is', [run('INFO_PAS dan PAS_2024')], 'INFO_PAS dan PAS_2024'],
  ])('%s', (_, inlines, printed) => {
    expect(whatsappInlines(inlines)).toBe(printed)
  })
})
