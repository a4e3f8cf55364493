import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { fallsSilentAt } from '../../helpers/mail/misbehaviour.ts'
import { accountAt, testMail, testOutbox, testServer, theOne } from '../../helpers/test-outbox.ts'

const address = 'redaksi@media.contoh.example'
const other = { name: 'Meja Kota', address: 'kota@media.contoh.example' }
const slow = { connectMs: 4000, greetingMs: 4000, silenceMs: 60_000, looksMs: [200] }

async function waitingOutbox(fields: Parameters<typeof accountAt>[1] = { sendsItself: false }) {
  const server = await testServer()
  const opened = await testOutbox(server, { timeouts: slow })
  await opened.outbox.saveAccount(accountAt(server, fields), null)
  const [id = ''] = await opened.outbox.queue([await testMail(address)])
  await opened.outbox.settled()
  return { server, id, ...opened }
}

describe('act', () => {
  test('sends nothing without her click where she wants that', async () => {
    const { server, outbox } = await waitingOutbox()

    outbox.look()
    await outbox.settled()

    expect((await theOne(outbox)).state).toBe('waiting')
    expect((await outbox.view()).line).toBe('there')
    expect(new Set(server.visits.map(({ step }) => step))).not.toContain('ehlo')
  })

  test('pauses one and goes on with it', async () => {
    const { server, outbox, id } = await waitingOutbox()
    await outbox.act(id, 'pause')
    await outbox.sendNow(null)
    await outbox.settled()
    expect(server.taken).toEqual([])

    await outbox.act(id, 'go-on')
    await outbox.sendNow([id])
    await outbox.settled()

    expect((await theOne(outbox)).state).toBe('sent')
  })

  test('cancels for good what waits', async () => {
    const { server, outbox, id } = await waitingOutbox()
    await outbox.act(id, 'cancel')

    await outbox.sendNow(null)
    await outbox.settled()

    expect((await theOne(outbox)).state).toBe('cancelled')
    expect(server.taken).toEqual([])
    await expect(outbox.act(id, 'go-on')).rejects.toMatchObject({ code: 'dispatch-underway' })
    await expect(outbox.act('0'.repeat(16), 'pause')).rejects.toMatchObject({
      code: 'dispatch-unknown',
    })
  })

  test('pauses all, and all go on', async () => {
    const { server, outbox } = await waitingOutbox()
    await outbox.pauseAll(true)
    await outbox.sendNow(null)
    await outbox.settled()
    expect(await outbox.view()).toMatchObject({ isPaused: true, line: 'unknown' })
    expect(server.taken).toEqual([])

    await outbox.pauseAll(false)
    await outbox.sendNow(null)
    await outbox.settled()

    expect((await theOne(outbox)).state).toBe('sent')
  })

  test('breaks off what is under way before its last bytes', async () => {
    const server = await testServer({ misbehave: fallsSilentAt('rcpt') })
    const { outbox } = await testOutbox(server, { timeouts: slow })
    await outbox.saveAccount(accountAt(server), null)
    const [id = ''] = await outbox.queue([await testMail(address)])
    await expect.poll(() => server.visits.at(-1)?.step).toBe('rcpt')
    expect((await theOne(outbox)).state).toBe('sending')

    await outbox.act(id, 'cancel')

    expect(await theOne(outbox)).toMatchObject({ state: 'cancelled', attempts: [] })
    await outbox.settled()
    expect(server.taken).toEqual([])
  })

  test('does not touch what waits for its answer', async () => {
    const server = await testServer({ misbehave: fallsSilentAt('taken') })
    const { outbox } = await testOutbox(server, { timeouts: slow })
    await outbox.saveAccount(accountAt(server), null)
    const [id = ''] = await outbox.queue([await testMail(address)])
    await expect.poll(() => server.taken.length).toBe(1)

    await expect(outbox.act(id, 'cancel')).rejects.toMatchObject({ code: 'dispatch-underway' })
    await outbox.close()

    expect((await theOne(outbox)).state).toBe('unclear')
  })

  test('notes one that she learnt has arrived', async () => {
    const server = await testServer({ misbehave: fallsSilentAt('taken') })
    const timeouts = { ...slow, silenceMs: 2000 }
    const { outbox, noted } = await testOutbox(server, { timeouts })
    await outbox.saveAccount(accountAt(server), null)
    const [id = ''] = await outbox.queue([await testMail(address)])
    await outbox.settled()
    expect((await theOne(outbox)).state).toBe('unclear')
    expect(noted).toEqual([])

    await outbox.act(id, 'arrived')

    expect(await theOne(outbox)).toMatchObject({ state: 'sent', isNoted: true })
    expect(noted).toHaveLength(1)
  })
})

describe('change', () => {
  test('sends the same body to another recipient under another subject', async () => {
    const { server, outbox, id } = await waitingOutbox()
    const before = await theOne(outbox)

    await outbox.change(id, { to: other, subject: 'Panen raya – ralat' })
    await outbox.sendNow(null)
    await outbox.settled()

    const after = await theOne(outbox)
    const mail = await simpleParser(server.taken[0]?.bytes ?? '')
    expect(after).toMatchObject({ state: 'sent', to: other, subject: 'Panen raya – ralat' })
    expect(after.messageId).not.toBe(before.messageId)
    expect(mail.messageId).toBe(after.messageId)
    expect(mail.subject).toBe('Panen raya – ralat')
    expect(mail.to).toMatchObject({ value: [other] })
    expect(mail.text?.trim()).toBe('Isi rilis.')
    expect(server.taken[0]?.to).toEqual([other.address])
  })

  test('refuses one that has left', async () => {
    const { outbox, id } = await waitingOutbox()
    await outbox.sendNow(null)
    await outbox.settled()

    const changed = outbox.change(id, { to: other, subject: 'Lain' })

    await expect(changed).rejects.toMatchObject({ code: 'dispatch-underway' })
  })
})

describe('the account', () => {
  test('is asked for where mail waits without one', async () => {
    const server = await testServer()
    const { outbox } = await testOutbox(server)
    await outbox.queue([await testMail(address)])
    await outbox.settled()

    expect(await outbox.view()).toMatchObject({ refused: 'account-missing', account: null })
    expect(server.visits).toEqual([])
  })

  test('is tested by logging in and leaving', async () => {
    const server = await testServer()
    const { outbox } = await testOutbox(server)
    const account = accountAt(server)

    const wrong = await outbox.test(account, 'salah')

    expect(wrong).toMatchObject({ step: 'login', code: 535 })
    expect(JSON.stringify(wrong)).not.toContain('salah')
    expect(await outbox.test(accountAt(server), 'kata sandi contoh: é€')).toBeNull()
    expect(server.visits.map(({ step }) => step)).not.toContain('mail')
  })

  test('offers no password of one server to another', async () => {
    const { outbox, server } = await waitingOutbox()

    await outbox.saveAccount(accountAt(server, { user: 'orang-lain' }), null)

    expect((await outbox.view()).password).toBe('none')
  })

  test('waits for a password that is not known, then goes on', async () => {
    const { outbox, server } = await waitingOutbox({ sendsItself: true, user: 'belum' })
    expect(server.taken).toEqual([])
    await outbox.saveAccount(accountAt(server), null)
    await outbox.settled()
    expect((await outbox.view()).refused).toBe('password-needed')

    await outbox.givePassword('kata sandi contoh: é€')
    await outbox.settled()

    expect((await theOne(outbox)).state).toBe('sent')
  })
})
