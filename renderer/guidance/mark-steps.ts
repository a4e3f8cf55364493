import { type Mark, marksOf, nextMark } from '#core/guidance/marks.ts'
import type { Caret } from '#core/release/place.ts'
import type { Release } from '#core/release/release.ts'
import type { Spot } from '#core/release/spots.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { goToMark, spotOfCaret } from './go-to-mark.ts'

export type MarkPorts = {
  readonly story: () => StoryHandle | null
  /** The release with the newest words: a jump must not land where something stood a moment ago. */
  readonly gather: () => Release
  readonly caret: () => Caret | null
  readonly showPhotos: () => void
}

export type MarkSteps = {
  /** To the place of a mark, or of anything else that has one. */
  readonly go: (mark: Pick<Mark, 'spot'>) => void
  /** To the next or the one before, of one kind or of both. */
  readonly step: (step: 1 | -1, kind?: Mark['kind']) => void
}

/** Ways to what still waits; from a button she goes on where the last step led. */
export function markSteps({ story, gather, caret, showPhotos }: MarkPorts): MarkSteps {
  let last: Spot | null = null

  function go(mark: Pick<Mark, 'spot'>): void {
    last = mark.spot
    goToMark(mark, { story: story(), release: gather(), showPhotos })
  }

  function step(by: 1 | -1, kind?: Mark['kind']): void {
    const newest = gather()
    const marks = marksOf(newest).filter((mark) => kind === undefined || mark.kind === kind)
    const here = spotOfCaret(caret())
    const next =
      (here === null ? markBeside(marks, last, by) : null) ??
      nextMark(marks, newest, here ?? last, by)
    if (next !== null) go(next)
  }

  return { go, step }
}

/** Where she was led to may be no place for a caret, as a photo or the date are: the list knows it. */
function markBeside(marks: readonly Mark[], last: Spot | null, by: 1 | -1): Mark | null {
  if (last === null) return null
  const at = marks.findIndex(({ spot }) => isSame(spot, last))
  return at < 0 ? null : (marks.at((at + by) % marks.length) ?? null)
}

function isSame(one: Spot, other: Spot): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
