import { describe, expect, test } from 'vitest'
import { isTwin, likelyTwins, sameness, seenBeside } from '#core/outbox/twins.ts'
import { cardOf } from '#core/release/card.ts'
import type { Release } from '#core/release/release.ts'
import { fullRelease } from '../../helpers/full-release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const savedAt = '2026-01-05T08:00:00+07:00'
const other = (fields: Partial<Release>): Release => ({ ...fullRelease, ...fields })
const found = (here: Release) => likelyTwins(fullRelease, [cardOf(here, savedAt)]).length === 1

describe('likelyTwins', () => {
  test.each([
    ['the same headline on the same day', other({ story: [] }), true],
    [
      'the same headline in other letters',
      other({ headline: ` ${fullRelease.headline.toUpperCase()}`, story: [] }),
      true,
    ],
    ['the same story under another headline', other({ headline: 'Lain' }), true],
    [
      'the same headline on another day',
      other({ dateline: { ...fullRelease.dateline, date: '2025-10-09' }, story: [] }),
      false,
    ],
    ['nothing in common', makeRelease({ headline: 'Lain' }), false],
  ])('judges %s', (_, here, isLikely) => {
    expect(found(here)).toBe(isLikely)
    expect(isTwin(fullRelease, here)).toBe(isLikely)
  })

  test('takes two empty releases for no twins', () => {
    const empty = makeRelease()

    expect(likelyTwins(empty, [cardOf(empty, savedAt)])).toEqual([])
    expect(isTwin(empty, empty)).toBe(false)
  })

  test('leaves out what cannot be opened', () => {
    const card = { ...cardOf(fullRelease, savedAt), trouble: 'damaged' as const }

    expect(likelyTwins(fullRelease, [card])).toEqual([])
  })
})

describe('sameness', () => {
  const hashes = ['1'.repeat(64), '2'.repeat(64)]
  const redrawn = fullRelease.photos.map(({ hash }, at) => ({
    hash: hashes[at] ?? '',
    drawnFrom: hash,
  }))
  const arrived = other({
    photos: fullRelease.photos.map((photo, at) => ({ ...photo, hash: hashes[at] ?? '' })),
  })

  test('takes a photo that was drawn anew for the same', () => {
    expect(sameness(arrived, redrawn, fullRelease).isSame).toBe(true)
    expect(seenBeside(arrived, redrawn, fullRelease).photos).toEqual(fullRelease.photos)
  })

  test('knows one that was taken before', () => {
    expect(sameness(arrived, redrawn, arrived).isSame).toBe(true)
  })

  test('sees a word that changed', () => {
    const here = other({ boilerplate: 'Lapas Contoh membina warga di Contohan lama.' })

    expect(sameness(arrived, redrawn, here).isSame).toBe(false)
  })
})
