import type { Client } from '#contract/client.ts'
import type { ReleaseCard } from '#core/release/card.ts'
import type { Stock } from './shelf.ts'

/** The list of releases piece by piece: `onFirst` hears the newest while the others still come. */
export async function loadList(
  client: Pick<Client, 'call'>,
  onFirst: (stock: Stock) => void,
): Promise<Stock> {
  const first = await client.call('library.part', { from: 0 })
  const { trash } = first
  const releases = [...first.releases]
  if (first.next !== null) onFirst({ releases: first.releases, trash })
  for (let from = first.next; from !== null; ) {
    const part = await client.call('library.part', { from })
    releases.push(...part.releases)
    from = part.next
  }
  return { releases, trash }
}

/** The fresh cards, where nothing changed as the very objects that were shown: their rows stay. */
export function keepCards(
  fresh: readonly ReleaseCard[],
  shown: readonly ReleaseCard[],
): readonly ReleaseCard[] {
  const known = new Map(shown.map((card) => [card.id, card]))
  const cards = fresh.map((card) => {
    const same = known.get(card.id)
    return same !== undefined && isSame(same, card) ? same : card
  })
  const isUnchanged = cards.length === shown.length && cards.every((card, at) => card === shown[at])
  return isUnchanged ? shown : cards
}

function isSame(one: ReleaseCard, other: ReleaseCard): boolean {
  return one.savedAt === other.savedAt && JSON.stringify(one) === JSON.stringify(other)
}
