import { setImmediate as letOthersWork } from 'node:timers/promises'
import type { Handlers } from '#contract/handlers.ts'
import type { ReleaseCard } from '#core/release/card.ts'
import type { Search } from '#services/search/search.ts'
import type { Releases } from '#services/store/releases.ts'

type Given = {
  readonly releases: Pick<Releases, 'list'>
  readonly search: Pick<Search, 'sync' | 'find' | 'people'>
}

type LibraryCalls = 'library.list' | 'library.part' | 'search.find' | 'search.people'

/** The first piece fills the window; the others are as large as 8 ms of the main process allow. */
const firstPiece = 120
const furtherPiece = 1000

/** The list of releases, whole or in pieces, and the search, which follows every list. */
export function libraryHandlers({ releases, search }: Given): Pick<Handlers, LibraryCalls> {
  let listed: readonly ReleaseCard[] = []
  const list = async () => {
    const stock = await releases.list()
    // Each step of a long list is a turn of its own, so that a save may come between them.
    setImmediate(() => search.sync(stock.releases))
    await letOthersWork()
    return stock
  }
  return {
    'library.list': list,
    async 'library.part'({ from }) {
      if (from > 0) return { ...pieceOf(listed, from, furtherPiece), trash: [] }
      const stock = await list()
      listed = newestFirst(stock.releases)
      return { ...pieceOf(listed, 0, firstPiece), trash: stock.trash }
    },
    'search.find': (wish) => search.find(wish),
    'search.people': () => search.people(),
  }
}

/** What was saved is found a moment later, without waiting for the next list. */
export function foundAfterSaving(
  save: Handlers['release.save'],
  search: Pick<Search, 'note'>,
): Handlers['release.save'] {
  return async (input) => {
    const saved = await save(input)
    search.note(input.release.id, saved.savedAt)
    return saved
  }
}

function pieceOf(listed: readonly ReleaseCard[], from: number, length: number) {
  const to = from + length
  return {
    releases: listed.slice(from, to),
    total: listed.length,
    next: to < listed.length ? to : null,
  }
}

function newestFirst(cards: readonly ReleaseCard[]): readonly ReleaseCard[] {
  const dayOf = ({ date, savedAt }: ReleaseCard) => date ?? savedAt.slice(0, 10)
  return [...cards].sort((one, other) => compare(dayOf(other), dayOf(one)))
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
