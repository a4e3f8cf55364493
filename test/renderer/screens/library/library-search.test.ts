import { describe, expect, test } from 'vitest'
import type { Client } from '#contract/client.ts'
import type { Hit, SearchPage, SearchWish } from '#contract/search.ts'
import { noFilters } from '../../../../renderer/screens/library/filters.ts'
import { hitsOf } from '../../../../renderer/screens/library/hits.ts'
import { createSearcher, type Found } from '../../../../renderer/screens/library/library-search.ts'
import { makeCard } from './make-card.ts'

const hit = (id: string): Hit => ({ card: makeCard({ id }), snippets: [] })
const wish = (query: string): SearchWish => ({
  query,
  filters: { ...noFilters, status: [] },
  from: 0,
})

/** Answers a question only when it is told to. */
function makeSearch() {
  const asked: SearchWish[] = []
  const answers: ((page: SearchPage) => void)[] = []
  const shown: (Found | null)[] = []
  const call = ((_name: string, given: SearchWish) => {
    asked.push(given)
    return new Promise<SearchPage>((resolve) => answers.push(resolve))
  }) as Client['call']
  const searcher = createSearcher({ call, onFound: (found) => shown.push(found) })
  const answer = async (page: Partial<SearchPage> = {}) => {
    answers.shift()?.({ hits: [], total: 0, isReady: true, ...page })
    await Promise.resolve()
    await Promise.resolve()
  }
  return { searcher, asked, shown, answer }
}

describe('createSearcher', () => {
  test('skips the keys that came while it was asking', async () => {
    const { searcher, asked, shown, answer } = makeSearch()

    for (const query of ['p', 'pa', 'pan']) searcher.ask(wish(query))
    await answer({ total: 9 })
    await answer({ total: 3 })

    expect(asked.map(({ query }) => query)).toEqual(['p', 'pan'])
    expect(shown.map((found) => found?.total)).toEqual([3])
  })

  test('shows nothing that comes after she has emptied the field', async () => {
    const { searcher, shown, answer } = makeSearch()

    searcher.ask(wish('panen'))
    searcher.ask(null)
    await answer({ total: 9 })

    expect(shown).toEqual([null])
  })

  test('adds the next page once', async () => {
    const { searcher, asked, shown, answer } = makeSearch()
    searcher.ask(wish('panen'))
    await answer({ hits: [hit('harvest00001')], total: 2 })

    void searcher.more()
    void searcher.more()
    await answer({ hits: [hit('raid00000001')], total: 2 })

    expect(asked.map(({ from }) => from)).toEqual([0, 1])
    expect(shown.at(-1)?.hits.map(({ card }) => card.id)).toEqual(['harvest00001', 'raid00000001'])
  })
})

describe('hitsOf', () => {
  const found = { wish: wish('panen'), hits: [hit('harvest00001')], total: 1 }
  const cards = [makeCard({ id: 'harvest00001' }), makeCard({ id: 'raid00000001' })]

  test('adds what the headlines know while the texts are still being read', () => {
    const ids = hitsOf({ ...found, isReady: false }, cards).map(({ card }) => card.id)

    expect(ids).toEqual(['harvest00001', 'raid00000001'])
  })

  test('trusts the search alone once it has read everything', () => {
    expect(hitsOf({ ...found, isReady: true }, cards)).toEqual(found.hits)
  })
})
