import type { Mark } from '#core/guidance/marks.ts'
import type { Caret } from '#core/release/place.ts'
import type { Release } from '#core/release/release.ts'
import type { Spot, SpotPlace } from '#core/release/spots.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { revealSpot } from '../find/reveal-spot.ts'

type Ports = {
  readonly story: StoryHandle | null
  readonly release: Release
  /** Opens the panel of the photos, where their captions stand. */
  readonly showPhotos: () => void
}

/** Selects the whole mark, so that typing replaces it. */
export function goToMark(
  { spot }: Pick<Mark, 'spot'>,
  { story, release, showPhotos }: Ports,
): void {
  if (spot.place.in !== 'photos') {
    revealSpot(spot, story, true)
    return
  }
  showPhotos()
  const { hash } = spot.place
  const photo = release.photos.find((one) => one.hash === hash)
  const words = `${photo?.caption ?? ''}\n${photo?.credit ?? ''}`
  // The panel may have to be drawn first.
  requestAnimationFrame(() => selectInPhotos(hash, words.slice(spot.start, spot.end)))
}

/** Where she is now, as a place of the sheet; null where no words are written. */
export function spotOfCaret(caret: Caret | null): Spot | null {
  if (caret === null) return null
  if (caret.in === 'field') {
    const place = fields[caret.field]
    return place === undefined ? null : { place, start: caret.start, end: caret.end }
  }
  const { block, item } = caret.focus
  const letters = [caret.anchor.letter, caret.focus.letter]
  const isOneLine = caret.anchor.block === block && caret.anchor.item === item
  return {
    place: { in: 'story', block, item },
    start: isOneLine ? Math.min(...letters) : caret.focus.letter,
    end: isOneLine ? Math.max(...letters) : caret.focus.letter,
  }
}

const fields: Readonly<Record<string, SpotPlace>> = {
  'sheet-headline': { in: 'headline' },
  'sheet-boilerplate': { in: 'boilerplate' },
}

/** The photo itself has no words: then the focus goes to its picture. */
function selectInPhotos(hash: string, words: string): void {
  const card = document.querySelector(`aside [data-photo="${hash}"]`)
  const boxes = card?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')
  const box = [...(boxes ?? [])].find(({ value }) => words !== '' && value.includes(words))
  const target = box ?? card?.querySelector<HTMLElement>('button, textarea')
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
  if (box === undefined) return
  const start = box.value.indexOf(words)
  box.setSelectionRange(start, start + words.length)
}
