import { plain } from '#core/release/block.ts'
import { findGaps } from '#core/release/gap.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { revealSpot } from '../find/reveal-spot.ts'

/** At the caret of the story; then the first place to fill is selected, so that she goes on typing. */
export function insertStarter(words: string, story: StoryHandle | null): void {
  if (story === null) return
  story.insertInlines(plain(words))
  // Reading waits for what was put in; only then does the selection tell where it ends.
  story.read()
  const end = story.selection()?.focus ?? null
  const [gap] = findGaps(words)
  if (end === null || gap === undefined) return
  const place = { in: 'story' as const, block: end.block, item: end.item }
  const from = end.letter - words.length
  revealSpot({ place, start: from + gap.start, end: from + gap.end }, story, true)
}

/** The headline with the beginning behind what stands there. */
export function headlineWith(headline: string, words: string): string {
  return headline.trim() === '' ? words : `${headline.trimEnd()} ${words}`
}

/** Selects the first place to fill once the field shows the words. */
export function selectHeadlineGap(headline: string): void {
  const [gap] = findGaps(headline)
  requestAnimationFrame(() => {
    const field = document.getElementById('sheet-headline')
    field?.focus()
    if (field instanceof HTMLTextAreaElement && gap !== undefined)
      field.setSelectionRange(gap.start, gap.end)
  })
}
