import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../renderer/outbox/day-of.ts'

const now = new Date(2024, 9, 9, 23, 50)
const on = (day: number, hour: number, month = 9, year = 2024) =>
  new Date(year, month, day, hour, 5).toISOString()

describe('dayOf', () => {
  test.each([
    ['yesterday', 8],
    ['today', 9],
    ['tomorrow', 10],
  ] as const)('says %s by the calendar, not by hours', (near, day) => {
    expect(dayOf(on(day, 0), 'id', now)).toEqual({ near, time: '00.05' })
  })

  test('names another day of this year', () => {
    expect(dayOf(on(7, 14), 'id', now)).toEqual({ near: null, words: 'Sen, 7 Okt 14.05' })
  })

  test('names the year of another one', () => {
    expect(dayOf(on(7, 14, 9, 2023), 'en', now)).toEqual({
      near: null,
      words: 'Sat, 7 Oct 2023 14:05',
    })
  })
})
