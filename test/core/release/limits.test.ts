import { describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { isTooLarge, releaseLimits } from '#core/release/limits.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const storyOf = (letters: number) => [
  { type: 'paragraph', role: 'body', inlines: plain('x'.repeat(letters)) } as const,
]

describe('isTooLarge', () => {
  test('takes a story of two hundred thousand words', () => {
    const words = 'kegiatan '.repeat(200_000).length

    expect(isTooLarge(makeRelease({ story: storyOf(words), boilerplate: '' }))).toBe(false)
  })

  test.each([
    ['headline', { headline: 'x'.repeat(releaseLimits.letters + 1) }],
    ['story', { story: storyOf(releaseLimits.letters + 1) }],
    ['boilerplate', { boilerplate: 'x'.repeat(releaseLimits.letters + 1) }],
  ])('refuses a %s above the limit', (_what, change) => {
    expect(isTooLarge(makeRelease(change))).toBe(true)
  })
})
