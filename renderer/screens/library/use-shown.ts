import { useDeferredValue, useMemo } from 'react'
import { narrowCards, wishOf } from './filters.ts'
import { hitsOf } from './hits.ts'
import type { LibraryState } from './library-store.ts'
import { cardsOn, filterCards, groupByMonth, type Month } from './shelf.ts'

/** What stands on the shelf under this query and these filters: months, or what was found. */
export function useShown(state: LibraryState) {
  const { releases, trash, shelf, query, order, filters, found } = state
  // Her typing comes first; a long list may follow a moment later.
  const wanted = useDeferredValue(query)
  const isSearching = wishOf(shelf, query, filters) !== null
  const cards = useMemo(
    () => narrowCards(filterCards(cardsOn(shelf, { releases, trash }), wanted), filters),
    [releases, trash, shelf, wanted, filters],
  )
  const months = useDeferredValue(
    useMemo(() => groupByMonth(cards, order), [cards, order]),
    noMonths,
  )
  const hits = useMemo(
    () => (isSearching ? hitsOf(found, filters.person === null ? cards : []) : []),
    [isSearching, found, cards, filters.person],
  )
  const isEmpty = isSearching ? hits.length === 0 : cards.length === 0
  return { wanted, isSearching, months, hits, isEmpty }
}

const noMonths: readonly Month[] = []
