import { describe, expect, test } from 'vitest'
import { type Block, plain } from '#core/release/block.ts'
import { compareReleases } from '#core/release/compare-releases.ts'
import { fullRelease, samplePhoto } from '../../helpers/full-release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const paragraph = (text: string, role: 'lead' | 'body' = 'body'): Block => ({
  type: 'paragraph',
  role,
  inlines: plain(text),
})

describe('compareReleases', () => {
  test('finds no change in a release beside itself', () => {
    const parts = compareReleases(fullRelease, structuredClone(fullRelease))

    expect(parts.filter(({ isChanged }) => isChanged)).toEqual([])
    expect(new Set(parts.map(({ part }) => part))).toContain('quote')
  })

  test('marks the words of the headline', () => {
    const parts = compareReleases(
      makeRelease({ headline: 'Panen Kangkung', story: [] }),
      makeRelease({ headline: 'Panen Sawi', story: [] }),
    )

    expect(parts).toMatchObject([
      {
        part: 'headline',
        isChanged: true,
        runs: [
          { kind: 'same', text: 'Panen ' },
          { kind: 'removed', text: 'Kangkung' },
          { kind: 'added', text: 'Sawi' },
        ],
      },
    ])
  })

  test('keeps paragraphs together when one comes in between', () => {
    const first = paragraph('Petugas membuka kegiatan pagi itu.', 'lead')
    const last = paragraph('Kegiatan ditutup dengan doa bersama.')
    const parts = compareReleases(
      makeRelease({ story: [first, last] }),
      makeRelease({ story: [first, paragraph('Sebanyak 40 orang hadir.'), last] }),
    )

    expect(parts.map(({ presence, isChanged }) => [presence, isChanged])).toEqual([
      ['both', false],
      ['after', true],
      ['both', false],
    ])
  })

  test('sets a rewritten paragraph beside its old form', () => {
    const parts = compareReleases(
      makeRelease({
        story: [paragraph('Kegiatan dimulai pukul delapan pagi.'), paragraph('Lepas.')],
      }),
      makeRelease({
        story: [paragraph('Baru sama sekali.'), paragraph('Kegiatan dimulai pukul sembilan pagi.')],
      }),
    )

    expect(parts.map(({ presence }) => presence)).toEqual(['after', 'both', 'before'])
  })

  test('sees a mark that changed without a word', () => {
    const bold: Block = {
      type: 'paragraph',
      role: 'body',
      inlines: [{ type: 'text', text: 'Panen', marks: ['bold'] }],
    }
    const parts = compareReleases(
      makeRelease({ story: [paragraph('Panen')] }),
      makeRelease({ story: [bold] }),
    )

    expect(parts).toMatchObject([{ isChanged: true, runs: [{ kind: 'same', text: 'Panen' }] }])
  })

  test('tells which photo came and which caption changed', () => {
    const other = { ...samplePhoto, hash: 'c'.repeat(64), caption: '', credit: '', altText: '' }
    const parts = compareReleases(
      makeRelease({ story: [], photos: [samplePhoto] }),
      makeRelease({ story: [], photos: [{ ...samplePhoto, caption: 'Lain' }, other] }),
    )

    expect(parts).toMatchObject([
      { part: 'photos', number: 1, presence: 'both', isChanged: true },
      { part: 'photos', number: 2, presence: 'after', isChanged: true, runs: [] },
    ])
  })
})
