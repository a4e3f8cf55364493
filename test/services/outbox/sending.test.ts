import { simpleParser } from 'mailparser'
import { describe, expect, test, vi } from 'vitest'
import { attemptKind } from '#core/outbox/attempt-kind.ts'
import type { OutboxPorts } from '#services/outbox/outbox-ports.ts'
import {
  dropsAt,
  fallsSilentAt,
  greylists,
  hasNoRoom,
  isBusy,
  type Misbehaviour,
  refusesRecipient,
} from '../../helpers/mail/misbehaviour.ts'
import type { MailServer } from '../../helpers/mail/server.ts'
import { accountAt, testMail, testOutbox, testServer, theOne } from '../../helpers/test-outbox.ts'

// Servers that say nothing are waited for.
vi.setConfig({ testTimeout: 20_000 })

const address = 'redaksi@media.contoh.example'

const impatient = { connectMs: 400, greetingMs: 400, silenceMs: 400, looksMs: [60_000] }

/** Queues one mail and tells what came of the first tries. */
async function sendOne(
  server: MailServer,
  fields: Parameters<typeof accountAt>[1] = {},
  ports: Partial<OutboxPorts> = {},
) {
  const opened = await testOutbox(server, ports)
  await opened.outbox.saveAccount(accountAt(server, fields), null)
  await opened.outbox.queue([await testMail(address)])
  await opened.outbox.settled()
  const dispatch = await theOne(opened.outbox)
  const last = dispatch.attempts.at(-1)
  return { ...opened, dispatch, last, kind: last && attemptKind(last) }
}

async function against(misbehave: Misbehaviour, ports: Partial<OutboxPorts> = {}) {
  const server = await testServer({ misbehave })
  return { server, ...(await sendOne(server, {}, ports)) }
}

describe('openOutbox against a server that behaves', () => {
  test.for(['tls', 'starttls'] as const)(
    'sends over %s what was frozen, and notes it once',
    async (security) => {
      const server = await testServer({ security })

      const { dispatch, noted } = await sendOne(server, { security })

      const mail = await simpleParser(server.taken[0]?.bytes ?? '')
      expect(dispatch).toMatchObject({ state: 'sent', isNoted: true })
      expect(server.taken).toHaveLength(1)
      expect(server.taken[0]).toMatchObject({
        to: [address],
        sender: '[127.0.0.1]',
        isProtected: true,
      })
      expect(mail.messageId).toBe(dispatch.messageId)
      expect(mail.text?.trim()).toBe('Isi rilis.')
      expect(noted.map(({ id }) => id)).toEqual([dispatch.id])
    },
  )

  test('sends several over one connection, each to its own', async () => {
    const server = await testServer()
    const { outbox } = await testOutbox(server)
    await outbox.saveAccount(accountAt(server), null)

    await outbox.queue([await testMail('a@contoh.example'), await testMail('b@contoh.example')])
    await outbox.settled()

    expect(server.taken.map(({ to }) => to[0])).toEqual(['a@contoh.example', 'b@contoh.example'])
    expect(new Set(server.visits.map(({ connection }) => connection))).toEqual(new Set([1]))
  })

  test('sends unprotected only with her yes', async () => {
    const server = await testServer({ security: 'plain' })
    const { outbox } = await testOutbox(server)
    const account = accountAt(server, { security: 'plain' })

    await expect(outbox.saveAccount(account, null)).rejects.toMatchObject({ code: 'bad-input' })
    expect(server.visits).toEqual([])
    expect((await sendOne(server, { security: 'plain', allowsPlain: true })).dispatch.state).toBe(
      'sent',
    )
  })

  test('gives no password where encryption is not offered', async () => {
    const server = await testServer({ security: 'plain' })

    const { dispatch, kind } = await sendOne(server, { security: 'starttls' })

    expect(dispatch.state).toBe('waiting')
    expect(kind).toBe('no-encryption')
    expect(server.visits.map(({ step }) => step)).not.toContain('auth')
  })

  test('keeps a large mail byte for byte', async () => {
    const server = await testServer()
    const { outbox } = await testOutbox(server)
    await outbox.saveAccount(accountAt(server), null)
    const mail = await testMail(
      address,
      `${'.titik\nsurat\n'.repeat(200)}${'panjang\n'.repeat(90_000)}.`,
    )

    await outbox.queue([mail])
    await outbox.settled()

    expect(server.taken[0]?.bytes.equals(mail.bytes)).toBe(true)
  })
})

