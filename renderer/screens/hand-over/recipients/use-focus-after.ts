import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Recipient } from '#core/document/recipient.ts'

/** The field, or the recipient that follows the removed one. */
type NextFocus = 'field' | number

type FocusAfter = {
  readonly section: RefObject<HTMLElement | null>
  readonly focusNext: (next: NextFocus) => void
}

/** What was pressed goes away with its recipient, and the focus would land on whatever closes. */
export function useFocusAfter(to: readonly Recipient[]): FocusAfter {
  const section = useRef<HTMLElement>(null)
  const next = useRef<NextFocus | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the recipients have changed
  useLayoutEffect(() => {
    const wanted = next.current
    next.current = null
    if (wanted === null) return
    const removers = section.current?.querySelectorAll<HTMLElement>('[data-recipient] button')
    const remover = wanted === 'field' ? undefined : removers?.[wanted]
    const target = remover ?? section.current?.querySelector<HTMLElement>('input')
    target?.focus()
  }, [to])
  return {
    section,
    focusNext: (wanted) => {
      next.current = wanted
    },
  }
}
