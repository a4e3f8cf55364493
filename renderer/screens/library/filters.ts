import type { SearchWish } from '#contract/search.ts'
import type { ReleaseCard } from '#core/release/card.ts'
import type { TemplateId } from '#core/templates/template-id.ts'
import { dayOf, type Shelf } from './shelf.ts'

/** What narrows the list beside its shelf and the query. */
export type Filters = {
  /** `YYYY-MM` */
  readonly month: string | null
  readonly person: string | null
  readonly hasPhotos: boolean
  /** What the release was begun with. */
  readonly template: TemplateId | null
}

export const noFilters: Filters = { month: null, person: null, hasPhotos: false, template: null }

export function isFiltered({ month, person, hasPhotos, template }: Filters): boolean {
  return month !== null || person !== null || hasPhotos || template !== null
}

/** The cards that pass; people stand in the texts, which only the search reads. */
export function narrowCards(
  cards: readonly ReleaseCard[],
  { month, hasPhotos, template }: Filters,
): readonly ReleaseCard[] {
  if (month === null && !hasPhotos && template === null) return cards
  return cards.filter(
    (card) =>
      (month === null || dayOf(card).startsWith(month)) &&
      (!hasPhotos || card.photoCount > 0) &&
      (template === null || card.template === template),
  )
}

/** Each template that was used, the most used first. */
export function templatesOf(cards: readonly ReleaseCard[]): readonly TemplateId[] {
  const counts = new Map<TemplateId, number>()
  for (const { template } of cards) {
    if (template !== null) counts.set(template, (counts.get(template) ?? 0) + 1)
  }
  return [...counts]
    .sort(([one, oneCount], [other, otherCount]) => otherCount - oneCount || compare(one, other))
    .map(([template]) => template)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1
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
