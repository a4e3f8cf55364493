import { AppError } from '#core/app-error.ts'
import { damagedWords, unreadWords } from '#core/outbox/attempt-kind.ts'
import type { Attempt, Dispatch, DispatchId } from '#core/outbox/dispatch.ts'
import { afterAttempt, beginSending } from '#core/outbox/dispatch-course.ts'
import { type Ending, judgeAttempt } from '#core/outbox/judge-attempt.ts'
import type { Clock } from '../store/clock.ts'
import type { DispatchStore } from './dispatch-store.ts'
import type { OutboxBook } from './outbox-book.ts'
import type { Session } from './smtp-session.ts'

/** The dispatch that is on its way now. */
export type Underway = { readonly id: DispatchId; isGiven: boolean }

/** `undone`: it was stopped or could not be written down before its last bytes; nothing happened. */
export type Posted = { readonly attempt: Attempt } | 'undone'

type Given = {
  readonly store: DispatchStore
  readonly book: OutboxBook
  readonly clock: Clock
  readonly session: Session
  readonly signal: AbortSignal
  readonly underway: Underway
}

/** Sends one dispatch and writes down what came of it. */
export async function postDispatch(dispatch: Dispatch, given: Given): Promise<Posted> {
  const { store, book, clock, session, signal, underway } = given
  const bytes = await frozenMail(store, dispatch)
  if ('outcome' in bytes) return keep(given, dispatch.id, { ...bytes, at: clock.now() })
  let isOurs = false
  const begin = async () => {
    const begun = beginSending(book.find(dispatch.id) ?? dispatch)
    isOurs = true
    if (begun === null) throw new Error('it is not waiting any more')
    await book.change(begun)
    if (signal.aborted) throw new Error('stopped')
    isOurs = false
    underway.isGiven = true
  }
  let beginning: Promise<void> | null = null
  const ending = await session.post({
    from: dispatch.from.address,
    to: dispatch.to.address,
    bytes,
    beforeLast() {
      beginning = begin()
      return beginning
    },
  })
  // The line may break while the disk still writes that it begins: that must not be the last word.
  await Promise.resolve(beginning).catch(() => undefined)
  if (!wasGiven(ending) && (isOurs || signal.aborted)) return undo(book, dispatch.id)
  return keep(given, dispatch.id, judgeAttempt(ending, clock.now()))
}

async function keep({ book }: Given, id: DispatchId, attempt: Attempt): Promise<Posted> {
  const now = book.find(id)
  if (now !== undefined) await book.happened(afterAttempt(now, attempt))
  return { attempt }
}

/** The record that was written for the last bytes says too much where they did not leave. */
async function undo(book: OutboxBook, id: DispatchId): Promise<Posted> {
  const now = book.find(id)
  if (now?.state === 'sending') await book.happened({ ...now, state: 'waiting' })
  return 'undone'
}

function wasGiven(ending: Ending): boolean {
  return ending.kind === 'broken' ? ending.isGiven : true
}

/** The bytes, or why they cannot be sent: one mail that the disk withholds stops no other. */
async function frozenMail(
  store: DispatchStore,
  dispatch: Dispatch,
): Promise<Uint8Array | Omit<Attempt, 'at'>> {
  try {
    return await store.read(dispatch)
  } catch (error) {
    const isDamaged = error instanceof AppError && error.code === 'mail-damaged'
    return isDamaged
      ? { outcome: 'refused', step: 'connect', code: null, words: damagedWords }
      : { outcome: 'later', step: 'connect', code: null, words: unreadWords }
  }
}
