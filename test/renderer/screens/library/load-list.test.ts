import { describe, expect, test } from 'vitest'
import { createClient } from '#contract/client.ts'
import { keepCards, loadList } from '../../../../renderer/screens/library/load-list.ts'
import type { Stock } from '../../../../renderer/screens/library/shelf.ts'
import { makeCard } from './make-card.ts'

const cards = Array.from({ length: 5 }, (_, nr) => makeCard({ id: `card0000000${nr}` }))

const client = createClient({
  async call(_name, input) {
    const { from } = input as { readonly from: number }
    const next = from + 2 < cards.length ? from + 2 : null
    const releases = cards.slice(from, from + 2)
    return { ok: true, value: { releases, trash: [], total: cards.length, next } }
  },
  listen: () => () => {},
})

describe('loadList', () => {
  test('shows the first piece before the others are there', async () => {
    const firsts: Stock[] = []

    const stock = await loadList(client, (first) => firsts.push(first))

    expect(firsts).toEqual([{ releases: cards.slice(0, 2), trash: [] }])
    expect(stock).toEqual({ releases: cards, trash: [] })
  })
})

describe('keepCards', () => {
  test('keeps what is shown where nothing changed', () => {
    expect(keepCards(structuredClone(cards), cards)).toBe(cards)
  })

  test('takes a changed card and keeps the others as they are', () => {
    const [first, ...others] = structuredClone(cards)
    const changed = { ...makeCard({ ...first }), headline: 'Baru' }

    const kept = keepCards([changed, ...others], cards)

    expect(kept[0]).toBe(changed)
    expect(kept.slice(1).every((card, at) => card === cards[at + 1])).toBe(true)
  })
})
