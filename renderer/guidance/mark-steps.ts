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
  readonly go: (mark: Mark) => void
  /** To the next or the one before, of one kind or of both. */
  readonly step: (step: 1 | -1, kind?: Mark['kind']) => void
}

/** Ways to what still waits; from a button she goes on where the last step led. */
export function markSteps({ story, gather, caret, showPhotos }: MarkPorts): MarkSteps {
  let last: Spot | null = null

  function go(mark: Mark): void {
    last = mark.spot
    goToMark(mark, { story: story(), release: gather(), showPhotos })
  }

  function step(by: 1 | -1, kind?: Mark['kind']): void {
    const newest = gather()
    const marks = marksOf(newest).filter((mark) => kind === undefined || mark.kind === kind)
    const next = nextMark(marks, newest, spotOfCaret(caret()) ?? last, by)
    if (next !== null) go(next)
  }

  return { go, step }
}
