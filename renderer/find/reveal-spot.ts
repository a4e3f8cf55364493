import type { Spot } from '#core/release/spots.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import type { StoryRange } from '../editor/story-range.ts'

/** Null for a spot that is not in the story. */
export function storyRangeOf({ place, start, end }: Spot): StoryRange | null {
  return place.in === 'story' ? { block: place.block, item: place.item, start, end } : null
}

/** Brings the spot into view; with the focus it also selects the words, so that typing replaces them. */
export function revealSpot(spot: Spot, story: StoryHandle | null, takesFocus = false): void {
  const range = storyRangeOf(spot)
  if (range !== null) {
    story?.reveal(range)
    if (takesFocus)
      story?.select({
        anchor: { block: range.block, item: range.item, letter: range.start },
        focus: { block: range.block, item: range.item, letter: range.end },
      })
    return
  }
  const field = document.getElementById(fieldOf(spot))
  field?.scrollIntoView({ block: 'nearest' })
  if (!takesFocus) return
  field?.focus()
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(spot.start, spot.end)
}

/** The id of the field that holds the spot; of several contacts the name of the one that is meant. */
export function fieldOf({ place }: Pick<Spot, 'place'>): string {
  return place.in === 'contact' && place.at > 0 ? `sheet-contact-${place.at}` : `sheet-${place.in}`
}
