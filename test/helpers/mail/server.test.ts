import { createTransport } from 'nodemailer'
import { afterEach, describe, expect, test } from 'vitest'
import {
  dropsAt,
  fallsSilentAt,
  greylists,
  hasNoRoom,
  isBusy,
  mailSteps,
  refusesRecipient,
} from './misbehaviour.ts'
import { type MailServer, type MailServerOptions, openMailServer, sampleLogin } from './server.ts'

const to = 'redaksi@media.contoh.invalid'
const opened: MailServer[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()))
})

async function open(options: MailServerOptions = {}): Promise<MailServer> {
  const server = await openMailServer(options)
  opened.push(server)
  return server
}

type Login = {
  readonly security?: 'tls' | 'starttls' | 'plain'
  readonly pass?: string
  readonly patienceMs?: number
}

async function send(
  server: MailServer,
  { security = 'starttls', pass, patienceMs = 10_000 }: Login = {},
) {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    auth: { user: sampleLogin.user, pass: pass ?? sampleLogin.password },
    tls: { ca: server.ca },
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  })
  const raw = 'From: a@contoh.invalid\r\nSubject: Uji\r\n\r\n.satu titik\r\n..dua\r\n'
  try {
    await transport.sendMail({ envelope: { from: 'a@contoh.invalid', to }, raw })
    return 'sent'
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return 'responseCode' in error && error.responseCode ? error.responseCode : 'failed'
  } finally {
    transport.close()
  }
}

describe('openMailServer', () => {
  test.for(['tls', 'starttls', 'plain'] as const)('takes a mail by %s', async (security) => {
    const server = await open({ security })

    const outcome = await send(server, { security })

    expect(outcome).toBe('sent')
    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]).toMatchObject({ from: 'a@contoh.invalid', to: [to] })
    expect(server.taken[0]?.isProtected).toBe(security !== 'plain')
    expect(server.taken[0]?.bytes.toString()).toContain('\r\n\r\n.satu titik\r\n..dua\r\n')
  })

  test.for(['expired', 'wrongName', 'unknownIssuer'] as const)(
    'is not trusted with a certificate that is %s',
    async (certificate) => {
      for (const security of ['tls', 'starttls'] as const) {
        const server = await open({ certificate, security })

        expect(await send(server, { security })).toBe('failed')
        expect(server.visits.map(({ step }) => step)).not.toContain('auth')
      }
    },
  )

  const before = mailSteps.filter((step) => step !== 'taken')
  test('takes nothing where it drops, and all when it is asked again', async () => {
    const rounds = before.map(async (step) => {
      const server = await open({ misbehave: dropsAt(step, 1) })
      const first = await send(server)
      const met = server.visits.at(-1)?.step
      const takenFirst = server.taken.length
      const second = await send(server)
      return { first, met, takenFirst, second, takenInAll: server.taken.length }
    })

    expect(await Promise.all(rounds)).toEqual(
      before.map((step) => ({
        ...{ first: 'failed', met: step, takenFirst: 0 },
        ...{ second: 'sent', takenInAll: 1 },
      })),
    )
  })

  test.for(['tls', 'starttls'] as const)(
    'takes nothing where it is silent by %s',
    async (security) => {
      const steps = before.filter((step) => security === 'starttls' || step !== 'starttls')
      const rounds = steps.map(async (step) => {
        const server = await open({ security, misbehave: fallsSilentAt(step) })
        return [step, await send(server, { security, patienceMs: 500 }), server.taken.length]
      })

      expect(await Promise.all(rounds)).toEqual(steps.map((step) => [step, 'failed', 0]))
    },
  )

  test.for([dropsAt('taken'), fallsSilentAt('taken')])(
    'keeps what it took without an answer',
    async (misbehave) => {
      const server = await open({ misbehave })

      expect(await send(server, { patienceMs: 2500 })).toBe('failed')
      expect(server.taken).toHaveLength(1)
    },
  )

  test('says no as servers do', async () => {
    expect(await send(await open({ misbehave: refusesRecipient(to) }))).toBe(550)
    expect(await send(await open({ misbehave: hasNoRoom() }))).toBe(452)
    expect(await send(await open({ misbehave: hasNoRoom('not-taken') }))).toBe(452)
    expect(await send(await open({ misbehave: isBusy(1) }))).toBe(421)
    expect(await send(await open(), { pass: 'salah' })).toBe(535)
    expect(opened.flatMap(({ taken }) => taken)).toEqual([])
  })

  test('takes at the second try what it greylisted', async () => {
    const server = await open({ misbehave: greylists() })

    expect([await send(server), await send(server)]).toEqual([450, 'sent'])
    expect(server.taken).toHaveLength(1)
  })

  test('comes back on the same port', async () => {
    const first = await open()
    await first.close()
    expect(await send(first)).toBe('failed')

    const second = await open({ port: first.port })

    expect(await send(second)).toBe('sent')
  })
})
