import { AppError, type ErrorCode } from '#core/app-error.ts'
import { type Account, isUsable } from '#core/outbox/account.ts'
import type { Dispatch, DispatchId } from '#core/outbox/dispatch.ts'
import { afterAttempt, firstDueMs, isDue } from '#core/outbox/dispatch-course.ts'
import { concernOf, type Ending, judgeAttempt } from '#core/outbox/judge-attempt.ts'
import { pausesMs } from '#core/outbox/next-try.ts'
import type { AccountFacts } from './account-store.ts'
import type { DispatchStore } from './dispatch-store.ts'
import { createHands, type Hands } from './hands.ts'
import type { OutboxBook } from './outbox-book.ts'
import type { OutboxPorts, OutboxView } from './outbox-ports.ts'
import { createPace } from './pace.ts'
import { postDispatch } from './post-dispatch.ts'
import { reach } from './reach.ts'

export type Sender = Pick<Hands, 'underway' | 'hold' | 'breakOff'> & {
  readonly line: () => OutboxView['line']
  readonly trouble: () => ErrorCode | null
  /** A try whatever the time, once. */
  readonly ask: (ids: readonly DispatchId[]) => void
  /** Something changed; `isHint`: the line may be back, so the pauses begin anew. */
  readonly wake: (hint: { readonly isHint: boolean }) => void
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

type Given = Pick<OutboxPorts, 'clock' | 'password' | 'timeouts' | 'ca' | 'onChange'> & {
  readonly store: DispatchStore
  readonly book: OutboxBook
  readonly facts: () => AccountFacts
  /** The server refused the login: nothing is tried by itself until she has looked at it. */
  readonly refuseAccount: () => Promise<void>
}

/** For so long an answer to what was given whole is waited for when the program ends. */
const lastAnswerMs = 2500

/** Sends what is due, one at a time, and looks for the server only while something waits. */
export function createSender(given: Given): Sender {
  const { store, book, facts, clock, password, timeouts, onChange } = given
  const asked = new Set<DispatchId>()
  let line: OutboxView['line'] = 'unknown'
  let trouble: ErrorCode | null = null
  let running: Promise<void> | null = null
  let again = false
  let closed = false
  let timer: NodeJS.Timeout | undefined
  const pace = createPace(clock)
  const hands = createHands(onChange, () => wake())

  const sayLine = (now: OutboxView['line']) => {
    const isNew = line !== now
    line = now
    if (isNew) onChange()
  }
  const waiting = () => book.all().filter(({ state }) => state === 'waiting')

  const due = (account: Account): readonly Dispatch[] => {
    const now = clock.now()
    const byItself = account.sendsItself && !facts().isRefused && pace.leftMs() === 0
    return waiting()
      .filter(({ id }) => !hands.isHeld(id))
      .filter((one) => asked.has(one.id) || (byItself && isDue(one, now)))
      .sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt))
  }

  /** One go at the server; true where it is worth looking for more at once. */
  const round = async (): Promise<boolean> => {
    await book.catchUp()
    const { account, isPaused } = facts()
    if (waiting().length === 0 || account === null || isPaused || !isUsable(account)) {
      asked.clear()
      sayLine('unknown')
      return false
    }
    const mails = due(account)
    if (mails.length === 0) {
      if (!account.sendsItself && pace.leftMs() === 0) await look(account)
      return false
    }
    const word = account.user === '' ? null : await password.read()
    if (account.user !== '' && word === null) {
      asked.clear()
      trouble = 'password-needed'
      return false
    }
    trouble = null
    return deliver(account, word, mails)
  }

  /** She has stopped it or named another mailbox: nothing more leaves from this one. */
  const isOver = (account: Account): boolean =>
    closed || facts().isPaused || facts().account !== account

  const deliver = async (account: Account, word: string | null, mails: readonly Dispatch[]) => {
    const { openSession } = await import('./smtp-session.ts')
    const [first] = mails
    if (first === undefined) return false
    // While the password was fetched she may have named another mailbox, which it is not for.
    if (isOver(account)) return !closed
    const signal = hands.begin()
    const { ca } = given
    const session = await hands.during(first.id, () =>
      openSession({ account, password: word, timeouts, ca, signal }),
    )
    if ('kind' in session) {
      if (!signal.aborted) await turnedAway(session, first)
      return signal.aborted && !closed
    }
    pace.forget()
    sayLine('there')
    try {
      for (const { id } of mails) {
        const mail = book.find(id)
        if (isOver(account)) break
        if (mail?.state !== 'waiting' || hands.isHeld(id)) continue
        const posted = await hands.during(id, (underway) =>
          postDispatch(mail, { store, book, clock, session, signal, underway }),
        )
        asked.delete(id)
        if (posted === 'undone') {
          if (!signal.aborted) pace.rest(timeouts.looksMs)
          return signal.aborted
        }
        if (concernOf(posted.attempt) === 'account') return await refused()
        if (!(await session.renew())) break
      }
      return true
    } finally {
      session.close()
    }
  }

  /** The first of them tells what was met; the others were never spoken of. */
  const turnedAway = async (ending: Ending, { id }: Dispatch) => {
    const first = book.find(id)
    asked.clear()
    if (ending.step === 'connect') {
      pace.rest(timeouts.looksMs)
      sayLine('away')
      // An old line of the same sort says as much: a server that is away for days fills no record.
      if (first === undefined || !isNews(first, ending)) return
    } else {
      sayLine('there')
      pace.rest(pausesMs.slice(0, 3))
    }
    const attempt = judgeAttempt(ending, clock.now())
    if (first !== undefined) await book.happened(afterAttempt(first, attempt))
    if (concernOf(attempt) === 'account') await refused()
  }

  const refused = async (): Promise<false> => {
    asked.clear()
    await given.refuseAccount()
    return false
  }

  const look = async (account: Account) => {
    const found = await reach(account, timeouts.connectMs, hands.begin()).catch(() => null)
    found?.destroy()
    pace.rest(timeouts.looksMs)
    if (!closed) sayLine(found === null ? 'away' : 'there')
  }

  const run = async () => {
    do {
      again = false
      try {
        while (!closed && (await round())) again = false
      } catch (error) {
        // The disk did not give what is to be sent: told, and tried again later.
        trouble = error instanceof AppError ? error.code : 'internal'
        pace.rest(timeouts.looksMs)
      }
    } while (again && !closed)
    running = null
    onChange()
    schedule()
  }

  const schedule = () => {
    clearTimeout(timer)
    const { account, isPaused } = facts()
    if (closed) return
    if (account === null || isPaused || waiting().length === 0) {
      // What happened has to come onto the disk even where nothing is to be sent.
      if (book.owes()) timer = setTimeout(wake, timeouts.looksMs[0] ?? shortestMs)
      return
    }
    const pauseMs = pace.leftMs()
    const next = account.sendsItself
      ? Math.max(pauseMs, firstDueMs(waiting(), clock.now()))
      : pauseMs
    const isBlocked = facts().isRefused || trouble === 'password-needed'
    if (!isBlocked) timer = setTimeout(wake, Math.max(next, shortestMs))
  }

  const wake = () => {
    clearTimeout(timer)
    again = true
    if (closed || running !== null) return
    running = run()
  }

  return {
    line: () => line,
    trouble: () => trouble ?? book.trouble(),
    underway: hands.underway,
    hold: hands.hold,
    breakOff: hands.breakOff,
    ask(ids) {
      for (const id of ids) asked.add(id)
      pace.beginAnew()
      trouble = null
      wake()
    },
    wake({ isHint }) {
      if (isHint) pace.beginAnew()
      wake()
    },
    settled: async () => {
      while (running !== null) await running
    },
    async close() {
      closed = true
      clearTimeout(timer)
      hands.breakOff()
      const patience = setTimeout(hands.letGo, lastAnswerMs)
      await running
      clearTimeout(patience)
      await book.catchUp()
    },
  }
}

const shortestMs = 250

function isNews({ attempts }: Dispatch, ending: Ending): boolean {
  const last = attempts.at(-1)
  return last === undefined || last.step !== ending.step || last.words !== ending.words
}
