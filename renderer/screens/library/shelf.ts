import type { ReleaseCard } from '#core/release/card.ts'
import type { Status } from '#core/release/status.ts'
import type { LocalDate } from '#core/text/local-date.ts'

/** What the left column chooses from: all releases, one status of them, or the trash. */
export type Shelf = 'all' | 'trash' | Status
export type Order = 'newest' | 'oldest'

export type Stock = {
  readonly releases: readonly ReleaseCard[]
  readonly trash: readonly ReleaseCard[]
}

/** `month` is `YYYY-MM`. */
export type Month = { readonly month: string; readonly cards: readonly ReleaseCard[] }

export function countShelves({ releases, trash }: Stock): Readonly<Record<Shelf, number>> {
  const having = (status: Status) => releases.filter((card) => card.status === status).length
  return {
    all: releases.length,
    trash: trash.length,
    draft: having('draft'),
    review: having('review'),
    approved: having('approved'),
    sent: having('sent'),
  }
}

export function cardsOn(shelf: Shelf, { releases, trash }: Stock): readonly ReleaseCard[] {
  if (shelf === 'all') return releases
  if (shelf === 'trash') return trash
  return releases.filter((card) => card.status === shelf)
}

/** Every word of the query must stand in the headline or the first words, in any order. */
export function filterCards(cards: readonly ReleaseCard[], query: string): readonly ReleaseCard[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return cards
  return cards.filter((card) => {
    const text = fold(`${card.headline} ${card.firstWords}`)
    return wanted.every((word) => text.includes(word))
  })
}

/** Months and the cards in them run the same way; within a day the last save decides. */
export function groupByMonth(cards: readonly ReleaseCard[], order: Order): readonly Month[] {
  const months = new Map<string, ReleaseCard[]>()
  for (const card of sortCards(cards, order)) {
    const month = dayOf(card).slice(0, 7)
    const group = months.get(month)
    if (group === undefined) months.set(month, [card])
    else group.push(card)
  }
  return [...months].map(([month, grouped]) => ({ month, cards: grouped }))
}

/** The day of the event; while it is unknown, the day of the last save on this PC's clock. */
export function dayOf({ date, savedAt }: ReleaseCard): LocalDate {
  if (date !== null) return date
  const saved = new Date(savedAt)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${saved.getFullYear()}-${pad(saved.getMonth() + 1)}-${pad(saved.getDate())}`
}

function sortCards(cards: readonly ReleaseCard[], order: Order): readonly ReleaseCard[] {
  const keyed = cards.map((card) => ({
    card,
    day: dayOf(card),
    savedMs: Date.parse(card.savedAt),
  }))
  const sign = order === 'newest' ? -1 : 1
  keyed.sort((a, b) =>
    a.day === b.day ? sign * (a.savedMs - b.savedMs) : a.day < b.day ? -sign : sign,
  )
  return keyed.map(({ card }) => card)
}

const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase('id')
