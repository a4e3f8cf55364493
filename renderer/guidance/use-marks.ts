import { useEffect, useEffectEvent, useMemo } from 'react'
import { type Mark, marksOf } from '#core/guidance/marks.ts'
import type { Release } from '#core/release/release.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { storyRangeOf } from '../find/reveal-spot.ts'
import type { MarkSteps } from './mark-steps.ts'

/** The caret rests this long before it is asked whether it has left its mark. */
const restMs = 100

/** Paints what still waits, and hears the keys of the marks wherever she is on the sheet. */
export function useMarks(
  release: Release,
  story: () => StoryHandle | null,
  steps: MarkSteps,
): readonly Mark[] {
  const marks = useMemo(() => marksOf(release), [release])

  useEffect(() => {
    const ranges = (kind: Mark['kind']) =>
      marks.flatMap((mark) => (mark.kind === kind ? (storyRangeOf(mark.spot) ?? []) : []))
    story()?.paint('gap', ranges('gap'))
    story()?.paint('doubt', ranges('doubt'))
  }, [story, marks])

  const press = useEffectEvent((event: KeyboardEvent) => {
    const isHandled = isFree(event) && act(event, steps)
    if (!isHandled) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event)
    // Before the story hears it: there Ctrl+Enter would break the line.
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [])

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const lookSoon = () => {
      if (steps.current() === null) return
      clearTimeout(rest)
      rest = setTimeout(steps.look, restMs)
    }
    document.addEventListener('selectionchange', lookSoon)
    document.addEventListener('focusin', lookSoon)
    return () => {
      clearTimeout(rest)
      document.removeEventListener('selectionchange', lookSoon)
      document.removeEventListener('focusin', lookSoon)
    }
  }, [steps])

  return marks
}

/** A window on top of the sheet has keys of its own. */
function isFree({ isComposing, altKey, metaKey }: KeyboardEvent): boolean {
  if (isComposing || altKey || metaKey) return false
  return document.querySelector('[role="dialog"][data-rac]') === null
}

function act({ key, ctrlKey, shiftKey }: KeyboardEvent, steps: MarkSteps): boolean {
  if (key === 'F8' && !ctrlKey) {
    steps.step(shiftKey ? -1 : 1)
    return true
  }
  return key === 'Enter' && ctrlKey && !shiftKey && steps.settle()
}
