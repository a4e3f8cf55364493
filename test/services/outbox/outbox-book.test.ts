import { describe, expect, test } from 'vitest'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import type { DispatchStore } from '#services/outbox/dispatch-store.ts'
import { openBook } from '#services/outbox/outbox-book.ts'
import { sampleDispatch } from '../../helpers/sample-dispatch.ts'

/** A store of one dispatch whose disk refuses, or takes its time, as it is told. */
function oneRecord() {
  const written: Dispatch['state'][] = []
  let refuses = false
  let gate: Promise<void> = Promise.resolve()
  let turn: Promise<unknown> = Promise.resolve()
  const store: DispatchStore = {
    load: async () => ({ dispatches: [sampleDispatch({ state: 'sending' })], damaged: [] }),
    save(dispatch) {
      const saved = turn.then(async () => {
        await gate
        if (refuses) throw new Error('the disk is full')
        written.push(dispatch.state)
      })
      turn = saved.catch(() => undefined)
      return saved
    },
    discard: async () => undefined,
    freeze: () => Promise.reject(new Error('unused')),
    read: () => Promise.reject(new Error('unused')),
    close: async () => undefined,
  }
  return {
    store,
    written,
    refuse(yes: boolean) {
      refuses = yes
    },
    hold(until: Promise<void>) {
      gate = until
    },
  }
}

describe('openBook', () => {
  test('lets no late write of the past undo what she does', async () => {
    const { store, written, refuse, hold } = oneRecord()
    const book = openBook(store, async () => undefined)
    await book.load()
    refuse(true)
    const waiting = sampleDispatch({ state: 'waiting' })
    await book.happened(waiting)
    refuse(false)
    let open: () => void = () => undefined
    hold(
      new Promise((done) => {
        open = done
      }),
    )

    const cancelled = book.change({ ...waiting, state: 'cancelled' })
    const caughtUp = book.catchUp()
    open()
    await Promise.all([cancelled, caughtUp])

    expect(written.at(-1)).toBe('cancelled')
    expect(book.owes()).toBe(false)
  })

  test('owes what happened until the disk has it', async () => {
    const { store, written, refuse } = oneRecord()
    const book = openBook(store, async () => undefined)
    await book.load()
    refuse(true)
    await book.happened(sampleDispatch({ state: 'sent' }))
    const act = book.change(sampleDispatch({ state: 'cancelled' }))
    await expect(act).rejects.toThrow('full')
    expect([book.owes(), book.trouble()]).toEqual([true, 'disk-failed'])

    refuse(false)
    await book.catchUp()

    expect([book.owes(), book.trouble()]).toEqual([false, null])
    expect(written.at(0)).toBe('sent')
  })
})
