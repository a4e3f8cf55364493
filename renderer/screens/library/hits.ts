import type { Hit } from '#contract/search.ts'
import type { ReleaseCard } from '#core/release/card.ts'
import type { Found } from './library-search.ts'

/**
 * What was found; while the texts are still being read, followed by what the headlines and first
 * words alone answer, so that she never waits for something she can see.
 */
export function hitsOf(found: Found | null, byHeadline: readonly ReleaseCard[]): readonly Hit[] {
  if (found?.isReady === true) return found.hits
  const hits = found?.hits ?? []
  const known = new Set(hits.map(({ card }) => card.id))
  const others = byHeadline.filter(({ id }) => !known.has(id)).slice(0, othersAtMost)
  return [...hits, ...others.map((card) => ({ card, snippets: [] }))]
}

const othersAtMost = 100
