import { describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { findInRelease } from '#core/release/find-in-release.ts'
import { type Fields, replaceSpots } from '../../../renderer/find/replace-spots.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const wish = { query: 'panen', matchCase: false, wholeWords: false }
const release = makeRelease({
  headline: 'Panen Sayur',
  story: [{ type: 'paragraph', role: 'lead', inlines: plain('Lapas panen sayur.') }],
  boilerplate: 'Lapas panen setiap bulan.',
})
const spots = findInRelease(release, wish)

function replaceIn(now: typeof release, storyWords: string | null) {
  const changed: Fields[] = []
  const story = { wordsAt: () => storyWords, replaceAll: (all: readonly unknown[]) => all.length }
  const count = replaceSpots(now, { spots, words: 'petik' }, story, (fields) =>
    changed.push(fields),
  )
  return { count, changed }
}

describe('replaceSpots', () => {
  test('replaces in the story and in every field', () => {
    expect(replaceIn(release, 'panen')).toEqual({
      count: 3,
      changed: [{ headline: 'petik Sayur', boilerplate: 'Lapas petik setiap bulan.' }],
    })
  })

  test('keeps words that were typed since, and leaves what moved', () => {
    const now = { ...release, headline: 'Hari Panen Sayur', boilerplate: 'Lapas panen di kebun.' }

    expect(replaceIn(now, 'moved')).toEqual({
      count: 1,
      changed: [{ boilerplate: 'Lapas petik di kebun.' }],
    })
  })
})
