import type { SearchWish } from '#contract/search.ts'
import type { ReleaseCard } from '#core/release/card.ts'
import { dayOf, type Shelf } from './shelf.ts'

/** What narrows the list beside its shelf and the query. */
export type Filters = {
  /** `YYYY-MM` */
  readonly month: string | null
  readonly person: string | null
  readonly hasPhotos: boolean
}

export const noFilters: Filters = { month: null, person: null, hasPhotos: false }

export function isFiltered({ month, person, hasPhotos }: Filters): boolean {
  return month !== null || person !== null || hasPhotos
}

/** The cards of these months and photos; people stand in the texts, which only the search reads. */
export function narrowCards(
  cards: readonly ReleaseCard[],
  { month, hasPhotos }: Filters,
): readonly ReleaseCard[] {
  if (month === null && !hasPhotos) return cards
  return cards.filter(
    (card) =>
      (month === null || dayOf(card).startsWith(month)) && (!hasPhotos || card.photoCount > 0),
  )
}

/** The newest first. */
export function monthsOf(cards: readonly ReleaseCard[]): readonly string[] {
  return [...new Set(cards.map((card) => dayOf(card).slice(0, 7)))].sort().reverse()
}

/** Null where the list itself holds the answer: without a word or a person, and in the trash. */
export function wishOf(shelf: Shelf, query: string, filters: Filters): SearchWish | null {
  const words = query.trim()
  if (shelf === 'trash' || (words === '' && filters.person === null)) return null
  const status = shelf === 'all' ? [] : [shelf]
  return { query: words.slice(0, 500), filters: { ...filters, status }, from: 0 }
}
