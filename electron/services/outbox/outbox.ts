import { randomBytes } from 'node:crypto'
import { AppError, type ErrorCode } from '#core/app-error.ts'
import { type Account, isUsable } from '#core/outbox/account.ts'
import { batchAtMost, batchIds } from '#core/outbox/batch.ts'
import { type Dispatch, type DispatchId, dispatchFormat } from '#core/outbox/dispatch.ts'
import { actOn, mayChange } from '#core/outbox/dispatch-course.ts'
import { judgeAttempt } from '#core/outbox/judge-attempt.ts'
import type { NewMail, PlannedMail } from '#core/outbox/mail.ts'
import { messageIdOf } from '#core/outbox/message-id.ts'
import {
  type AccountFacts,
  isSameLogin,
  openAccountBook,
  openAccountStore,
} from './account-store.ts'
import { openDispatchStore } from './dispatch-store.ts'
import type { Frozen } from './frozen-mails.ts'
import { openBook } from './outbox-book.ts'
import type { Outbox, OutboxPorts, OutboxView } from './outbox-ports.ts'
import { createSender } from './sender.ts'

/**
 * The outbox of a profile: mails are frozen, queued, and sent when the line and their time come.
 * It reads its folder at once and reaches for the server only while something waits.
 *
 * It runs in plain Node:
 *
 *     const outbox = await openOutbox({
 *       ...{ profileFolder, port: nodeFilePort, clock: systemClock() },
 *       ...{ password: sessionSafe('secret'), note: async () => undefined, onChange: () => {} },
 *       ...{ timeouts: usualTimeouts, ca: null, watch: () => unwatched },
 *     })
 *     await outbox.saveAccount(account, null)
 *     await outbox.queue([mail])        // `composeMails`, or `writeMail` for the bytes alone
 *     await outbox.settled()            // until no try is under way
 *     await outbox.close()
 */
