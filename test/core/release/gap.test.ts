import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findGaps, gapFor } from '#core/release/gap.ts'

describe('findGaps', () => {
  test('finds what is still to be filled', () => {
    const text = `Lapas Contoh ${gapFor('kegiatan')} di ${gapFor('tempat')}.`

    const gaps = findGaps(text)

    expect(gaps.map(({ asks }) => asks)).toEqual(['kegiatan', 'tempat'])
    expect(gaps.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[isi: kegiatan]',
      '[isi: tempat]',
    ])
  })

  test.each(['[isi]', '[isi: ]', '[isi: a\nb]', 'isi: tempat', '[foto: tempat]'])(
    'takes no other brackets for a mark: %j',
    (text) => {
      expect(findGaps(text)).toEqual([])
    },
  )

  test.each(['', '   ', '[]'])('finds a mark made of no word: %j', (asks) => {
    expect(findGaps(gapFor(asks))).toHaveLength(1)
  })

  test('finds every mark that was made of any words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (asks, before) => {
        fc.pre(!before.includes('['))
        const mark = gapFor(asks)

        const [gap] = findGaps(`${before}${mark}`)

        expect(gap?.start).toBe(before.length)
        expect(gap?.end).toBe(before.length + mark.length)
      }),
    )
  })
})
