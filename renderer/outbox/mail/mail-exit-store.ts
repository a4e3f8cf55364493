import { createStore } from 'zustand/vanilla'
import type { Format, MailPlan, Wishes } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { DispatchId } from '#core/outbox/dispatch.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { codeOf } from '../../bridge/refusal.ts'

/** What would travel. */
export type MailWish = {
  readonly id: ReleaseId
  readonly formats: readonly Format[]
  readonly wishes: Wishes
}

export type MailExitState = {
  /** Null while it was not weighed, or is being weighed anew. */
  readonly plan: MailPlan | null
  readonly isWeighing: boolean
  /** Two mails for each recipient: the documents, then the photos. */
  readonly split: boolean
  readonly isQueueing: boolean
  /** Those of this visit; null before. */
  readonly queued: readonly DispatchId[] | null
  readonly refusal: ErrorCode | null
}

export type MailExitPorts = {
  readonly call: Client['call']
  /** Until this is done the main process knows neither the last words nor every photo. */
  readonly prepare: () => Promise<void>
}

export type MailExitStore = ReturnType<typeof createMailExit>

const fresh: MailExitState = {
  plan: null,
  isWeighing: false,
  split: false,
  isQueueing: false,
  queued: null,
  refusal: null,
}

/** From the first weighing to the mails in the outbox; nothing here knows React. */
export function createMailExit({ call, prepare }: MailExitPorts) {
  const store = createStore<MailExitState>(() => fresh)
  // What she changes meanwhile makes an older answer void.
  let turn = 0

  return {
    ...store,
    /** Null where there is nothing to weigh: no recipient, no account. */
    async weigh(wish: MailWish | null): Promise<void> {
      turn += 1
      const mine = turn
      const { split } = store.getState()
      store.setState({ ...fresh, split, isWeighing: wish !== null })
      if (wish === null) return
      try {
        await prepare()
        const plan = turn === mine ? await call('outbox.plan', wish) : null
        if (turn === mine) store.setState({ plan, isWeighing: false, split: stays(split, plan) })
      } catch (thrown) {
        if (turn === mine) store.setState({ isWeighing: false, refusal: codeOf(thrown) })
      }
    },
    setSplit: (split: boolean) => store.setState({ split }),
    /** All of them or none; the second press while one is under way does nothing. */
    async queue(wish: MailWish, by: string): Promise<readonly DispatchId[] | null> {
      const { split, isQueueing } = store.getState()
      if (isQueueing) return null
      store.setState({ isQueueing: true, refusal: null })
      try {
        await prepare()
        const { queued } = await call('outbox.queue', { ...wish, split, by })
        store.setState({ queued, isQueueing: false })
        return queued
      } catch (thrown) {
        store.setState({ isQueueing: false, refusal: codeOf(thrown) })
        return null
      }
    },
  }
}

/** Two mails are no answer any more once one is small enough. */
function stays(split: boolean, plan: MailPlan | null): boolean {
  return split && plan !== null && !plan.fits
}
