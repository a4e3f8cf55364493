import type { FoundSpot } from '#core/release/find-in-release.ts'
import type { Release } from '#core/release/release.ts'
import { replaceInFields } from '#core/release/replace-words.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { storyRangeOf } from './reveal-spot.ts'

export type Fields = ReturnType<typeof replaceInFields>

/**
 * Replaces what still stands where it was found, the story's as one step of undo; how many were
 * replaced.
 */
export function replaceSpots(
  release: Release,
  { spots, words }: { readonly spots: readonly FoundSpot[]; readonly words: string },
  story: StoryHandle | null,
  onFields: (fields: Fields) => void,
): number {
  const inStory = spots.flatMap((spot) => {
    const range = storyRangeOf(spot)
    const isThere = range !== null && story?.wordsAt(range) === spot.words
    return isThere ? [{ range, words }] : []
  })
  const inFields = spots.filter(({ place }) => place.in !== 'story')
  if (inFields.length > 0) onFields(replaceInFields(release, inFields, words))
  const replaced = inStory.length > 0 ? (story?.replaceAll(inStory) ?? 0) : 0
  return replaced + inFields.length
}
