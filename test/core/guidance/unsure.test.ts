import { describe, expect, test } from 'vitest'
import { isDatelineUnsure } from '#core/guidance/unsure.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const release = makeRelease({
  headline: 'Wonoasri Panen',
  dateline: { place: 'Wonoasri', date: '2024-10-09', outlet: '', form: 'place' },
})

describe('isDatelineUnsure', () => {
  test.each([
    { kind: 'date', words: '2024-10-09', isUnsure: true },
    { kind: 'place', words: 'Wonoasri', isUnsure: true },
    { kind: 'date', words: '2023-10-09', isUnsure: false },
  ] as const)('is $isUnsure for the $kind $words', ({ kind, words, isUnsure }) => {
    expect(isDatelineUnsure({ ...release, doubts: [{ part: 'dateline', kind, words }] })).toBe(
      isUnsure,
    )
  })

  test('leaves doubts of other parts alone', () => {
    const doubts = [{ part: 'headline', kind: 'place', words: 'Wonoasri' }] as const

    expect(isDatelineUnsure({ ...release, doubts: [...doubts] })).toBe(false)
  })
})
