import { describe, expect, test } from 'vitest'
import { doubtsOf } from '#core/release/doubts-of.ts'
import { openDoubts } from '#core/release/open-doubts.ts'
import { samplePhoto } from '../../helpers/full-release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

describe('doubtsOf', () => {
  test('asks about the number in a description of a photo', () => {
    const photo = { ...samplePhoto, caption: '', credit: '', altText: 'Tampak 412 warga' }
    const release = makeRelease({ photos: [photo] })

    const doubts = doubtsOf(release)

    expect(doubts).toContainEqual({ part: 'photos', kind: 'number', words: '412' })
    expect(openDoubts({ ...release, doubts })).toHaveLength(doubts.length)
  })
})
