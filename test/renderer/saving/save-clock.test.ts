import { describe, expect, test } from 'vitest'
import { clockOf } from '../../../renderer/saving/save-clock.ts'

describe('clockOf', () => {
  test.each([
    ['id-ID', '09.42.07'],
    ['en-GB', '09:42:07'],
  ])('writes the time as %s does', (locale, shown) => {
    expect(clockOf('2026-01-05T09:42:07', locale)).toBe(shown)
  })

  test('counts midnight as nought', () => {
    expect(clockOf('2026-01-05T00:05:09', 'en-GB')).toBe('00:05:09')
  })
})
