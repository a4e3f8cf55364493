import { describe, expect, test } from 'vitest'
import {
  monthsOf,
  narrowCards,
  noFilters,
  templatesOf,
  wishOf,
} from '../../../../renderer/screens/library/filters.ts'
import { makeCard } from './make-card.ts'

const harvest = makeCard({ id: 'harvest00001', date: '2024-10-08', photoCount: 2 })
const raid = makeCard({ id: 'raid00000001', date: '2024-09-25', photoCount: 0 })

describe('narrowCards', () => {
  test('keeps the very list where nothing is asked', () => {
    const cards = [harvest, raid]

    expect(narrowCards(cards, noFilters)).toBe(cards)
  })

  test('keeps the cards of a month and those with photos', () => {
    expect(narrowCards([harvest, raid], { ...noFilters, month: '2024-09' })).toEqual([raid])
    expect(narrowCards([harvest, raid], { ...noFilters, hasPhotos: true })).toEqual([harvest])
  })

  test('keeps the cards of a template', () => {
    const begun = makeCard({ template: 'panen' })

    expect(narrowCards([begun, raid], { ...noFilters, template: 'panen' })).toEqual([begun])
  })
})

describe('templatesOf', () => {
  test('names each template once, the most used first', () => {
    const cards = ['panen', null, 'razia', 'razia'].map((template) => makeCard({ template }))

    expect(templatesOf(cards)).toEqual(['razia', 'panen'])
  })
})

describe('monthsOf', () => {
  test('names each month once, the newest first', () => {
    expect(monthsOf([raid, harvest, raid])).toEqual(['2024-10', '2024-09'])
  })
})

describe('wishOf', () => {
  test('asks nothing without words and persons, and nothing of the trash', () => {
    expect(wishOf('all', '  ', { ...noFilters, month: '2024-09' })).toBeNull()
    expect(wishOf('trash', 'panen', noFilters)).toBeNull()
  })

  test('asks within the status she looks at', () => {
    expect(wishOf('sent', ' panen ', noFilters)).toEqual({
      query: 'panen',
      filters: { ...noFilters, status: ['sent'] },
      from: 0,
    })
  })
})
