import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { Account } from '#core/outbox/account.ts'
import { attachmentsOf } from '#services/exporters/email/write-email.ts'
import { composeMails } from '#services/outbox/compose-mails.ts'
import { sessionSafe } from '#services/outbox/session-safe.ts'
import { exportPorts } from '../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'
import { hostileRelease } from '../../helpers/hostile-release.ts'
import { type Exim, eximLogin, startExim, unknownHere, whyNoExim } from '../../helpers/mail/exim.ts'
import { testOutbox } from '../../helpers/test-outbox.ts'

const reason = whyNoExim()
if (reason !== null) console.log(`Skipped here: Debian's mail server, because it ${reason}.`)

const from = { name: 'Humas “Lapas” Contoh', address: 'humas@lapas.contoh.invalid' }
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What Python's own library reads, by its strict policy; `copies` of each field. */
function readByPython(bytes: Uint8Array) {
  const program = `
import sys, json, email, hashlib
from email import policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
print(json.dumps({
  "subject": m["subject"], "from": m["from"].addresses[0].addr_spec, "to": m["to"].addresses[0].addr_spec,
  "copies": {name: len(m.get_all(name) or []) for name in ("message-id", "date", "subject", "from", "to", "mime-version", "bcc", "cc", "sender", "x-unsent", "x-mailer", "user-agent")},
  "date": m["date"].datetime.isoformat(), "messageId": m["message-id"],
  "text": m.get_body(("plain",)).get_content(), "html": m.get_body(("html",)).get_content(),
  "attachments": [[p.get_filename(), p.get_content_type(), hashlib.sha256(p.get_content()).hexdigest()] for p in m.iter_attachments()],
  "defects": [str(d) for p in m.walk() for d in p.defects]}))`
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], { input: bytes })
  if (status !== 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString())
}

// Documents are made for it, and other tests may be at work beside it.
const patience = { timeout: 60_000 }

