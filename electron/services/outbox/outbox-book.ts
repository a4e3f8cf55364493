import { AppError, type ErrorCode } from '#core/app-error.ts'
import type { Dispatch, DispatchId } from '#core/outbox/dispatch.ts'
import type { Damaged, DispatchStore } from './dispatch-store.ts'

/** All dispatches as they are now, which the disk may take only later. */
export type OutboxBook = {
  readonly load: () => Promise<void>
  readonly all: () => readonly Dispatch[]
  readonly damaged: () => readonly Damaged[]
  readonly find: (id: DispatchId) => Dispatch | undefined
  /** What she does: it is so when the disk has it, and rejects otherwise. */
  readonly change: (dispatch: Dispatch) => Promise<void>
  /** What happened: it is so whatever the disk says; what was not written is tried again. */
  readonly happened: (dispatch: Dispatch) => Promise<void>
  /** Those that were just queued and are on the disk. */
  readonly add: (dispatches: readonly Dispatch[]) => void
  /** Writes what the disk did not take, and tells the ledger what it does not know yet. */
  readonly catchUp: () => Promise<void>
  /** Whether something happened that the disk has not taken yet. */
  readonly owes: () => boolean
  /** Why the last write failed; null once it succeeded. */
  readonly trouble: () => ErrorCode | null
}

export function openBook(
  store: DispatchStore,
  note: (dispatch: Dispatch) => Promise<void>,
): OutboxBook {
  const book = new Map<DispatchId, Dispatch>()
  const unwritten = new Set<DispatchId>()
  let broken: readonly Damaged[] = []
  let trouble: ErrorCode | null = null

  const write = async (dispatch: Dispatch): Promise<boolean> => {
    try {
      await store.save(dispatch)
      unwritten.delete(dispatch.id)
      trouble = null
      return true
    } catch (error) {
      unwritten.add(dispatch.id)
      trouble = codeOf(error)
      return false
    }
  }

  const happened = async (dispatch: Dispatch): Promise<void> => {
    book.set(dispatch.id, dispatch)
    if (await write(dispatch)) await tellLedger(dispatch)
  }

  /** Asked again at the next occasion where the ledger cannot be written now. */
  const tellLedger = async (dispatch: Dispatch): Promise<void> => {
    if (dispatch.state !== 'sent' || dispatch.isNoted === true) return
    try {
      await note(dispatch)
    } catch {
      return
    }
    const noted = { ...dispatch, isNoted: true }
    book.set(dispatch.id, noted)
    await write(noted)
  }

  return {
    async load() {
      const { dispatches, damaged } = await store.load()
      for (const dispatch of dispatches) book.set(dispatch.id, dispatch)
      broken = damaged
    },
    all: () => [...book.values()],
    damaged: () => broken,
    find: (id) => book.get(id),
    async change(dispatch) {
      // What was owed to the disk until now must not be written over what she does now.
      const wasOwed = unwritten.delete(dispatch.id)
      try {
        await store.save(dispatch)
      } catch (error) {
        if (wasOwed) unwritten.add(dispatch.id)
        trouble = codeOf(error)
        throw error
      }
      trouble = null
      book.set(dispatch.id, dispatch)
      await tellLedger(dispatch)
    },
    happened,
    add(dispatches) {
      for (const dispatch of dispatches) book.set(dispatch.id, dispatch)
    },
    async catchUp() {
      for (const id of [...unwritten]) {
        const dispatch = book.get(id)
        if (dispatch !== undefined && unwritten.has(id)) await write(dispatch)
      }
      for (const dispatch of book.values()) {
        if (!unwritten.has(dispatch.id)) await tellLedger(dispatch)
      }
    },
    owes: () => unwritten.size > 0,
    trouble: () => trouble,
  }
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'disk-failed'
}
