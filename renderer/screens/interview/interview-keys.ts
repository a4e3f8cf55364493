import type { KeyboardEvent } from 'react'
import type { Question } from '#core/templates/question.ts'

export type InterviewStep = 'next' | 'back' | 'leave'

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target' | 'nativeEvent'
> & { readonly isDefaultPrevented: () => boolean }

/** Where a key leads; null leaves it to the field. */
export function stepOf(pressed: Pressed): InterviewStep | null {
  const { key, target } = pressed
  if (pressed.nativeEvent.isComposing || pressed.isDefaultPrevented()) return null
  if (pressed.altKey) return key === 'ArrowLeft' ? 'back' : key === 'ArrowRight' ? 'next' : null
  if (key === 'Escape') return isUnfolded(target) ? null : 'leave'
  if (key !== 'Enter' || pressed.shiftKey) return null
  if (pressed.ctrlKey || pressed.metaKey) return 'next'
  return isAnswering(target) && !isUnfolded(target) ? 'next' : null
}

/** Keys that a field would keep although it has no use for them. */
export function isHeardFirst({ key, altKey, ctrlKey, target }: Pressed): boolean {
  if (altKey || (ctrlKey && key === 'Enter')) return true
  return (
    key === 'Enter' && target instanceof Element && target.getAttribute('role') === 'spinbutton'
  )
}

/**
 * The field that Enter goes to before it leaves a question of several fields: the next one that is
 * still empty, and among figures simply the next one. An empty row ends the list it stands in.
 */
export function nextFieldOf(kind: Question['kind'], here: EventTarget): HTMLElement | null {
  if (kind === 'text' || kind === 'choice' || kind === 'day') return null
  if (!isText(here)) return null
  const fields = textFieldsIn(here.closest('[data-answer]'))
  const next = fields[fields.indexOf(here) + 1] ?? null
  if (kind === 'figures') return next
  return here.value.trim() === '' || next === null || next.value.trim() !== '' ? null : next
}

/** True where some parts of a date are typed and others are not: no date would come of it. */
export function hasHalfDate(answer: ParentNode | null): boolean {
  const segments = [...(answer?.querySelectorAll('[role="spinbutton"]') ?? [])]
  const open = segments.filter((segment) => segment.hasAttribute('data-placeholder'))
  return open.length > 0 && open.length < segments.length
}

function textFieldsIn(
  answer: ParentNode | null,
): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...(answer?.querySelectorAll<HTMLElement>('input, textarea') ?? [])].filter(isText)
}

function isText(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && ['text', ''].includes(target.type) && !target.hidden
}

function isAnswering(target: EventTarget): boolean {
  if (isText(target)) return true
  if (target instanceof HTMLInputElement) return target.type === 'radio'
  return target instanceof Element && target.getAttribute('role') === 'spinbutton'
}

function isUnfolded(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true'
}
