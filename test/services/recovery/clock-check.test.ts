import { describe, expect, test } from 'vitest'
import { isClockWrong, watchClock } from '#services/recovery/clock-check.ts'

describe('isClockWrong', () => {
  test.each([
    ['before the program was built', '2003-01-01T00:00:00Z', null, true],
    ['ten minutes before what was seen', '2026-05-01T08:00:00Z', '2026-05-01T08:10:00Z', true],
    ['a minute before what was seen', '2026-05-01T08:00:00Z', '2026-05-01T08:01:00Z', false],
    ['years later', '2036-05-01T08:00:00Z', '2026-05-01T08:00:00Z', false],
  ])('judges a clock %s', (_what, at, seen, wrong) => {
    const seenMs = seen === null ? null : Date.parse(seen)

    expect(isClockWrong({ nowMs: Date.parse(at), seenMs })).toBe(wrong)
  })

  test('notices when somebody turns the clock back', () => {
    let moment = { wallMs: 1_000_000, steadyMs: 0 }
    const wentBack = watchClock(() => moment)
    moment = { wallMs: 1_060_000, steadyMs: 60_000 }
    const steady = wentBack()
    moment = { wallMs: 800_000, steadyMs: 120_000 }

    expect([steady, wentBack()]).toEqual([false, true])
  })
})
