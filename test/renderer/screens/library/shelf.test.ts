import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cardsOn,
  countShelves,
  dayOf,
  filterCards,
  groupByMonth,
} from '../../../../renderer/screens/library/shelf.ts'
import { makeCard } from './make-card.ts'

const harvest = makeCard({
  id: 'harvest00001',
  headline: 'Panen Kangkung di Lahan Asimilasi',
  firstWords: 'Sebanyak 40 kilogram dipanen.',
  date: '2024-10-08',
})
const raid = makeCard({ id: 'raid00000001', headline: 'Razia Gabungan', date: '2024-09-25' })
const feast = makeCard({ id: 'feast0000001', date: '2024-10-09', status: 'sent' })
const undated = makeCard({ id: 'undated00001', savedAt: '2024-11-15T12:00:00+07:00' })

describe('filterCards', () => {
  test('matches the headline without regard to case', () => {
    expect(filterCards([harvest, raid], 'KANGKUNG')).toEqual([harvest])
  })

  test('matches the first words of the story', () => {
    expect(filterCards([harvest, raid], 'kilogram')).toEqual([harvest])
  })

  test('asks for every word in any order', () => {
    expect(filterCards([harvest, raid], ' lahan  panen ')).toEqual([harvest])
    expect(filterCards([harvest, raid], 'panen razia')).toEqual([])
  })

  test('keeps all cards for an empty query', () => {
    expect(filterCards([harvest, raid], '  ')).toEqual([harvest, raid])
  })
})

describe('groupByMonth', () => {
  test('puts the newest month and day first', () => {
    expect(groupByMonth([raid, harvest, feast], 'newest')).toEqual([
      { month: '2024-10', cards: [feast, harvest] },
      { month: '2024-09', cards: [raid] },
    ])
  })

  test('puts the oldest month and day first', () => {
    expect(groupByMonth([feast, raid, harvest], 'oldest')).toEqual([
      { month: '2024-09', cards: [raid] },
      { month: '2024-10', cards: [harvest, feast] },
    ])
  })

  test('groups by the last save while the event has no date', () => {
    expect(groupByMonth([undated, raid], 'newest').map(({ month }) => month)).toEqual([
      '2024-11',
      '2024-09',
    ])
  })

  test('orders one day by the moment of saving', () => {
    const early = makeCard({ id: 'early0000001', date: '2024-10-09' })
    const late = makeCard({ ...early, id: 'late00000001', savedAt: '2026-01-05T06:30:00Z' })

    expect(groupByMonth([early, late], 'newest')[0]?.cards).toEqual([late, early])
  })

  test('loses no card and repeats no month', () => {
    const day = fc
      .date({
        min: new Date('2020-01-01T00:00:00Z'),
        max: new Date('2026-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10))

    fc.assert(
      fc.property(fc.array(day), fc.constantFrom('newest', 'oldest'), (days, order) => {
        const cards = days.map((date, at) => makeCard({ id: `card${at}`, date }))

        const months = groupByMonth(cards, order)

        expect(new Set(months.flatMap((month) => month.cards))).toEqual(new Set(cards))
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length)
        for (const { month, cards: grouped } of months) {
          expect(grouped.every((card) => dayOf(card).startsWith(month))).toBe(true)
        }
      }),
    )
  })
})

describe('countShelves', () => {
  test('counts the trash apart from the statuses', () => {
    expect(countShelves({ releases: [harvest, feast], trash: [raid] })).toEqual({
      all: 2,
      trash: 1,
      draft: 1,
      review: 0,
      approved: 0,
      sent: 1,
    })
  })
})

describe('cardsOn', () => {
  test('shows only the chosen status', () => {
    expect(cardsOn('sent', { releases: [harvest, feast], trash: [] })).toEqual([feast])
  })

  test('shows the trash only on its own shelf', () => {
    const stock = { releases: [harvest], trash: [raid] }

    expect(cardsOn('trash', stock)).toEqual([raid])
    expect(cardsOn('all', stock)).toEqual([harvest])
  })
})
