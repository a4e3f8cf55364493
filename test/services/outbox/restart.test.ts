import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { attemptKind } from '#core/outbox/attempt-kind.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { dropsAt, fallsSilentAt } from '../../helpers/mail/misbehaviour.ts'
import { sampleLogin } from '../../helpers/mail/server.ts'
import { accountAt, testMail, testOutbox, testServer, theOne } from '../../helpers/test-outbox.ts'

const address = 'redaksi@media.contoh.example'
const patient = { connectMs: 4000, greetingMs: 4000, silenceMs: 60_000, looksMs: [60_000] }

/** An outbox with one mail that waits for her click. */
async function waitingOutbox() {
  const server = await testServer()
  const opened = await testOutbox(server)
  await opened.outbox.saveAccount(accountAt(server, { sendsItself: false }), null)
  const [id = ''] = await opened.outbox.queue([await testMail(address)])
  await opened.outbox.settled()
  return { server, id, ...opened }
}

describe('openOutbox after a restart', () => {
  test('goes on with what waited', async () => {
    const { server, outbox, folder } = await waitingOutbox()
    await outbox.close()

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    await next.sendNow(null)
    await next.settled()

    expect((await theOne(next)).state).toBe('sent')
    expect(server.taken).toHaveLength(1)
  })

  test('asks about a mail whose answer it did not live to hear', async () => {
    const server = await testServer({ misbehave: fallsSilentAt('taken') })
    const { outbox, folder } = await testOutbox(server, { timeouts: patient })
    await outbox.saveAccount(accountAt(server), null)
    await outbox.queue([await testMail(address)])
    await expect.poll(() => server.taken.length).toBe(1)

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    await next.sendNow(null)
    await next.settled()

    expect((await theOne(next)).state).toBe('unclear')
    expect(server.taken).toHaveLength(1)
  })

  test('sends a mail whose body was never finished', async () => {
    const server = await testServer({ misbehave: fallsSilentAt('data') })
    const { outbox, folder } = await testOutbox(server, { timeouts: patient })
    await outbox.saveAccount(accountAt(server), null)
    await outbox.queue([await testMail(address)])
    await expect.poll(() => server.visits.map(({ step }) => step)).toContain('data')
    server.behave(() => null)

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    await next.settled()

    expect((await theOne(next)).state).toBe('sent')
    expect(server.taken).toHaveLength(1)
  })

  test('keeps sent mail for good', async () => {
    const { server, outbox, folder } = await waitingOutbox()
    await outbox.sendNow(null)
    await outbox.settled()
    await outbox.close()

    const { outbox: next, noted } = await testOutbox(server, { profileFolder: folder })

    expect(await theOne(next)).toMatchObject({ state: 'sent', isNoted: true })
    expect(noted).toEqual([])
    const files = await readdir(join(folder, 'outbox'), { recursive: true })
    expect(files.filter((name) => name.endsWith('.head'))).toHaveLength(1)
  })

  test('notes later what the ledger did not take', async () => {
    const server = await testServer()
    const { outbox, folder } = await testOutbox(server, {
      note: async () => Promise.reject(new Error('no ledger')),
    })
    await outbox.saveAccount(accountAt(server), null)
    await outbox.queue([await testMail(address)])
    await outbox.settled()
    expect((await theOne(outbox)).state).toBe('sent')
    await outbox.close()

    const { outbox: next, noted } = await testOutbox(server, { profileFolder: folder })
    await next.settled()

    expect(noted).toHaveLength(1)
    expect((await theOne(next)).isNoted).toBe(true)
    expect(server.taken).toHaveLength(1)
  })

  test('does not try a refused password again', async () => {
    const server = await testServer({ login: { user: sampleLogin.user, password: 'lain' } })
    const { outbox, folder } = await testOutbox(server)
    await outbox.saveAccount(accountAt(server), null)
    await outbox.queue([await testMail(address)])
    await outbox.settled()
    await outbox.close()
    const before = server.visits.length

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    await next.settled()

    expect((await next.view()).refused).toBe('account-refused')
    expect(server.visits).toHaveLength(before)
  })
})

describe('openOutbox with a damaged folder', () => {
  test('tells of a record that cannot be read', async () => {
    const { server, outbox, folder, id } = await waitingOutbox()
    await outbox.queue([await testMail('b@contoh.example')])
    await outbox.close()
    await writeFile(join(folder, 'outbox', id, 'a.log'), 'rusak\n')

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    const { damaged, dispatches } = await next.view()

    expect(damaged).toEqual([{ id, code: 'release-damaged' }])
    expect(dispatches).toHaveLength(1)
  })

  test.for([
    ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(1), Buffer.from('x')])],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 40)],
    ['gone', () => null],
  ] as const)('does not send a mail that is %s', async ([, spoil]) => {
    const { server, outbox, folder, id } = await waitingOutbox()
    const name = (await readdir(join(folder, 'outbox', id))).find((one) => one.endsWith('.head'))
    const path = join(folder, 'outbox', id, name ?? '')
    const spoilt = spoil(await readFile(path))
    await (spoilt === null ? rm(path) : writeFile(path, spoilt))

    await outbox.sendNow(null)
    await outbox.settled()

    const dispatch = await theOne(outbox)
    expect(dispatch.state).toBe('refused')
    expect(dispatch.attempts.map(attemptKind)).toEqual(['mail-damaged'])
    expect(server.taken).toEqual([])
  })

  test('sends the others where the disk withholds one', async () => {
    const server = await testServer()
    const withheld = await testMail('a@contoh.example', 'Ditahan diska.')
    let isBad = false
    const read = async (path: string) => {
      const bytes = await nodeFilePort.read(path)
      const isIt = path.endsWith('.head') && Buffer.from(bytes ?? []).includes('<a@contoh.example>')
      if (isBad && isIt) throw Object.assign(new Error('bad sector'), { code: 'EIO' })
      return bytes
    }
    const { outbox } = await testOutbox(server, { port: { ...nodeFilePort, read } })
    await outbox.saveAccount(accountAt(server), null)
    await outbox.pauseAll(true)
    const [first = ''] = await outbox.queue([withheld, await testMail('b@contoh.example')])
    isBad = true

    await outbox.pauseAll(false)
    await outbox.settled()

    const { dispatches } = await outbox.view()
    const one = dispatches.find(({ id }) => id === first)
    expect(server.taken.map(({ to }) => to[0])).toEqual(['b@contoh.example'])
    expect(one).toMatchObject({ state: 'waiting', nextTryAt: expect.any(String) })
    expect(one?.attempts.map(attemptKind)).toEqual(['mail-unread'])
  })

  test('sends nothing by itself out of a second copy', async () => {
    const { server, outbox, folder } = await waitingOutbox()
    await outbox.saveAccount(accountAt(server, { sendsItself: true }), null)
    server.behave(dropsAt('connect'))
    await outbox.close()
    await rm(join(folder, 'desk'), { recursive: true })
    server.behave(() => null)

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    await next.settled()

    expect((await theOne(next)).state).toBe('paused')
    expect(server.taken).toEqual([])
  })
})