describe('openOutbox against a server that answers no', () => {
  test('stops where the recipient is not known', async () => {
    const { dispatch, kind, last } = await against(refusesRecipient(address))

    expect(dispatch.state).toBe('refused')
    expect(kind).toBe('unknown-recipient')
    expect(last).toMatchObject({ step: 'to', code: 550 })
    expect(last?.words).toContain('does not exist')
  })

  test('waits for a server that greylists, then sends', async () => {
    const { server, outbox, dispatch, last } = await against(greylists(1))
    expect(dispatch.state).toBe('waiting')
    expect(last).toMatchObject({ outcome: 'later', step: 'to', code: 450 })
    expect(dispatch.nextTryAt).not.toBeNull()

    await outbox.sendNow(null)
    await outbox.settled()

    expect((await theOne(outbox)).state).toBe('sent')
    expect(server.taken).toHaveLength(1)
  })

  test.for(['rcpt', 'not-taken'] as const)('waits for room, told at %s', async (step) => {
    const { dispatch, kind } = await against(hasNoRoom(step))

    expect(dispatch.state).toBe('waiting')
    expect(kind).toBe('mailbox-full')
  })

  test('stops the whole queue where the password is wrong', async () => {
    const server = await testServer({ login: { user: 'humas', password: 'lain' } })
    const { outbox } = await testOutbox(server)
    await outbox.saveAccount(accountAt(server), null)

    await outbox.queue([await testMail('a@contoh.example'), await testMail('b@contoh.example')])
    await outbox.settled()
    outbox.look()
    await outbox.settled()

    const { dispatches, refused } = await outbox.view()
    expect(refused).toBe('account-refused')
    expect(dispatches.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    expect(dispatches.flatMap(({ attempts }) => attempts)).toHaveLength(1)
    expect(server.visits.filter(({ step }) => step === 'auth')).toHaveLength(1)
  })

  test('stops where the mail is larger than the server says', async () => {
    const server = await testServer({ limitBytes: 300 })

    const { dispatch, kind } = await sendOne(server)

    expect(dispatch.state).toBe('refused')
    expect(kind).toBe('too-large')
    expect(server.taken).toEqual([])
  })

  test('waits where the server is busy, and burns no other', async () => {
    const { dispatch, last } = await against(isBusy(99))

    expect(dispatch).toMatchObject({ state: 'waiting', nextTryAt: null })
    expect(last).toMatchObject({ step: 'greet', code: 421 })
  })

  test.for([
    ['expired', 'certificate-expired'],
    ['wrongName', 'certificate-invalid'],
    ['unknownIssuer', 'certificate-invalid'],
  ] as const)('never trusts a certificate that is %s', async ([certificate, expected]) => {
    for (const security of ['tls', 'starttls'] as const) {
      const server = await testServer({ certificate, security })

      const { dispatch, kind, last } = await sendOne(server, { security })

      expect(kind).toBe(expected)
      expect(last?.step).toBe('tls')
      expect(dispatch.state).toBe('waiting')
      expect(server.visits.map(({ step }) => step)).not.toContain('auth')
    }
  })
})

describe('openOutbox on a line that breaks', () => {
  const before = ['connect', 'greet', 'ehlo', 'starttls', 'auth', 'mail', 'rcpt', 'data'] as const

  test.for(before)('waits after a drop at %s', async (step) => {
    const { server, dispatch } = await against(dropsAt(step))

    expect(dispatch.state).toBe('waiting')
    expect(server.taken).toEqual([])
  })

  test.for(before)('waits after silence at %s', async (step) => {
    const { dispatch, kind } = await against(fallsSilentAt(step), { timeouts: impatient })

    expect(dispatch.state).toBe('waiting')
    expect(kind).toBe('silence')
  })

  test.for(['not-taken', 'taken'] as const)('is unclear after a drop at %s', async (step) => {
    const { server, outbox, dispatch, last } = await against(dropsAt(step, 1))
    expect(dispatch.state).toBe('unclear')
    expect(last).toMatchObject({ outcome: 'unclear', step: 'data', code: null })

    outbox.look()
    await outbox.sendNow(null)
    await outbox.settled()
    expect(server.taken).toHaveLength(step === 'taken' ? 1 : 0)

    await outbox.act(dispatch.id, 'again')
    await outbox.settled()
    expect((await theOne(outbox)).state).toBe('sent')
  })

  test('is unclear after silence behind the whole mail', async () => {
    const { dispatch } = await against(fallsSilentAt('taken'), {
      timeouts: { ...impatient, silenceMs: 2500 },
    })

    expect(dispatch.state).toBe('unclear')
  })

  test('waits again when a mail was cut off in its middle', async () => {
    const server = await testServer({ misbehave: dropsAt('in-body', 1) })
    const { outbox } = await testOutbox(server)
    await outbox.saveAccount(accountAt(server), null)
    await outbox.queue([await testMail(address, 'baris panjang\n'.repeat(100_000))])
    await outbox.settled()
    expect(await theOne(outbox)).toMatchObject({ state: 'waiting' })
    expect(server.taken).toEqual([])

    await outbox.sendNow(null)
    await outbox.settled()

    expect((await theOne(outbox)).state).toBe('sent')
    expect(server.taken).toHaveLength(1)
  })

  test('finds the server again when it comes back', async () => {
    const gone = await testServer()
    await gone.close()
    const { outbox, dispatch } = await sendOne(gone)
    expect(dispatch.state).toBe('waiting')
    expect((await outbox.view()).line).toBe('away')

    await testServer({ port: gone.port })

    await expect.poll(async () => (await theOne(outbox)).state, { timeout: 5000 }).toBe('sent')
  })
})
