import type { Doubt } from '../release/doubt.ts'
import { gapsOf } from '../release/gaps.ts'
import { openDoubts } from '../release/open-doubts.ts'
import type { Release } from '../release/release.ts'
import { type Spot, type SpotPlace, textsOf } from '../release/spots.ts'

/** Something on the sheet that waits for her: a place to fill, or words to make sure of. */
export type Mark =
  | { readonly kind: 'gap'; readonly spot: Spot; readonly asks: string }
  | { readonly kind: 'doubt'; readonly spot: Spot; readonly doubt: Doubt }

/** All of them in the order of the sheet; a doubt stands once for each place of its words. */
export function marksOf(release: Release): readonly Mark[] {
  const gaps = gapsOf(release).map(({ asks, ...spot }): Mark => ({ kind: 'gap', spot, asks }))
  const doubts = openDoubts(release).flatMap(({ doubt, spots }) =>
    spots.map((spot): Mark => ({ kind: 'doubt', spot, doubt })),
  )
  const places = placesOf(release)
  return [...gaps, ...doubts].sort(
    // The day of the dateline has no words of its own and comes before its town.
    (a, b) => byPlace(places, a.spot, b.spot) || a.spot.end - b.spot.end,
  )
}

/**
 * The mark to go to from where she is; round at the end. `here` is the selection: a mark that is
 * selected is left for the next. Null where there are no marks.
 */
export function nextMark(
  marks: readonly Mark[],
  release: Release,
  here: Spot | null,
  step: 1 | -1,
): Mark | null {
  if (here === null) return (step === 1 ? marks[0] : marks.at(-1)) ?? null
  const places = placesOf(release)
  const from = { ...here, start: step === 1 ? here.end : here.start }
  const isBeyond = ({ spot }: Mark): boolean => {
    const order = byPlace(places, spot, from)
    // A caret that touches a mark has not been there; a selection of it has.
    return step === 1 ? order > 0 || (order === 0 && here.start === here.end) : order < 0
  }
  const wanted = step === 1 ? marks.find(isBeyond) : [...marks].reverse().find(isBeyond)
  return wanted ?? (step === 1 ? marks[0] : marks.at(-1)) ?? null
}

/**
 * Whether she still is at the mark she was led to. In the dateline, the contacts, and the photos the
 * focus is in the place and no caret tells where; elsewhere the mark itself is selected. `here` is
 * null where the focus has left the sheet, as for the list of marks: then she is still there.
 */
export function isAt(mark: Mark, here: Spot | null): boolean {
  if (here === null) return true
  const { spot } = mark
  if (keyOf(spot.place) !== keyOf(here.place)) return false
  if (!holdsCaret(spot.place)) return true
  return spot.start === here.start && spot.end === here.end
}

/**
 * The mark to go to: from the one she was led to as long as she is there, for several may share one
 * place, else from where she is. `led` may have been settled since.
 */
export function markFrom(
  marks: readonly Mark[],
  release: Release,
  { here, led }: { readonly here: Spot | null; readonly led: Mark | null },
  step: 1 | -1,
): Mark | null {
  if (led === null || !isAt(led, here)) return nextMark(marks, release, here, step)
  const key = markKey(led)
  const at = marks.findIndex((mark) => markKey(mark) === key)
  if (at < 0) return nextMark(marks, release, led.spot, step)
  return marks.at((at + step) % marks.length) ?? null
}

/** The same as long as kind, place, and what is asked are. */
export function markKey(mark: Mark): string {
  return JSON.stringify(mark.kind === 'gap' ? [mark.spot] : [mark.spot, mark.doubt])
}

/** The dateline and the contacts are buttons and small fields, a photo may be a picture. */
function holdsCaret(place: SpotPlace): boolean {
  return place.in === 'headline' || place.in === 'story' || place.in === 'boilerplate'
}

type Places = ReadonlyMap<string, number>

function placesOf(release: Release): Places {
  return new Map(textsOf(release).map(({ place }, at) => [keyOf(place), at]))
}

function byPlace(places: Places, one: Spot, other: Spot): number {
  const at = (spot: Spot) => places.get(keyOf(spot.place)) ?? 0
  return at(one) - at(other) || one.start - other.start
}

function keyOf(place: SpotPlace): string {
  switch (place.in) {
    case 'story':
      return `story ${place.block} ${place.item}`
    case 'contact':
      return `contact ${place.at}`
    case 'photos':
      return `photos ${place.hash}`
    default:
      return place.in
  }
}
