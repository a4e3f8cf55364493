import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useStore } from 'zustand'
import type { ComposedInterview } from '#core/interview/compose-interview.ts'
import type { Template } from '#core/templates/template.ts'
import { finishRelease } from './finish.ts'
import type { Ending } from './HersChoice.tsx'
import type { InterviewProps } from './Interview.tsx'
import { hasHalfDate, isHeardFirst, nextFieldOf, stepOf } from './interview-keys.ts'
import type { InterviewStore } from './interview-store.ts'

type StepsWish = Pick<InterviewProps, 'onSheet' | 'onCopy'> & {
  readonly store: InterviewStore<ComposedInterview>
  readonly template: Template
  /** Where the answer on the screen stands. */
  readonly desk: RefObject<HTMLElement | null>
}

/** Going from question to question, to the end, and away, by buttons and by keys. */
export function useSteps({ store, template, desk, onSheet, onCopy }: StepsWish) {
  const { answers, at, isStoryHers } = useStore(store)
  const question = template.questions[at] ?? null
  const [isLeaving, setLeaving] = useState(false)
  const [isHalfDate, setHalfDate] = useState(false)
  const [isFinishing, setFinishing] = useState(false)
  const [ending, setEnding] = useState<Ending>('keep')

  function goTo(wanted: number) {
    const isHalf = wanted > at && hasHalfDate(desk.current)
    setHalfDate(isHalf)
    if (!isHalf) store.goTo(wanted)
  }

  /** Where saving fails she stays, and the notice above the question says why. */
  async function leave(go: () => void) {
    if (await store.flush()) go()
    else setLeaving(false)
  }

  async function finish() {
    setFinishing(true)
    const copy = finishRelease(store, store.compose(answers), isStoryHers ? ending : 'follow')
    if (await store.flush()) {
      if (copy === null) onSheet()
      else await onCopy(copy)
    }
    setFinishing(false)
  }

  const next = () => (question === null ? void finish() : goTo(at + 1))

  /** Enter first goes through the fields of a question, Ctrl+Enter does not. */
  function nextByKey(event: KeyboardEvent) {
    if (question === null) {
      if (!event.altKey) next()
      return
    }
    const isOnly = event.ctrlKey || event.altKey
    const field = isOnly ? null : nextFieldOf(question.kind, event.target)
    if (field === null) next()
    else field.focus()
  }

  function press(event: KeyboardEvent) {
    const step = isLeaving ? null : stepOf(event)
    if (step === null) return
    event.preventDefault()
    if (step === 'leave') setLeaving(true)
    else if (step === 'back') goTo(at - 1)
    else nextByKey(event)
  }

  /** Date parts and lists keep these to themselves. */
  function hearFirst(event: KeyboardEvent) {
    if (!isHeardFirst(event)) return
    press(event)
    if (event.isDefaultPrevented()) event.stopPropagation()
  }

  return {
    question,
    goTo,
    next,
    leave,
    press,
    hearFirst,
    isLeaving,
    stay: () => setLeaving(false),
    isHalfDate,
    isFinishing,
    ending,
    setEnding,
  }
}
