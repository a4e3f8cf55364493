import { describe, expect, test } from 'vitest'
import { createDayWords } from '../../../../renderer/screens/library/day-words.ts'

describe('createDayWords', () => {
  test('names months and days in Indonesian', () => {
    const words = createDayWords('id')

    expect(words.month('2024-10')).toBe('Oktober 2024')
    expect(words.day('2024-10-09')).toBe('Rab, 9 Okt')
  })

  test('names months and days in English', () => {
    const words = createDayWords('en')

    expect(words.month('2024-10')).toBe('October 2024')
    // The comma came and went between versions of Unicode's data.
    expect(words.day('2024-10-09')).toMatch(/^Wed,? 9 Oct$/)
  })
})
