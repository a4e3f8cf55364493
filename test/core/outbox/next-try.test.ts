import { describe, expect, test } from 'vitest'
import { after, givesUpAfterMs, longestPauseMs, nextTryAt } from '#core/outbox/next-try.ts'
import { sampleAttempt, sampleDispatch } from '../../helpers/sample-dispatch.ts'

const now = '2026-01-05T02:00:00.000Z'

function pauseMinutes(tries: number, fields: Parameters<typeof sampleAttempt>[0] = {}) {
  const attempts = Array.from({ length: tries }, () => sampleAttempt(fields))
  const next = nextTryAt(sampleDispatch({ attempts }), now)
  return next === null ? null : (Date.parse(next) - Date.parse(now)) / 60_000
}

describe('nextTryAt', () => {
  test('grows from a minute to four hours', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map((tries) => pauseMinutes(tries))).toEqual([
      1, 5, 15, 60, 240, 240, 240,
    ])
  })

  test('comes back sooner where the line broke', () => {
    const words = { code: null, words: 'ECONNRESET' }

    expect([1, 3, 9].map((tries) => pauseMinutes(tries, words))).toEqual([1, 15, 15])
  })

  test('does not count what never came to this mail', () => {
    expect(pauseMinutes(9, { step: 'greet', code: 421, words: '421 busy' })).toBe(1)
  })

  test('gives a mail its days even where it waited a week for the line', () => {
    const createdAt = '2025-12-20T02:00:00.000Z'
    const attempts = [sampleAttempt({ at: now })]
    const dispatch = sampleDispatch({ createdAt, attempts })

    expect(nextTryAt(dispatch, now)).toBe('2026-01-05T02:01:00.000Z')
  })

  test('ends when it was put off for five days', () => {
    const dispatch = sampleDispatch({ attempts: [sampleAttempt({ at: now })] })

    const [last, over] = [givesUpAfterMs - 1, givesUpAfterMs].map((ms) =>
      nextTryAt(dispatch, after(now, ms)),
    )

    expect(last).not.toBeNull()
    expect(over).toBeNull()
  })

  test('ends after thirty tries', () => {
    expect(pauseMinutes(29)).toBe(longestPauseMs / 60_000)
    expect(pauseMinutes(30)).toBeNull()
  })
})

describe('after', () => {
  test('adds to a moment of any zone', () => {
    expect(after('2026-01-05T09:00:00+07:00', 1000)).toBe('2026-01-05T02:00:01.000Z')
  })
})
