import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from '#core/text/sentences.ts'

const sentencesOf = (text: string) =>
  findSentences(text).map(({ start, end }) => text.slice(start, end))

describe('findSentences', () => {
  test.each([
    ['Plt. Kalapas hadir. Tamu pulang.', 2],
    ['Ka. KPLP Lapas Sukamisal memimpin apel.', 1],
    ['Budi Contohan, S.H., M.H. menyambut tamu.', 1],
    ['UU No. 22 Tahun 2022 berlaku di Jl. Contoh.', 1],
    ['Drs. H. Tono Umpama hadir. Acara selesai.', 2],
    ['Petugas menyita sendok, tali, dll. Semua dicatat.', 2],
    ['Petugas menyita sendok, tali, dll. untuk dimusnahkan.', 1],
    ['Ada 1.377 orang pada pukul 18.00 WIB.', 1],
    ['Kegiatan dimulai pukul 10.00. Tamu datang.', 2],
    ['Acara pada 15.09.2021 lancar.', 1],
    ['Muhammad R. Contohan tiba di blok D. Kegiatan mulai.', 2],
    ['Siap? Tentu! Baik…', 3],
    ['Berita di Kabarcontoh.id dan News PATROLI.COM terbit.', 1],
    ['1. Remisi Umum', 1],
  ])('splits «%s» into %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  test('keeps a closing mark with its sentence', () => {
    expect(sentencesOf('“Kami siap.” Tamu pulang.')).toEqual(['“Kami siap.”', 'Tamu pulang.'])
  })

  test('goes on after speech that ends with a stop', () => {
    expect(sentencesOf('“Siap?” ujar Budi. Tamu pulang.')).toHaveLength(2)
  })

  test('splits where the space before a mark is missing', () => {
    expect(sentencesOf('media sosial.”Humas siap,” katanya.')).toEqual([
      'media sosial.',
      '”Humas siap,” katanya.',
    ])
  })

  test('splits where the space between sentences is missing', () => {
    expect(sentencesOf('Acara lancar.Tamu pulang.')).toEqual(['Acara lancar.', 'Tamu pulang.'])
  })

  test('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aA1 .?!…"“”,()\n') }), (text) => {
        expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
