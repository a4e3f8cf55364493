import { type FindWish, findText } from '../text/find-text.ts'
import type { Release } from './release.ts'
import { type Spot, textsOf } from './spots.ts'

/** A place that holds what she looks for, with a few words around it for a list. */
export type FoundSpot = Spot & {
  readonly words: string
  readonly before: string
  readonly after: string
}

const aroundLength = 32

/** Everything in a release that answers the wish, in the order of the sheet. */
export function findInRelease(release: Release, wish: FindWish): readonly FoundSpot[] {
  return textsOf(release).flatMap(({ place, text }) =>
    findText(text, wish).map(({ start, end }) => ({
      place,
      start,
      end,
      words: text.slice(start, end),
      before: text.slice(Math.max(0, start - aroundLength), start).replace(/\s+/g, ' '),
      after: text.slice(end, end + aroundLength).replace(/\s+/g, ' '),
    })),
  )
}