export async function openOutbox(ports: OutboxPorts): Promise<Outbox> {
  const { clock, password } = ports
  const store = openDispatchStore(ports)
  const accounts = openAccountStore(ports)
  const book = openBook(store, ports.note)
  const facts = openAccountBook(accounts, await accounts.read())
  await book.load()

  const saveFacts = async (changed: Partial<AccountFacts>) => {
    await facts.change(changed)
    ports.onChange()
  }
  const sender = createSender({
    ...{ ...ports, store, book, facts: facts.now },
    refuseAccount: () => facts.stop({ isRefused: true }).catch(() => undefined),
  })

  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }

  /** One act on a dispatch of which nothing is under way meanwhile. */
  const withQuiet = (id: DispatchId, act: (dispatch: Dispatch) => Promise<void>) =>
    inTurn(async () => {
      const { release } = await sender.hold(id)
      try {
        const dispatch = book.find(id)
        if (dispatch === undefined) throw new AppError('dispatch-unknown', `no dispatch ${id}`)
        await act(dispatch)
      } finally {
        release()
      }
      ports.onChange()
    })

  const wake = () => sender.wake({ isHint: false })

  sender.wake({ isHint: true })
  return {
    async view(): Promise<OutboxView> {
      const { account, isPaused, isRefused } = facts.now()
      const isNeeded = account !== null && account.user !== ''
      return {
        dispatches: newestFirst(book.all()).map((one) => shown(one, sender.underway()?.id)),
        damaged: book.damaged(),
        line: sender.line(),
        account,
        password: isNeeded ? await password.state() : 'not-needed',
        canKeepPassword: password.canKeep(),
        isPaused,
        refused: isRefused ? 'account-refused' : refusal(),
      }
    },
    queue: (mails) =>
      inTurn(async () => {
        if (mails.length > batchAtMost) throw new AppError('bad-input', 'too many mails')
        const ids = batchIds(randomBytes(5), mails.length)
        const dispatches: Dispatch[] = []
        try {
          for (const [at, mail] of mails.entries()) {
            const id = ids[at] ?? ''
            const frozen = await store.freeze(id, await bytesOf(mail))
            dispatches.push(dispatchOf(id, mail, frozen, clock.now()))
          }
          for (const dispatch of dispatches) await store.save(dispatch)
        } catch (error) {
          // What stays of them is paused at the next start, for some of the batch are missing.
          for (const id of ids) await store.discard(id).catch(() => undefined)
          throw error
        }
        book.add(dispatches)
        ports.onChange()
        wake()
        return ids
      }),
    async sendNow(ids) {
      if (facts.now().isRefused) await saveFacts({ isRefused: false })
      const waiting = book.all().filter(({ state }) => state === 'waiting')
      sender.ask(waiting.map(({ id }) => id).filter((id) => ids === null || ids.includes(id)))
    },
    async pauseAll(isPaused) {
      const kept = isPaused ? facts.stop({ isPaused }) : facts.change({ isPaused })
      if (isPaused) sender.breakOff()
      await kept.finally(ports.onChange)
      sender.wake({ isHint: !isPaused })
    },
    act: (id, act) =>
      withQuiet(id, async (dispatch) => {
        const after = actOn(dispatch, act, clock.now())
        if (after === null) throw new AppError('dispatch-underway', `${act} is not for ${id}`)
        await book.change(after)
      }),
    async read(id) {
      const dispatch = book.find(id)
      if (dispatch === undefined) throw new AppError('dispatch-unknown', `no dispatch ${id}`)
      return store.read(dispatch)
    },
    change: (id, { to, subject }) =>
      withQuiet(id, async (dispatch) => {
        if (!mayChange(dispatch)) throw new AppError('dispatch-underway', `${id} has left`)
        const { withHead } = await import('./write-mail.ts')
        const messageId = messageIdOf(randomBytes(16), dispatch.from.address)
        const head = { from: dispatch.from, to, subject, messageId, date: clock.now() }
        const bytes = await withHead(await store.read(dispatch), head)
        const frozen = await store.freeze(id, bytes)
        const isRefused = dispatch.state === 'refused'
        await book.change({
          ...{ ...dispatch, to, subject, messageId, nextTryAt: null, sinceAt: clock.now() },
          ...frozen,
          state: isRefused ? 'waiting' : dispatch.state,
        })
      }),
    saveAccount: (account, word) =>
      inTurn(async () => {
        if (!isUsable(account)) throw new AppError('bad-input', 'an unprotected line needs a yes')
        const isOther = await isForAnother(account)
        if (isOther) {
          await password.forget()
          sender.breakOff()
        }
        await saveFacts({ account, isRefused: false })
        if (word !== null) await password.give(word.word, word.keep)
        ports.onChange()
        sender.wake({ isHint: true })
      }),
    forgetAccount: () =>
      inTurn(async () => {
        await password.forget()
        await saveFacts({ account: null, isRefused: false })
        sender.breakOff()
        wake()
      }),
    async test(account, word) {
      const { openSession } = await import('./smtp-session.ts')
      const known = isSameLogin(facts.now().account, account) ? await password.read() : null
      const { signal } = new AbortController()
      const { timeouts, ca } = ports
      const session = await openSession({
        ...{ account, password: word ?? known, timeouts, ca, signal },
      })
      if ('kind' in session) return judgeAttempt(session, clock.now())
      session.close()
      return null
    },
    async givePassword(word) {
      await password.give(word, false)
      if (facts.now().isRefused) await saveFacts({ isRefused: false })
      ports.onChange()
      sender.wake({ isHint: true })
    },
    look: () => sender.wake({ isHint: true }),
    settled: sender.settled,
    async close() {
      await sender.close()
      await last
      await Promise.all([store.close(), accounts.close()])
    },
  }

  /**
   * A password is never offered to another server than the one it was given for; whose the kept one
   * is, nobody knows where the account is lost.
   */
  async function isForAnother(account: Account): Promise<boolean> {
    const present = facts.now().account
    if (present === null) return (await password.state()) === 'kept'
    return !isSameLogin(present, account)
  }

  function refusal(): ErrorCode | null {
    const waits = book.all().some(({ state }) => state === 'waiting')
    return sender.trouble() ?? (waits && facts.now().account === null ? 'account-missing' : null)
  }
}

function bytesOf(mail: NewMail | PlannedMail): Promise<Uint8Array> {
  return 'compose' in mail ? mail.compose() : Promise.resolve(mail.bytes)
}

function dispatchOf(
  id: DispatchId,
  mail: NewMail | PlannedMail,
  frozen: Frozen,
  now: string,
): Dispatch {
  const { release, from, to, subject, messageId, attachments, by } = mail
  return {
    ...{ format: dispatchFormat, id, createdAt: now, release, from, to, subject, messageId },
    ...{ ...frozen, attachments, by, state: 'waiting', attempts: [], nextTryAt: null },
  }
}

function newestFirst(dispatches: readonly Dispatch[]): readonly Dispatch[] {
  return [...dispatches].sort(
    (one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt),
  )
}

/** On its way from the first word to the server on; in the record only from its last bytes on. */
function shown(dispatch: Dispatch, underway: DispatchId | undefined): Dispatch {
  return dispatch.id === underway && dispatch.state === 'waiting'
    ? { ...dispatch, state: 'sending' }
    : dispatch
}
