import { isAt, type Mark, markFrom, marksOf } from '#core/guidance/marks.ts'
import type { Doubt } from '#core/release/doubt.ts'
import type { Caret } from '#core/release/place.ts'
import type { Release } from '#core/release/release.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { goToMark, spotOfFocus } from './go-to-mark.ts'

export type MarkPorts = {
  readonly story: () => StoryHandle | null
  /** The release with the newest words: a jump must not land where something stood a moment ago. */
  readonly gather: () => Release
  readonly caret: () => Caret | null
  readonly showPhotos: () => void
  readonly settle: (doubt: Doubt) => void
}

export type MarkSteps = {
  /** To the place of a mark. */
  readonly goTo: (mark: Mark) => void
  /** To the place of anything else that has one. */
  readonly go: (place: Pick<Mark, 'spot'>) => void
  /** To the next or the one before, of one kind or of both. */
  readonly step: (step: 1 | -1, kind?: Mark['kind']) => void
  /** Says of the doubt she was led to that it is right, and goes on; false where she is at none. */
  readonly settle: () => boolean
  /** The mark she was led to and has not left; null elsewhere. */
  readonly current: () => Mark | null
  /** Looks again where she is. */
  readonly look: () => void
  readonly watch: (hear: () => void) => () => void
}

/** Ways to what still waits; from a button she goes on where the last step led. */
export function markSteps({ story, gather, caret, showPhotos, settle }: MarkPorts): MarkSteps {
  let led: Mark | null = null
  let current: Mark | null = null
  const heard = new Set<() => void>()

  const spotHere = () => spotOfFocus(caret())

  function tell(mark: Mark | null): void {
    if (current === mark) return
    current = mark
    for (const hear of heard) hear()
  }

  function go(place: Pick<Mark, 'spot'>): void {
    goToMark(place, { story: story(), release: gather(), showPhotos })
  }

  function goTo(mark: Mark): void {
    led = mark
    go(mark)
    tell(mark)
  }

  function nextFrom(by: 1 | -1, kind?: Mark['kind']): Mark | null {
    const newest = gather()
    const marks = marksOf(newest).filter((mark) => kind === undefined || mark.kind === kind)
    return markFrom(marks, newest, { here: spotHere(), led }, by)
  }

  return {
    go,
    goTo,
    step: (by, kind) => {
      const next = nextFrom(by, kind)
      if (next === null) tell(null)
      else goTo(next)
    },
    settle: () => {
      if (current?.kind !== 'doubt' || !isAt(current, spotHere())) return false
      settle(current.doubt)
      const next = nextFrom(1)
      if (next === null) tell(null)
      else goTo(next)
      return true
    },
    current: () => current,
    look: () => {
      if (current !== null && !isAt(current, spotHere())) tell(null)
    },
    watch: (hear) => {
      heard.add(hear)
      return () => heard.delete(hear)
    },
  }
}
