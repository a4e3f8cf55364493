import { type RefObject, useEffect } from 'react'
import type { Caret } from '#core/release/place.ts'
import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import type { SheetStore, Spot } from './sheet-store.ts'

/** The caret rests this long before its place is told. */
const restMs = 400

type Refs = {
  readonly story: RefObject<StoryHandle | null>
  readonly scroll: RefObject<HTMLElement | null>
}

/** Keeps the desk told of caret and scroll, and goes back to `returnTo` once. */
export function useSpot(store: SheetStore, { story, scroll }: Refs, returnTo: Spot | null): void {
  useEffect(() => {
    if (returnTo === null) return
    if (returnTo.caret !== null) putCaret(returnTo.caret, story.current)
    scroll.current?.scrollTo(0, returnTo.scrolledPx)
  }, [returnTo, story, scroll])

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const tellSoon = () => {
      clearTimeout(rest)
      rest = setTimeout(store.remember, restMs)
    }
    store.watchSpot(() => ({
      caret: readCaret(story.current),
      scrolledPx: scroll.current?.scrollTop ?? 0,
    }))
    store.remember()
    document.addEventListener('selectionchange', tellSoon)
    return () => {
      clearTimeout(rest)
      document.removeEventListener('selectionchange', tellSoon)
      store.watchSpot(null)
    }
  }, [store, story, scroll])
}

/** Null where the focus is in none of the fields that hold words. */
export function readCaret(story: StoryHandle | null): Caret | null {
  const focused = document.activeElement
  if (focused instanceof HTMLTextAreaElement && focused.id !== '') {
    const { id, selectionStart, selectionEnd } = focused
    return { in: 'field', field: id, start: selectionStart, end: selectionEnd }
  }
  if (!(focused instanceof HTMLElement && focused.isContentEditable)) return null
  const selection = story?.selection() ?? null
  return selection === null ? null : { in: 'story', ...selection }
}

function putCaret(caret: Caret, story: StoryHandle | null): void {
  if (caret.in === 'story') {
    story?.select({ anchor: caret.anchor, focus: caret.focus })
    return
  }
  const field = document.getElementById(caret.field)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.setSelectionRange(caret.start, caret.end)
}
