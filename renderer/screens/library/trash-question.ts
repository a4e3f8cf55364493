import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { codeOf } from '../../bridge/refusal.ts'

export type Question = {
  /** Releases that have lain in the trash for thirty days; empty where nothing is to be asked. */
  readonly ids: readonly ReleaseId[]
  /** The second question, which names how many go for good. */
  readonly isSure: boolean
  readonly isErasing: boolean
  readonly refusal: ErrorCode | null
}

export type TrashQuestion = {
  readonly store: StoreApi<Question>
  readonly ask: () => Promise<void>
  readonly keep: () => Promise<void>
  /** Asks once more; `false` leaves everything as it is. */
  readonly consider: (isSure: boolean) => void
  /** After both questions; how many have gone, also where the disk refused the others. */
  readonly erase: () => Promise<number>
}

const nothingAsked: Question = { ids: [], isSure: false, isErasing: false, refusal: null }

/** What follows after thirty days in the trash: a question, twice, and never a timer. */
export function createTrashQuestion({ call }: Pick<Client, 'call'>): TrashQuestion {
  const store = createStore<Question>(() => nothingAsked)
  return {
    store,
    async ask() {
      try {
        store.setState({ ids: (await call('trash.ask', {})).ids })
      } catch {
        // A question that cannot be asked is none: everything stays in the trash.
      }
    },
    async keep() {
      store.setState(nothingAsked)
      await call('trash.keep', {}).catch(() => undefined)
    },
    consider: (isSure) => store.setState({ isSure, refusal: null }),
    async erase() {
      const { ids, isSure, isErasing } = store.getState()
      if (!isSure || isErasing) return 0
      store.setState({ isErasing: true, refusal: null })
      try {
        const { erased } = await call('trash.erase', { ids })
        store.setState(nothingAsked)
        return erased
      } catch (thrown) {
        const left = await leftOf(ids)
        store.setState({ ids: left, isErasing: false, refusal: codeOf(thrown) })
        return ids.length - left.length
      }
    },
  }

  /** Each goes by itself: before the disk refused one, others may have gone. */
  async function leftOf(ids: readonly ReleaseId[]): Promise<readonly ReleaseId[]> {
    try {
      const there = new Set((await call('trash.ask', {})).ids)
      return ids.filter((id) => there.has(id))
    } catch {
      // Nothing is known: none is said to have gone.
      return ids
    }
  }
}