describe.skipIf(reason !== null)("openOutbox against Debian's mail server", patience, () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-exim-'))
  let exim: Exim

  beforeAll(async () => {
    exim = await startExim(folder)
  }, 120_000)
  afterAll(() => {
    exim.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const accountOf = (security: 'tls' | 'starttls'): Account => ({
    ...{ name: from.name, address: from.address, host: exim.host, security },
    port: security === 'tls' ? exim.tlsPort : exim.startTlsPort,
    ...{ user: eximLogin.user, allowsPlain: false, limitBytes: 25_000_000, sendsItself: true },
  })
  const patient = { connectMs: 5000, greetingMs: 5000, silenceMs: 20_000, looksMs: [60_000] }

  async function open(security: 'tls' | 'starttls', password: string = eximLogin.password) {
    const ports = { ca: exim.ca, timeouts: patient, password: sessionSafe(password) }
    const opened = await testOutbox(exim, ports)
    await opened.outbox.saveAccount(accountOf(security), null)
    return opened.outbox
  }

  async function mailsOf(release: typeof fullRelease, to: readonly string[]) {
    const document = compose(release, sampleFacility)
    const attachments = await attachmentsOf(document, exportPorts, ['docx', 'pdf'])
    const mails = await composeMails({
      ...{ document, attachments, from, split: false, by: 'Petugas Contoh' },
      release: { id: release.id, headline: release.headline, revision: 1 },
      to: to.map((address) => ({ name: 'Redaksi Contoh', address })),
      now: '2026-01-05T08:00:00+07:00',
    })
    return { document, attachments, mails }
  }

  test.for([
    ['tls', 'a full release', fullRelease],
    ['starttls', 'a hostile one', hostileRelease],
  ] as const)(
    'delivers once over %s, and two readers agree on %s',
    async ([security, , release]) => {
      const earlier = await exim.mails(0)
      const to = [`${security}-satu@media.contoh.invalid`, `${security}-dua@media.contoh.invalid`]
      const { document, attachments, mails } = await mailsOf(release, to)
      const outbox = await open(security)

      await outbox.queue(mails)
      await outbox.settled()

      const { dispatches } = await outbox.view()
      expect(dispatches.map(({ state }) => state)).toEqual(['sent', 'sent'])
      // They lie under names of the server's own: in no order of time.
      const delivered = (await exim.mails(earlier.length + 2)).filter(
        (bytes) => !earlier.some((before) => before.equals(bytes)),
      )
      expect(delivered).toHaveLength(2)
      const seen = []
      for (const bytes of delivered) {
        const [one, other] = [await simpleParser(bytes), readByPython(bytes)]
        seen.push(other.to)
        expect(other).toMatchObject({
          ...{ from: from.address, defects: [], date: '2026-01-05T01:00:00+00:00' },
          copies: {
            ...{ 'message-id': 1, date: 1, subject: 1, from: 1, to: 1, 'mime-version': 1 },
            ...{ bcc: 0, cc: 0, sender: 0, 'x-unsent': 0, 'x-mailer': 0, 'user-agent': 0 },
          },
        })
        expect(other.messageId).toBe(one.messageId)
        expect(mails.map(({ messageId }) => messageId)).toContain(other.messageId)
        expect(fold(other.subject)).toBe(fold(document.title))
        expect(fold(one.subject ?? '')).toBe(fold(document.title))
        expect(fold(other.text)).toBe(fold(plainText(document)))
        expect(fold(one.text ?? '')).toBe(fold(plainText(document)))
        expect(fold(other.html)).toBe(fold(one.html || ''))
        const given = attachments.map(({ name, mediaType, bytes }) => [
          name,
          mediaType,
          sha256(bytes),
        ])
        expect(other.attachments).toEqual(given)
        expect(
          one.attachments.map(({ filename, contentType, content }) => [
            filename,
            contentType,
            sha256(content),
          ]),
        ).toEqual(given)
        for (const trace of tracesOfMachine())
          expect([trace, bytes.includes(trace)]).toEqual([trace, false])
      }
      expect(seen.sort()).toEqual([...to].sort())
      expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2)
    },
  )

  test('is told in the words of the server whom it does not know', async () => {
    const before = (await exim.mails(0)).length
    const { mails } = await mailsOf(fullRelease, [unknownHere, 'ada@media.contoh.invalid'])
    const outbox = await open('starttls')

    await outbox.queue(mails)
    await outbox.settled()

    const { dispatches } = await outbox.view()
    const unknown = dispatches.find(({ to }) => to.address === unknownHere)
    expect(unknown).toMatchObject({ state: 'refused', attempts: [{ step: 'to', code: 550 }] })
    expect(unknown?.attempts[0]?.words).toContain('No such mailbox here')
    expect(dispatches.filter(({ state }) => state === 'sent')).toHaveLength(1)
    expect(await exim.mails(before + 1)).toHaveLength(before + 1)
  })

  test('stops at a wrong password and keeps the mail', async () => {
    const before = (await exim.mails(0)).length
    const { mails } = await mailsOf(fullRelease, ['ada@media.contoh.invalid'])
    const outbox = await open('tls', 'salah')

    await outbox.queue(mails)
    await outbox.settled()

    const view = await outbox.view()
    expect(view.refused).toBe('account-refused')
    expect(view.dispatches[0]).toMatchObject({
      state: 'waiting',
      attempts: [{ step: 'login', code: 535 }],
    })
    expect(await exim.mails(before)).toHaveLength(before)
  })

  test('trusts nobody whom the system does not trust', async () => {
    const { mails } = await mailsOf(fullRelease, ['ada@media.contoh.invalid'])
    const { outbox } = await testOutbox(exim, {
      ...{ ca: null, timeouts: patient, password: sessionSafe(eximLogin.password) },
    })
    await outbox.saveAccount(accountOf('tls'), null)
    const logins = () => exim.log().match(/A=plain/g)?.length ?? 0
    const before = logins()

    await outbox.queue(mails)
    await outbox.settled()

    expect((await outbox.view()).dispatches[0]).toMatchObject({ state: 'waiting' })
    expect(logins()).toBe(before)
  })
})

/** Short ones stand in many a word. */
function tracesOfMachine(): readonly string[] {
  return [
    hostname(),
    userInfo().username,
    userInfo().homedir,
    tmpdir(),
    'nodemailer',
    'Teras',
  ].filter(({ length }) => length > 3)
}
