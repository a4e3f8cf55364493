import { describe, expect, test } from 'vitest'
import { findNamedDays, termsOfDate } from '#services/search/day-terms.ts'
import { wordsOf } from '#services/search/fold.ts'

const named = (text: string) =>
  findNamedDays(text, wordsOf(text)).map(({ day, month, year }) => ({ day, month, year }))

describe('findNamedDays', () => {
  test.each([
    ['Rabu, 9 Oktober 2024', { day: 9, month: 10, year: 2024 }],
    ['oktober 2024', { day: null, month: 10, year: 2024 }],
    ['9 oktober', { day: 9, month: 10, year: null }],
    ['Rabu (9/10/2024)', { day: 9, month: 10, year: 2024 }],
    ['09-10-2024', { day: 9, month: 10, year: 2024 }],
    ['17 Agt 2025', { day: 17, month: 8, year: 2025 }],
  ])('reads «%s»', (text, day) => {
    expect(named(text)).toEqual([day])
  })

  test.each(['9 orang', 'mei', '12/15/2024', 'Kelas 2024', '1.250.000', 'Des Susanti'])(
    'sees no day in «%s»',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )
})

describe('termsOfDate', () => {
  test('finds the day by its month and by the day of any year', () => {
    expect(termsOfDate('2024-10-09')).toEqual(['@10', '@2024-10', '@-10-9', '@2024-10-9'])
  })
})
