import { createStore } from 'zustand/vanilla'
import type { OutboxState } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { codeOf } from '../bridge/refusal.ts'

export type Outbox = {
  /** Null until the main process has answered once. */
  readonly outbox: OutboxState | null
  /** Why the last act, or the last reading, was refused. */
  readonly refusal: ErrorCode | null
  /** True while an act of hers is under way. */
  readonly isActing: boolean
}

export type OutboxPorts = Pick<Client, 'call' | 'on'>

export type OutboxStore = ReturnType<typeof createOutboxStore>

/** What waits, as the main process has it; read anew whenever it says that something changed. */
export function createOutboxStore({ call, on }: OutboxPorts) {
  const store = createStore<Outbox>(() => ({ outbox: null, refusal: null, isActing: false }))
  // Answers may overtake each other: an older one must not undo what a newer one has shown.
  let asked = 0
  let shown = 0
  let reading: Promise<void> | null = null
  let isStale = false
  let watchers = 0
  let stop: (() => void) | null = null

  async function take(answer: Promise<OutboxState>): Promise<OutboxState> {
    asked += 1
    const turn = asked
    const outbox = await answer
    if (turn > shown) {
      shown = turn
      store.setState({ outbox })
    }
    return outbox
  }

  async function read(): Promise<void> {
    do {
      isStale = false
      try {
        await take(call('outbox.state', {}))
      } catch (thrown) {
        store.setState({ refusal: codeOf(thrown) })
      }
    } while (isStale)
  }

  /** One reading at a time; what changes meanwhile is read after it. */
  function load(): Promise<void> {
    if (reading !== null) isStale = true
    reading ??= read().finally(() => {
      reading = null
    })
    return reading
  }

  return {
    ...store,
    load,
    /** Reads now and after every change, until the last of those who watch has gone. */
    watch(): () => void {
      watchers += 1
      stop ??= on('outbox.changed', () => void load())
      void load()
      return () => {
        watchers -= 1
        if (watchers > 0) return
        stop?.()
        stop = null
      }
    },
    /** Shows what the act answers; false where it was refused and nothing has changed. */
    async act(act: (call: OutboxPorts['call']) => Promise<OutboxState>): Promise<boolean> {
      store.setState({ isActing: true, refusal: null })
      try {
        await take(act(call))
        return true
      } catch (thrown) {
        store.setState({ refusal: codeOf(thrown) })
        return false
      } finally {
        store.setState({ isActing: false })
      }
    },
    forgetRefusal: () => store.setState({ refusal: null }),
  }
}
