import type { Block } from '../release/block.ts'
import { gapsOf } from '../release/gaps.ts'
import { type OutlineEntry, outlineOf, type Part, partOfBlock } from '../release/outline.ts'
import type { Release } from '../release/release.ts'
import type { SpotPlace } from '../release/spots.ts'
import type { Template } from '../templates/template.ts'
import { guidanceFor, type Progress } from './guidance-for.ts'

/**
 * The list of parts with its ticks judged: a part that holds a mark «[isi: …]», or whose length is
 * far from its target, has begun and is not done. A little too short or too long keeps its tick.
 */
export function judgedOutline(
  release: Release,
  template: Template | null,
): readonly OutlineEntry[] {
  const unfilled = new Set(gapsOf(release).map(({ place }) => partOf(place, release.story)))
  return outlineOf(release).map((entry) => {
    const isUnfinished = unfilled.has(entry.part) || isFarOff(entry.part, release, template)
    return isUnfinished ? { ...entry, state: 'open' } : entry
  })
}

function isFarOff(part: Part, release: Release, template: Template | null): boolean {
  const { progress } = guidanceFor(part, template, release)
  return progress !== null && progress.state !== 'empty' && isFar(progress)
}

/** Beyond half as much again as the most, or below three fifths of the least (half for pieces). */
function isFar({ count, min, max, unit }: Progress): boolean {
  const least = unit === 'words' ? min * 0.6 : min * 0.5
  return count > max * 1.5 || count < least
}

function partOf(place: SpotPlace, story: readonly Block[]): Part | null {
  if (place.in !== 'story') return place.in
  const block = story[place.block]
  return block === undefined ? null : partOfBlock(block)
}
