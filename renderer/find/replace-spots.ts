import type { FoundSpot } from '#core/release/find-in-release.ts'
import type { Release } from '#core/release/release.ts'
import { replaceInFields } from '#core/release/replace-words.ts'
import { textsOf } from '#core/release/spots.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { storyRangeOf } from './reveal-spot.ts'

export type Fields = ReturnType<typeof replaceInFields>

type Replacing = {
  readonly spots: readonly FoundSpot[]
  readonly words: string
}

/**
 * Replaces what still stands where it was found, the story's as one step of undo; how many were
 * replaced. `release` is as it is now: words may have come since the spots were found.
 */
export function replaceSpots(
  release: Release,
  { spots, words }: Replacing,
  story: Pick<StoryHandle, 'wordsAt' | 'replaceAll'> | null,
  onFields: (fields: Fields) => void,
): number {
  const inStory = spots.flatMap((spot) => {
    const range = storyRangeOf(spot)
    const isThere = range !== null && story?.wordsAt(range) === spot.words
    return isThere ? [{ range, words }] : []
  })
  const inFields = spots.filter((spot) => spot.place.in !== 'story' && isThere(release, spot))
  if (inFields.length > 0) onFields(replaceInFields(release, inFields, words))
  const replaced = inStory.length > 0 ? (story?.replaceAll(inStory) ?? 0) : 0
  return replaced + inFields.length
}

function isThere(release: Release, { place, start, end, words }: FoundSpot): boolean {
  const key = JSON.stringify(place)
  return textsOf(release).some(
    (one) => JSON.stringify(one.place) === key && one.text.slice(start, end) === words,
  )
}
