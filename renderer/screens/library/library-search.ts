import type { Client } from '#contract/client.ts'
import type { Hit, SearchWish } from '#contract/search.ts'

/** What was found so far for a wish; `hits` grow page by page as she scrolls. */
export type Found = {
  readonly wish: SearchWish
  readonly hits: readonly Hit[]
  readonly total: number
  readonly isReady: boolean
}

export type Searcher = {
  /** Only the newest wish counts; null stops. */
  readonly ask: (wish: SearchWish | null) => void
  /** The next page of what is shown. */
  readonly more: () => Promise<void>
}

type Ports = {
  readonly call: Client['call']
  readonly onFound: (found: Found | null) => void
}

/** While the texts of the library are still being read, more may be found in a moment. */
const askAgainMs = 500

/** One question at a time: keys that come faster than answers leave only the last one waiting. */
export function createSearcher({ call, onFound }: Ports): Searcher {
  let wanted: SearchWish | null = null
  let shown: Found | null = null
  let isAsking = false
  let isGrowing = false
  let again: ReturnType<typeof setTimeout> | undefined

  const show = (found: Found | null) => {
    shown = found
    onFound(found)
  }

  const run = async (): Promise<void> => {
    if (isAsking) return
    isAsking = true
    try {
      for (let asked: SearchWish | null = null; wanted !== null && wanted !== asked; ) {
        asked = wanted
        const page = await call('search.find', asked)
        if (wanted === asked) show({ wish: asked, ...page })
      }
    } catch {
      // The list by headlines stays; the next key asks anew.
    } finally {
      isAsking = false
    }
    if (wanted !== null && shown?.isReady === false)
      again = setTimeout(() => void run(), askAgainMs)
  }

  return {
    ask(wish) {
      clearTimeout(again)
      wanted = wish
      if (wish === null) show(null)
      else void run()
    },
    async more() {
      const before = shown
      if (before === null || isGrowing || before.hits.length >= before.total) return
      isGrowing = true
      try {
        const page = await call('search.find', { ...before.wish, from: before.hits.length })
        if (shown === before) show({ ...before, ...page, hits: [...before.hits, ...page.hits] })
      } finally {
        isGrowing = false
      }
    },
  }
}
