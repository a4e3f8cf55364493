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
  return [...gaps, ...doubts].sort((a, b) => byPlace(places, a.spot, b.spot))
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
