import { appendFileSync, writeFileSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { usualLimitBytes } from '#core/outbox/account.ts'
import { openOutbox } from '#services/outbox/outbox.ts'
import type { Outbox } from '#services/outbox/outbox-ports.ts'
import { sessionSafe } from '#services/outbox/session-safe.ts'
import { systemClock } from '#services/store/clock.ts'
import { unwatched } from '#services/store/log-watch.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { forgetfulPort } from './forgetful-port.ts'
import { notedFileOf, viewFileOf } from './mail-files.ts'
import { mailNumbered, senderOfMails } from './numbered-mail.ts'

/** What the parent writes to a waiting child. */
export type MailOrder = {
  readonly folder: string
  readonly server: { readonly host: string; readonly port: number; readonly ca: string }
  readonly login: { readonly user: string; readonly password: string }
  /** Batches of mails that are put in; each is acknowledged by a line. */
  readonly batches: readonly (readonly number[])[]
  /** Stays until nothing waits any more, tells what it has, and ends by itself. */
  readonly isLast: boolean
  /** Tells what it has without reaching for the server. */
  readonly isOffline: boolean
  /** The control: the records that a sending has begun are lost. */
  readonly forgets: boolean
}

async function work(order: MailOrder): Promise<void> {
  const { folder, server, login, batches, forgets } = order
  const outbox = await openOutbox({
    profileFolder: folder,
    port: forgets ? forgetfulPort(nodeFilePort) : nodeFilePort,
    clock: systemClock(),
    password: sessionSafe(login.password),
    note: async ({ id }) => appendFileSync(notedFileOf(folder), `${id}\n`),
    onChange: () => undefined,
    timeouts: { connectMs: 1000, greetingMs: 400, silenceMs: 400, looksMs: [20] },
    watch: () => unwatched,
    ca: server.ca,
  })
  writeSync(1, 'begun\n')
  await outbox.pauseAll(order.isOffline)
  const { account } = await outbox.view()
  if (account === null) {
    const { host, port } = server
    await outbox.saveAccount(
      {
        ...{ name: senderOfMails.name, address: senderOfMails.address, host, port },
        ...{ security: 'starttls', allowsPlain: false, user: login.user },
        ...{ limitBytes: usualLimitBytes, sendsItself: true },
      },
      null,
    )
  }
  // An officer who clicks all the time: the pauses between tries are longer than any test.
  const clicks = setInterval(() => void outbox.sendNow(null), 20)
  for (const batch of batches) {
    const ids = await outbox.queue(await Promise.all(batch.map(mailNumbered)))
    writeSync(1, `queued ${JSON.stringify(batch.map((number, at) => [number, ids[at]]))}\n`)
  }
  if (!order.isLast && !order.isOffline) return
  if (order.isLast) await untilDone(outbox)
  clearInterval(clicks)
  await outbox.settled()
  writeFileSync(viewFileOf(folder), JSON.stringify(await outbox.view()))
  writeSync(1, 'viewed\n')
  await outbox.close()
  process.exit(0)
}

async function untilDone(outbox: Outbox): Promise<void> {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    const { dispatches } = await outbox.view()
    if (!dispatches.some(({ state }) => state === 'waiting' || state === 'sending')) return
    await pause(20)
  }
}

writeSync(1, 'ready\n')
for await (const line of createInterface({ input: process.stdin })) await work(JSON.parse(line))
