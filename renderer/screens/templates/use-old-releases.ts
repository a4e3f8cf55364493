import { useEffect, useState } from 'react'
import type { ReleaseCard } from '#core/release/card.ts'
import { client } from '../../bridge/client.ts'

export type OldReleases = {
  readonly cards: readonly ReleaseCard[]
  /** False while more may still be found. */
  readonly isReady: boolean
}

const filters = { status: [], month: null, person: null, hasPhotos: false, template: null }
const restMs = 120
const askAgainMs = 500

/** The releases that hold these words, the best first; the newest where there are none. */
export function useOldReleases(query: string): OldReleases {
  const [found, setFound] = useState<OldReleases>({ cards: [], isReady: false })
  useEffect(() => {
    let isNewest = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const page = await client.call('search.find', { query, filters, from: 0 })
      if (!isNewest) return
      // What cannot be opened cannot be copied either.
      const cards = page.hits.map(({ card }) => card).filter(({ trouble }) => trouble === undefined)
      setFound({ cards, isReady: page.isReady })
      if (!page.isReady) later(askAgainMs)
    }
    const later = (ms: number) => {
      // What was found before stays; the next key asks anew.
      timer = setTimeout(() => void ask().catch(() => undefined), ms)
    }
    later(query === '' ? 0 : restMs)
    return () => {
      isNewest = false
      clearTimeout(timer)
    }
  }, [query])
  return found
}
