import { describe, expect, test } from 'vitest'
import type { Outbox } from '#services/outbox/outbox-ports.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import type { MailServer } from '../../helpers/mail/server.ts'
import { storeFolder } from '../../helpers/store-folder.ts'
import { accountAt, testMail, testOutbox, testServer } from '../../helpers/test-outbox.ts'

const plain = { security: 'plain', allowsPlain: true } as const
const addresses = ['a@contoh.example', 'b@contoh.example']

/** Everything an officer does, on a disk that fails once at the given call. */
async function outboxOn(server: MailServer, at: number | null, sendsItself: boolean) {
  const folder = await storeFolder()
  const prepared = await testOutbox(server, { profileFolder: folder })
  await prepared.outbox.saveAccount(accountAt(server, { ...plain, sendsItself }), null)
  await prepared.outbox.close()
  const fault = at === null ? null : { at, code: 'ENOSPC', takes: 7 }
  const disk = faultyPort(nodeFilePort, fault)
  const { outbox } = await testOutbox(server, { profileFolder: folder, port: disk.port })
  return { folder, disk, outbox }
}

async function queueBoth(outbox: Outbox): Promise<'queued' | 'refused'> {
  const mails = await Promise.all(addresses.map((address) => testMail(address)))
  return outbox.queue(mails).then(
    () => 'queued',
    () => 'refused',
  )
}

/** Every call, or about thirty of them where there are many. */
function sample(calls: number): readonly number[] {
  const step = Math.max(1, Math.floor(calls / 30))
  return Array.from({ length: Math.ceil(calls / step) }, (_, at) => 1 + at * step)
}

describe('queue on a disk that fails', () => {
  test('takes all mails or none, whichever call fails', async () => {
    const server = await testServer({ security: 'plain' })
    const whole = await outboxOn(server, null, false)
    const opening = whole.disk.calls.length
    await queueBoth(whole.outbox)
    const calls = whole.disk.calls.length - opening
    let refusals = 0

    for (const at of sample(calls)) {
      const { outbox, folder } = await outboxOn(server, opening + at, false)
      const answer = await queueBoth(outbox)
      await outbox.settled()
      const { dispatches } = await outbox.view()
      await outbox.close()
      const { outbox: next } = await testOutbox(server, { profileFolder: folder })
      const found = (await next.view()).dispatches.map(({ state }) => state)

      if (answer === 'refused') refusals += 1
      expect(dispatches).toHaveLength(answer === 'queued' ? 2 : 0)
      if (answer === 'queued') expect(found).toEqual(['waiting', 'waiting'])
      else expect(found).not.toContain('waiting')
    }
    expect(refusals).toBeGreaterThan(5)
  }, 60_000)
})

describe('sending on a disk that fails', () => {
  test('sends nothing twice and forgets nothing, whichever call fails', async () => {
    const server = await testServer({ security: 'plain' })
    const whole = await outboxOn(server, null, true)
    const opening = whole.disk.calls.length
    await queueBoth(whole.outbox)
    await whole.outbox.settled()
    const calls = whole.disk.calls.length - opening
    let fired = 0

    for (const at of sample(calls)) {
      const before = server.taken.length
      const { outbox, folder, disk } = await outboxOn(server, opening + at, true)
      const answer = await queueBoth(outbox)
      await outbox.settled()
      await outbox.close()
      const { outbox: next } = await testOutbox(server, { profileFolder: folder })
      await next.sendNow(null)
      await next.settled()
      const { dispatches } = await next.view()

      if (disk.fired()) fired += 1
      const taken = server.taken.slice(before).map(({ to }) => to[0])
      expect(new Set(taken).size).toBe(taken.length)
      if (answer === 'refused') {
        expect(taken).toEqual([])
        continue
      }
      expect(dispatches).toHaveLength(2)
      for (const { to, state } of dispatches) {
        const isTaken = taken.includes(to.address)
        expect([isTaken, state]).toEqual([
          isTaken,
          isTaken ? expect.stringMatching(/^(sent|unclear)$/) : 'unclear',
        ])
      }
    }
    expect(fired).toBeGreaterThan(15)
  }, 120_000)
})
