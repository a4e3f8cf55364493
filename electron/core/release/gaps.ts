import { findGaps } from './gap.ts'
import type { Release } from './release.ts'
import { type Spot, textsOf } from './spots.ts'

/** A still-to-fill mark with its place; `asks` is what belongs there. */
export type PlacedGap = Spot & { readonly asks: string }

/** Every still-to-fill mark of a release in the order of the sheet. */
export function gapsOf(release: Release): readonly PlacedGap[] {
  return textsOf(release).flatMap(({ place, text }) =>
    findGaps(text).map((gap) => ({ place, ...gap })),
  )
}
