import { useEffect, useEffectEvent, useMemo } from 'react'
import { type Mark, marksOf } from '#core/guidance/marks.ts'
import type { Release } from '#core/release/release.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { storyRangeOf } from '../find/reveal-spot.ts'
import type { MarkSteps } from './mark-steps.ts'

/** Paints what still waits, and hears F8 and Shift+F8 wherever she is on the sheet. */
export function useMarks(
  release: Release,
  story: () => StoryHandle | null,
  { step }: MarkSteps,
): readonly Mark[] {
  const marks = useMemo(() => marksOf(release), [release])

  useEffect(() => {
    const ranges = (kind: Mark['kind']) =>
      marks.flatMap((mark) => (mark.kind === kind ? (storyRangeOf(mark.spot) ?? []) : []))
    story()?.paint('gap', ranges('gap'))
    story()?.paint('doubt', ranges('doubt'))
  }, [story, marks])

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
    if (document.querySelector('[role="dialog"][data-rac]') !== null) return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])

  return marks
}
