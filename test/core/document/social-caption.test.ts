import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { captionUnits, socialCaption } from '#core/document/social-caption.ts'
import { plain } from '#core/release/block.ts'
import { anyRelease } from '../../helpers/any-release.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

describe('socialCaption', () => {
  test('holds embargo, headline, and story', () => {
    const lines = socialCaption(compose(fullRelease, sampleFacility)).split('\n\n')

    expect(lines.slice(0, 3)).toEqual([
      'EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB',
      'Lapas Contoh Latih Warga Binaan Menulis Berita',
      'CONTOHAN – Lapas Contoh membuka kelas menulis pertama.',
    ])
    expect(lines.at(-1)).toBe('Kelas berikutnya dibuka bulan depan. (CTH)')
  })

  test('ends after the last whole sentence that fits', () => {
    const story = [
      {
        ...{ type: 'paragraph' as const, role: 'lead' as const },
        inlines: plain('Warga memanen kangkung 😀 di kebun. '.repeat(90)),
      },
    ]
    const caption = socialCaption(compose(makeRelease({ headline: 'Panen', story }), null))

    expect(caption.length).toBeLessThanOrEqual(captionUnits)
    expect(caption.length).toBeGreaterThan(captionUnits - 40)
    expect(caption.endsWith('di kebun.')).toBe(true)
  })

  test('fits the field whatever the release holds', () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        const caption = socialCaption(compose(release, null))
        expect(caption.length).toBeLessThanOrEqual(captionUnits)
        expect(caption.isWellFormed()).toBe(true)
      }),
    )
  })

  test('ends where a sentence or a paragraph ends, wherever it is cut', () => {
    const sentence = fc.constantFrom(
      'Warga memanen kangkung di kebun.',
      'Acara dipimpin Dr. Contoh Satu, S.H., kemarin.',
      '“Kami siap menanam lagi,” ujarnya.',
      'Hasilnya 12,5 kilogram!',
    )
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const story = paragraphs.map((sentences) => ({
          ...{ type: 'paragraph' as const, role: 'body' as const },
          inlines: plain(sentences.join(' ')),
        }))
        const caption = socialCaption(compose(makeRelease({ headline: 'Panen', story }), null))
        expect(caption.length).toBeLessThanOrEqual(captionUnits)
        expect(caption).toMatch(/(kebun\.|kemarin\.|ujarnya\.|kilogram!)$/)
      }),
    )
  })
})
