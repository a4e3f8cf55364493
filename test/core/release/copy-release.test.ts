import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { copyRelease } from '#core/release/copy-release.ts'
import { missingParts } from '#core/release/missing-parts.ts'
import { openDoubts, settleDoubt } from '#core/release/open-doubts.ts'
import type { Release } from '#core/release/release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const hash = 'a'.repeat(64)
const lead =
  'Sebanyak 12 warga binaan Lapas Kelas IIB Wonoasri memanen 85,5 kilogram sayur, Rabu (11/3/2026).'
const quote = '“Mereka belajar 3 hal,” ujar Kepala Lapas Wonoasri, Budi Contoh.'
const old = makeRelease({
  headline: '12 Warga Binaan Lapas Wonoasri Panen Sayur',
  dateline: { place: 'Wonoasri', date: '2026-03-11', outlet: '', form: 'place' },
  story: [
    { type: 'paragraph', role: 'lead', inlines: plain(lead) },
    {
      type: 'quote',
      inlines: plain(quote),
      speaker: { name: 'Budi Contoh', office: 'Kepala Lapas Wonoasri' },
      obtained: 'phone',
      approvedWords: quote,
    },
    { type: 'paragraph', role: 'body', inlines: plain('Kasi Giatja, Sari Contoh, mendampingi.') },
  ],
  boilerplate: 'Lapas Wonoasri berdiri pada tahun 1950.',
  photos: [
    {
      hash,
      mediaType: 'image/jpeg',
      widthPx: 10,
      heightPx: 10,
      sizeBytes: 100,
      caption: 'Panen pada 11 Maret 2026.',
      credit: 'Humas',
      altText: '',
    },
  ],
  status: 'sent',
  embargo: '2026-03-11T08:00:00+07:00',
  interview: { what: { kind: 'text', text: 'panen' } },
})
const copied = (fields: Partial<Release> = {}) => makeRelease({ ...copyRelease(old), ...fields })

describe('copyRelease', () => {
  test('asks for each date, number, name, quote, photo, and place', () => {
    const asked = openDoubts(copied()).map(
      ({ doubt: { part, kind, words } }) => `${part} ${kind}: ${words}`,
    )

    expect(asked).toEqual([
      'dateline date: 2026-03-11',
      'dateline place: Wonoasri',
      'headline number: 12',
      'story date: Rabu (11/3/2026)',
      'story number: 12',
      'story number: 85,5',
      `story quote: ${quote}`,
      'story name: Sari Contoh',
      'photos date: 11 Maret 2026',
      `photos photo: ${hash}`,
    ])
  })

  test('keeps the words and leaves behind what belongs to the old event', () => {
    const copy = copyRelease(old)

    expect(copy).toMatchObject({ headline: old.headline, boilerplate: old.boilerplate })
    expect(copy).toMatchObject({ status: 'draft', embargo: null, interview: null })
    expect(copy.story[1]).not.toHaveProperty('approvedWords')
    expect(copy.story[1]).toHaveProperty('obtained', 'phone')
  })
})

describe('openDoubts', () => {
  test('says where the words stand', () => {
    const [, , , date] = openDoubts(copied())

    const [spot] = date?.spots ?? []

    expect(spot?.place).toEqual({ in: 'story', block: 0, item: 0 })
    expect(lead.slice(spot?.start, spot?.end)).toBe('Rabu (11/3/2026)')
  })

  test('lets go of what was changed and takes it up again', () => {
    const changed = copied({
      headline: '14 Warga Binaan Lapas Wonoasri Panen Sayur',
      dateline: { ...old.dateline, date: '2026-05-06' },
      photos: [],
    })
    const undone = copied({ dateline: { ...old.dateline, date: '2026-03-11' } })

    const kinds = (release: Release) => openDoubts(release).map(({ doubt }) => doubt.part)

    expect(kinds(changed)).toEqual(['dateline', 'story', 'story', 'story', 'story', 'story'])
    expect(kinds(undone)).toHaveLength(10)
  })

  test('lets go of what was confirmed', () => {
    const release = copied()
    const [first] = release.doubts

    const rest = first === undefined ? [] : settleDoubt(release.doubts, first)

    expect(openDoubts({ ...release, doubts: rest })).toHaveLength(9)
  })

  test('is asked for among the required parts until all is settled', () => {
    expect(missingParts(copied()).find(({ id }) => id === 'doubts')?.need).toBe('required')
    expect(missingParts(copied({ doubts: [] })).some(({ id }) => id === 'doubts')).toBe(false)
  })

  test('opens every doubt of a copy of any words', () => {
    const text = fc.array(
      fc.constantFrom('Rabu', '(11/3/2026)', '12', '8,5', 'Kalapas', 'Budi', 'Contoh', ',', 'dan'),
    )
    fc.assert(
      fc.property(text, text, (headline, body) => {
        const release = makeRelease({
          headline: headline.join(' '),
          story: [{ type: 'paragraph', role: 'lead', inlines: plain(body.join(' ')) }],
        })
        const copy = makeRelease(copyRelease(release))

        expect(openDoubts(copy)).toHaveLength(copy.doubts.length)
      }),
    )
  })
})
