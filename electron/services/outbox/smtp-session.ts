import { EventEmitter } from 'node:events'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { type Account, isUsable } from '#core/outbox/account.ts'
import type { AttemptStep } from '#core/outbox/dispatch.ts'
import type { Ending } from '#core/outbox/judge-attempt.ts'
import { withLastPiece } from './last-piece.ts'
import type { Timeouts } from './outbox-ports.ts'
import { reach } from './reach.ts'
import { endingOf, withoutPassword } from './smtp-error.ts'

/** One mail on its way over a session. */
export type Posting = {
  readonly from: string
  readonly to: string
  readonly bytes: Uint8Array
  /** Resolves when the record of the sending is flushed; only then the last bytes are given. */
  readonly beforeLast: () => Promise<void>
}

export type Session = {
  /** One at a time. Never rejects: every end is told. */
  readonly post: (posting: Posting) => Promise<Ending>
  /** Ready for another mail; false where the line has gone. */
  readonly renew: () => Promise<boolean>
  readonly close: () => void
}

type Given = {
  readonly account: Account
  readonly password: string | null
  readonly timeouts: Timeouts
  readonly ca: string | null
  /** Breaks the line, whatever is under way; a mail whose last bytes were not given is not sent. */
  readonly signal: AbortSignal
}

/**
 * Connected, encrypted as the account demands, and logged in; or the ending that told why not.
 * A certificate that does not verify ends it, always.
 */
export async function openSession(given: Given): Promise<Session | Ending> {
  const { account, signal, timeouts } = given
  if (!isUsable(account)) return { kind: 'broken', step: 'connect', words: 'PLAIN', isGiven: false }
  let socket: Awaited<ReturnType<typeof reach>>
  try {
    socket = await reach(account, timeouts.connectMs, signal)
  } catch (error) {
    return endingOf(error, { step: 'connect', isGiven: false })
  }
  const answers = new EventEmitter()
  const connection = new SMTPConnection({
    ...{ host: account.host, port: account.port, connection: socket },
    secure: account.security === 'tls',
    requireTLS: account.security === 'starttls',
    ignoreTLS: account.security === 'plain',
    // No name of this machine: an address literal is what mail programs say (RFC 5321, 4.1.3).
    name: '[127.0.0.1]',
    connectionTimeout: timeouts.connectMs + 2 * timeouts.greetingMs,
    greetingTimeout: timeouts.greetingMs,
    socketTimeout: timeouts.silenceMs,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(given.ca && { ca: given.ca }) },
    ...{ logger: answerLogger(answers), transactionLog: true },
  })
  let fail: (error: unknown) => void = () => undefined
  connection.on('error', (error) => fail(error))
  const onAbort = () => {
    fail(Object.assign(new Error('stopped'), { code: 'ABORTED' }))
    connection.close()
    socket.destroy()
  }
  signal.addEventListener('abort', onAbort)
  connection.once('end', () => {
    signal.removeEventListener('abort', onAbort)
    // Some ends are told to nobody; where an answer was, it is told in this very turn.
    const failed = fail
    setImmediate(() => failed(Object.assign(new Error('ended'), { code: 'ECONNECTION' })))
  })

  /** One act of the connection; its error event is an answer to the act under way. */
  const act = (begin: (done: (error?: unknown) => void) => void): Promise<unknown> =>
    new Promise((done) => {
      fail = (error) => done(error)
      if (signal.aborted) onAbort()
      begin((error) => done(error ?? null))
    })

  const greeted = await act((done) => connection.connect(done))
  if (greeted !== null) return endedAt('greet', greeted)
  if (account.user !== '') {
    const credentials = { user: account.user, pass: given.password ?? '' }
    const loggedIn = await act((done) => connection.login({ credentials }, done))
    if (loggedIn !== null) return endedAt('login', loggedIn)
  }

  function endedAt(step: AttemptStep, error: unknown): Ending {
    connection.close()
    const { user } = account
    return withoutPassword(endingOf(error, { step, isGiven: false }), { ...given, user })
  }

  return {
    async post({ from, to, bytes, beforeLast }) {
      const came: { step: AttemptStep; isGiven: boolean } = { step: 'from', isGiven: false }
      const onAnswer = () => {
        came.step = came.step === 'from' ? 'to' : 'data'
      }
      answers.on('answer', onAnswer)
      const mail = withLastPiece(bytes, async () => {
        came.step = 'data'
        await beforeLast()
        if (signal.aborted) throw new Error('stopped')
        came.isGiven = true
      })
      let words = ''
      const failed = await act((done) =>
        connection.send({ from, to: [to], size: bytes.length }, mail, (error, info) => {
          words = info?.response ?? ''
          done(error ?? undefined)
        }),
      )
      answers.off('answer', onAnswer)
      // What was not given until now must not begin to leave behind an answer that came early.
      if (!came.isGiven) mail.destroy()
      // An answer to what was not given is none: the mail has not been finished.
      if (failed === null && came.isGiven) return { kind: 'answered', step: 'data', words }
      if (came.step === 'data' && !came.isGiven) connection.close()
      return endingOf(failed, came)
    },
    async renew() {
      if (connection.destroyed) return false
      return (await act((done) => connection.reset(done))) === null
    },
    close() {
      fail = () => undefined
      if (!connection.destroyed) connection.quit()
      connection.close()
    },
  }
}

/** Tells of every answer that came; what was said to the server is not listened to. */
function answerLogger(answers: EventEmitter) {
  const silent = () => undefined
  return {
    ...{ level: silent, trace: silent, info: silent, warn: silent, error: silent, fatal: silent },
    debug(entry: unknown) {
      const isAnswer =
        typeof entry === 'object' && entry !== null && 'tnx' in entry && entry.tnx === 'server'
      if (isAnswer) answers.emit('answer')
    },
  }
}
