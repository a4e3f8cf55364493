import { onTestFinished } from 'vitest'
import type { Account } from '#core/outbox/account.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import type { NewMail } from '#core/outbox/mail.ts'
import { openOutbox } from '#services/outbox/outbox.ts'
import type { Outbox, OutboxPorts } from '#services/outbox/outbox-ports.ts'
import { sessionSafe } from '#services/outbox/session-safe.ts'
import { writeMail } from '#services/outbox/write-mail.ts'
import { systemClock } from '#services/store/clock.ts'
import { unwatched } from '#services/store/log-watch.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import {
  type MailServer,
  type MailServerOptions,
  openMailServer,
  sampleLogin,
} from './mail/server.ts'
import { storeFolder } from './store-folder.ts'

/** A mail server that goes when the test ends. */
export async function testServer(options: MailServerOptions = {}): Promise<MailServer> {
  const server = await openMailServer(options)
  onTestFinished(server.close)
  return server
}

export function accountAt(server: MailServer, fields: Partial<Account> = {}): Account {
  return {
    name: 'Humas Lapas Contoh',
    address: 'humas@lapas.contoh.example',
    ...{ host: server.host, port: server.port, security: 'starttls', allowsPlain: false },
    ...{ user: sampleLogin.user, limitBytes: 25 * 1024 * 1024, sendsItself: true },
    ...fields,
  }
}

type Opened = { readonly outbox: Outbox; readonly noted: Dispatch[]; readonly folder: string }

/** An outbox in a real folder; patient for seconds where the officer's is for minutes. */
export async function testOutbox(
  server: Pick<MailServer, 'ca'>,
  ports: Partial<OutboxPorts> = {},
): Promise<Opened> {
  const folder = ports.profileFolder ?? (await storeFolder())
  const noted: Dispatch[] = []
  const outbox = await openOutbox({
    ...{ profileFolder: folder, port: nodeFilePort, clock: systemClock() },
    password: sessionSafe(sampleLogin.password),
    note: async (dispatch) => void noted.push(dispatch),
    onChange: () => undefined,
    timeouts: { connectMs: 4000, greetingMs: 4000, silenceMs: 4000, looksMs: [300, 600] },
    watch: () => unwatched,
    ca: server.ca,
    ...ports,
  })
  onTestFinished(outbox.close)
  return { outbox, noted, folder }
}

const from = { name: 'Humas Lapas Contoh', address: 'humas@lapas.contoh.example' }
let made = 0

export async function testMail(address: string, text = 'Isi rilis.'): Promise<NewMail> {
  made += 1
  const to = { name: 'Redaksi', address }
  const head = {
    ...{ from, to, subject: 'Rilis contoh', date: '2026-01-05T08:00:00.000Z' },
    messageId: `<${String(made).padStart(32, '0')}@lapas.contoh.example>`,
  }
  const release = { id: 'testrelease01', headline: 'Rilis contoh', revision: 3 }
  const content = { text, html: null, attachments: [], language: 'id' }
  const bytes = await writeMail(head, content)
  const { subject, messageId } = head
  return { release, from, to, subject, messageId, attachments: [], by: 'Bu Contoh', bytes }
}

/** The only dispatch there is. */
export async function theOne(outbox: Outbox): Promise<Dispatch> {
  const { dispatches } = await outbox.view()
  const [dispatch] = dispatches
  if (dispatch === undefined || dispatches.length !== 1) throw new Error('not one dispatch')
  return dispatch
}
