import { connect, type Socket } from 'node:net'
import type { Account } from '#core/outbox/account.ts'

/**
 * Looks the name up and opens a connection; rejects with an error whose `code` is the system's, or
 * `ETIMEDOUT`. Nothing is said to the server yet.
 */
export function reach(
  { host, port }: Pick<Account, 'host' | 'port'>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Socket> {
  return new Promise((done, failed) => {
    // Both families are tried side by side: a broken IPv6 must not cost the whole time.
    const socket = connect({ host, port, ...bothFamilies })
    const giveUp = (code: string) => socket.destroy(Object.assign(new Error(code), { code }))
    const timer = setTimeout(() => giveUp('ETIMEDOUT'), timeoutMs)
    const onAbort = () => giveUp('ABORTED')
    const leave = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    }
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort)
    socket.once('error', (error) => {
      leave()
      failed(error)
    })
    socket.once('connect', () => {
      leave()
      socket.removeAllListeners('error')
      // Between here and the next listener a reset must not end the program.
      socket.on('error', () => undefined)
      done(socket)
    })
  })
}

/** Longer than Node's quarter of a second: over a satellite a connection takes most of one. */
const bothFamilies = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 3000 } as const
