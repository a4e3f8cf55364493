import { AppError } from '#core/app-error.ts'
import type { DispatchId } from '#core/outbox/dispatch.ts'
import type { Underway } from './post-dispatch.ts'

/** What the sender has in its hands, and how others stop it. */
export type Hands = {
  readonly underway: () => Underway | null
  readonly isHeld: (id: DispatchId) => boolean
  /** Before a line is opened; its signal breaks that line and whatever goes over it. */
  readonly begin: () => AbortSignal
  /** This dispatch is under way for as long as the work goes on. */
  readonly during: <Value>(
    id: DispatchId,
    work: (underway: Underway) => Promise<Value>,
  ) => Promise<Value>
  /**
   * Keeps the hands off this dispatch until `release`; what is under way is broken off. Rejects with
   * `dispatch-underway` where the last bytes were given and the answer is still to come.
   */
  readonly hold: (id: DispatchId) => Promise<{ readonly release: () => void }>
  /** Breaks off what is under way, unless its last bytes were given. */
  readonly breakOff: () => void
  /** The same even then: its answer will not be heard. */
  readonly letGo: () => void
}

/** `onChange`: something was taken up or laid down; `onRelease`: what was held may go again. */
export function createHands(onChange: () => void, onRelease: () => void): Hands {
  const held = new Set<DispatchId>()
  let control = new AbortController()
  let underway: Underway | null = null
  /** What is under way; never rejects. */
  let step: Promise<unknown> = Promise.resolve()

  const breakOff = () => {
    if (underway?.isGiven !== true) control.abort()
  }
  return {
    underway: () => underway,
    isHeld: (id) => held.has(id),
    begin() {
      control = new AbortController()
      return control.signal
    },
    async during(id, work) {
      const taken: Underway = { id, isGiven: false }
      underway = taken
      onChange()
      const working = work(taken)
      step = working.catch(() => undefined)
      try {
        return await working
      } finally {
        underway = null
        onChange()
      }
    },
    async hold(id) {
      if (underway?.id === id && underway.isGiven) {
        throw new AppError('dispatch-underway', `${id} waits for its answer`)
      }
      held.add(id)
      if (underway?.id === id) {
        breakOff()
        await step
      }
      return {
        release() {
          held.delete(id)
          onRelease()
        },
      }
    },
    breakOff,
    letGo: () => control.abort(),
  }
}
