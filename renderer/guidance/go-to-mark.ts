import type { Mark } from '#core/guidance/marks.ts'
import type { Caret } from '#core/release/place.ts'
import type { Release } from '#core/release/release.ts'
import type { Spot, SpotPlace } from '#core/release/spots.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { fieldOf, revealSpot, storyRangeOf } from '../find/reveal-spot.ts'

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
    if (spot.place.in === 'story' && !isInStory()) {
      // A button of the sheet may have kept the focus, and typing would go nowhere.
      document.querySelector<HTMLElement>('main [contenteditable="true"]')?.focus()
      revealSpot(spot, story, true)
    }
    return
  }
  showPhotos()
  const { hash } = spot.place
  const photo = release.photos.find((one) => one.hash === hash)
  const words = `${photo?.caption ?? ''}\n${photo?.credit ?? ''}`
  // The panel may have to be drawn first.
  requestAnimationFrame(() => selectInPhotos(hash, words.slice(spot.start, spot.end)))
}

function isInStory(): boolean {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && activeElement.isContentEditable
}

/** Where she is now, as a place of the sheet; null where the focus is in none of its places. */
export function spotOfFocus(caret: Caret | null): Spot | null {
  if (caret?.in === 'story') return spotInStory(caret)
  const focused = document.activeElement
  if (focused?.closest('[data-contacts]:not(:has([data-contact] :focus))')) return afterBoilerplate
  const place = focused === null ? null : placeOf(focused)
  if (place === null) return null
  const field = caret?.in === 'field' && caret.field === focused?.id ? caret : null
  return { place, start: field?.start ?? 0, end: field?.end ?? 0 }
}

/** Beside the contacts, of which there may be none: all before them has been passed. */
const afterBoilerplate: Spot = {
  place: { in: 'boilerplate' },
  start: Number.MAX_SAFE_INTEGER,
  end: Number.MAX_SAFE_INTEGER,
}

function spotInStory({ anchor, focus }: Extract<Caret, { in: 'story' }>): Spot {
  const { block, item } = focus
  const letters = [anchor.letter, focus.letter]
  const isOneLine = anchor.block === block && anchor.item === item
  return {
    place: { in: 'story', block, item },
    start: isOneLine ? Math.min(...letters) : focus.letter,
    end: isOneLine ? Math.max(...letters) : focus.letter,
  }
}

/** The writer's code has no mark of its own; what stands behind it comes next. */
function placeOf(focused: Element): SpotPlace | null {
  const contact = focused.closest('[data-contact]')?.getAttribute('data-contact')
  if (contact) return { in: 'contact', at: Number(contact) }
  const photo = focused.closest('aside [data-photo]')?.getAttribute('data-photo')
  if (photo) return { in: 'photos', hash: photo }
  return fields[focused.id] ?? null
}

const fields: Readonly<Record<string, SpotPlace>> = {
  'sheet-headline': { in: 'headline' },
  'sheet-dateline': { in: 'dateline' },
  'sheet-writerCode': { in: 'boilerplate' },
  'sheet-boilerplate': { in: 'boilerplate' },
}

/** Where the mark stands in the window; null where it is not drawn. */
export function boxOfSpot(spot: Spot, story: StoryHandle | null): DOMRect | null {
  const range = storyRangeOf(spot)
  if (range !== null) return story?.boxOf(range) ?? null
  const { place } = spot
  const element =
    place.in === 'photos'
      ? document.querySelector(`aside [data-photo="${place.hash}"]`)
      : document.getElementById(fieldOf(spot))
  const box = element?.getBoundingClientRect()
  return box === undefined || box.height === 0 ? null : box
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
