import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { ReleaseCard } from '#core/release/card.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { type Filters, noFilters, wishOf } from './filters.ts'
import { createSearcher, type Found } from './library-search.ts'
import { keepCards, loadList } from './load-list.ts'
import type { Order, Shelf, Stock } from './shelf.ts'

export type Deed =
  | { readonly verb: 'load' }
  | { readonly verb: 'discard' | 'restore' | 'duplicate'; readonly id: ReleaseId }

/** The one sentence above the list: what was done, or what was refused and can be tried again. */
export type Message =
  | { readonly kind: 'discarded' | 'restored'; readonly card: ReleaseCard }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly deed: Deed }

export type LibraryState = Stock & {
  /** The newest releases are there and can be worked with. */
  readonly isLoaded: boolean
  /** All releases are there: only now are counts true. */
  readonly isWhole: boolean
  readonly shelf: Shelf
  readonly query: string
  readonly order: Order
  readonly filters: Filters
  /** Null where nothing is searched for. */
  readonly found: Found | null
  readonly people: readonly string[]
  readonly message: Message | null
  /** Where she was when she opened a release, to come back to. */
  readonly left: Left | null
}

type Left = { readonly id: ReleaseId; readonly scrolledPx: number }

export type LibraryStore = StoreApi<LibraryState> & {
  /** A refusal becomes the message; only a finished `duplicate` answers with an id, the copy's. */
  readonly perform: (deed: Deed) => Promise<ReleaseId | null>
  readonly choose: (
    choice: Partial<Pick<LibraryState, 'shelf' | 'query' | 'order' | 'left' | 'filters'>>,
  ) => void
  /** The next page of what was found. */
  readonly more: () => void
  /** Asks who is quoted in the releases. */
  readonly askForPeople: () => void
  readonly dismiss: () => void
}

const firstState: LibraryState = {
  isLoaded: false,
  isWhole: false,
  releases: [],
  trash: [],
  shelf: 'all',
  query: '',
  order: 'newest',
  filters: noFilters,
  found: null,
  people: [],
  message: null,
  left: null,
}

export function createLibraryStore(client: Pick<Client, 'call'>): LibraryStore {
  const store = createStore<LibraryState>(() => firstState)
  const underWay = new Set<string>()
  const searcher = createSearcher({
    call: client.call,
    onFound: (found) => store.setState({ found }),
  })
  const search = () => {
    const { shelf, query, filters } = store.getState()
    searcher.ask(wishOf(shelf, query, filters))
  }

  async function perform(deed: Deed): Promise<ReleaseId | null> {
    const task = deed.verb === 'load' ? 'load' : deed.id
    // A key held down must not send the same release twice.
    if (underWay.has(task)) return null
    underWay.add(task)
    try {
      const copy = await carryOut(client, store, deed)
      // What was found may have changed as well.
      if (store.getState().found !== null) search()
      return copy
    } catch (thrown) {
      store.setState({ message: { kind: 'refused', code: codeOf(thrown), deed } })
      return null
    } finally {
      underWay.delete(task)
    }
  }

  return {
    ...store,
    perform,
    choose(choice) {
      store.setState(choice)
      if ('shelf' in choice || 'query' in choice || 'filters' in choice) search()
    },
    more: () => void searcher.more(),
    askForPeople() {
      void client
        .call('search.people', {})
        .then(({ people }) => store.setState({ people: people.slice(0, shownPeople).map(nameOf) }))
        // The menu then offers everybody only; opening it again asks again.
        .catch(() => undefined)
    },
    dismiss: () => store.setState({ message: null }),
  }
}

/** So many names can still be looked through; whoever is quoted less is found by typing. */
const shownPeople = 100
const nameOf = ({ name }: { readonly name: string }) => name

async function carryOut(
  client: Pick<Client, 'call'>,
  store: StoreApi<LibraryState>,
  deed: Deed,
): Promise<ReleaseId | null> {
  switch (deed.verb) {
    case 'load': {
      const stock = await loadList(client, (first) => {
        if (!store.getState().isLoaded) store.setState({ ...first, isLoaded: true })
      })
      store.setState((state) => ({
        releases: keepCards(stock.releases, state.releases),
        trash: keepCards(stock.trash, state.trash),
        isLoaded: true,
        isWhole: true,
        message: state.message?.kind === 'refused' ? null : state.message,
      }))
      return null
    }
    case 'discard':
      await client.call('release.discard', { id: deed.id })
      store.setState((state) => afterDiscard(state, deed.id))
      return null
    case 'restore':
      await client.call('release.restore', { id: deed.id })
      store.setState((state) => afterRestore(state, deed.id))
      return null
    case 'duplicate': {
      const copy = await client.call('release.duplicate', { id: deed.id })
      store.setState({ message: null })
      return copy.release.id
    }
  }
}

function afterDiscard(state: LibraryState, id: ReleaseId): Partial<LibraryState> {
  const card = state.releases.find((each) => each.id === id)
  if (card === undefined) return {}
  return {
    releases: state.releases.filter((each) => each.id !== id),
    trash: [...state.trash, card],
    message: { kind: 'discarded', card },
  }
}

function afterRestore(state: LibraryState, id: ReleaseId): Partial<LibraryState> {
  const card = state.trash.find((each) => each.id === id)
  if (card === undefined) return {}
  return {
    releases: [...state.releases, card],
    trash: state.trash.filter((each) => each.id !== id),
    message: { kind: 'restored', card },
  }
}
