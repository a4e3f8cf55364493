import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { accountAt, testMail, testOutbox, testServer } from '../../helpers/test-outbox.ts'

/** Says that the mail may come and answers it in the same breath. */
async function hastyServer(answer: string) {
  let bodies = ''
  const server = createServer((socket: Socket) => {
    let isBody = false
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      if (isBody) bodies += bytes.toString('latin1')
      else if (/^DATA/i.test(bytes.toString('latin1'))) {
        isBody = true
        socket.write(`354 go on\r\n${answer}\r\n`)
      } else socket.write('250 ok\r\n')
    })
    socket.write('220 here\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { host: '127.0.0.1', port: address.port, bodies: () => bodies } as const
}

test.for([
  ['452 4.3.1 not now', 'waiting'],
  ['552 5.3.4 too large', 'refused'],
  ['250 2.0.0 taken', 'waiting'],
] as const)('ends no mail behind an answer that came early: %s', async ([answer, expected]) => {
  const server = await hastyServer(answer)
  const { outbox } = await testOutbox(await testServer())
  const account = { ...accountAt(await testServer()), host: server.host, port: server.port }
  const plain = { ...account, security: 'plain', allowsPlain: true, user: '' } as const
  await outbox.saveAccount({ ...plain, sendsItself: false }, null)
  const sizes = Array.from({ length: 20 }, (_, at) => 12_000 * (at + 1))
  const mails = sizes.map((size) => testMail('a@contoh.example', 'x'.repeat(size)))
  const ids = await outbox.queue(await Promise.all(mails))

  for (const id of ids) {
    await outbox.sendNow([id])
    await outbox.settled()
  }

  const { dispatches } = await outbox.view()
  expect(new Set(dispatches.map(({ state }) => state))).toEqual(new Set([expected]))
  expect(server.bodies()).not.toContain('\r\n.\r\n')
})
