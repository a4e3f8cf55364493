import { type Block, textOfBlock } from '../release/block.ts'
import { cardOf, type ReleaseCard } from '../release/card.ts'
import { compareReleases } from '../release/compare-releases.ts'
import type { PhotoHash } from '../release/photo.ts'
import type { Release, ReleaseId } from '../release/release.ts'

/** More are not shown: she looks at them one beside the other. */
export const twinsAtMost = 5

/** A photo as it lies in the parcel, and the one of the house it came from that it was drawn from. */
export type Redrawn = { readonly hash: PhotoHash; readonly drawnFrom: PhotoHash }

/**
 * The releases here that may be the one in the parcel: the same headline on the same day, or a
 * story that begins alike. Cards only, so that no story need be opened for all the others.
 */
export function likelyTwins(
  release: Release,
  cards: readonly ReleaseCard[],
): readonly ReleaseCard[] {
  const own = cardOf(release, '')
  const headline = fold(own.headline)
  return cards.filter((card) => {
    if (card.trouble !== undefined) return false
    const isSameDay = headline !== '' && fold(card.headline) === headline && card.date === own.date
    return isSameDay || (own.firstWords !== '' && card.firstWords === own.firstWords)
  })
}

/** Whether a release here really is the one in the parcel, which its card alone cannot tell. */
export function isTwin(release: Release, here: Release): boolean {
  const isSameDay =
    fold(release.headline) !== '' &&
    fold(here.headline) === fold(release.headline) &&
    here.dateline.date === release.dateline.date
  const story = words(release.story)
  return isSameDay || (story !== '' && story === words(here.story))
}

export type Sameness = {
  readonly id: ReleaseId
  /** False where words, marks, or pictures differ. */
  readonly isSame: boolean
}

/** How the one in the parcel stands to one that is here. */
export function sameness(release: Release, redrawn: readonly Redrawn[], here: Release): Sameness {
  const parts = compareReleases(here, seenBeside(release, redrawn, here))
  return { id: here.id, isSame: parts.every(({ isChanged }) => !isChanged) }
}

/**
 * The release of the parcel as it is compared with one that is here: a photo that was drawn anew
 * on its way counts as the one it was drawn from.
 */
export function seenBeside(release: Release, redrawn: readonly Redrawn[], here: Release): Release {
  const known = new Set(here.photos.map(({ hash }) => hash))
  const photos = release.photos.map((photo) => {
    const from = redrawn.find(({ hash }) => hash === photo.hash)?.drawnFrom
    return from !== undefined && !known.has(photo.hash) && known.has(from)
      ? { ...photo, hash: from }
      : photo
  })
  return { ...release, photos }
}

function words(story: readonly Block[]): string {
  return story.map(textOfBlock).join('\n').trim()
}

function fold(headline: string): string {
  return headline.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
