import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { type Certificates, makeCertificates } from './certificates.ts'
import { listenToCommands } from './command-log.ts'
import {
  behaves,
  type MailStep,
  type Misbehaviour,
  type Refusal,
  type Visit,
} from './misbehaviour.ts'

export type MailServerOptions = {
  /** `tls` from the first byte, `starttls`, or neither. */
  readonly security?: 'tls' | 'starttls' | 'plain'
  readonly certificate?: Exclude<keyof Certificates, 'ca'>
  /** Any other is answered with 535; null asks nobody to log in. */
  readonly login?: { readonly user: string; readonly password: string } | null
  readonly misbehave?: Misbehaviour
  /** Of an earlier server that comes back; 0 takes a free one. */
  readonly port?: number
  readonly limitBytes?: number
}

/** A mail that the server took, whether or not its answer reached the sender. */
export type TakenMail = {
  readonly from: string
  readonly to: readonly string[]
  /** As they travelled, without the dots that the protocol puts before dots. */
  readonly bytes: Buffer
  /** What the sender calls its machine. */
  readonly sender: string
  readonly isProtected: boolean
}

export type MailServer = {
  readonly host: '127.0.0.1'
  readonly port: number
  /** What the sender has to trust. */
  readonly ca: string
  readonly taken: readonly TakenMail[]
  readonly visits: readonly Visit[]
  /** From the next step on. */
  readonly behave: (misbehave: Misbehaviour) => void
  /** Drops whoever is connected; nobody gets in any more. */
  readonly close: () => Promise<void>
}

export const sampleLogin = { user: 'humas', password: 'kata sandi contoh: é€' } as const

// One set for all servers of a process: who trusts one of them trusts the next one too.
let certificates: Certificates | null = null

/** A real mail server on loopback that keeps what it took and goes wrong as it is told to. */
export async function openMailServer(options: MailServerOptions = {}): Promise<MailServer> {
  certificates ??= makeCertificates()
  const { login = sampleLogin, security = 'starttls' } = options
  let misbehave = options.misbehave ?? behaves
  const taken: TakenMail[] = []
  const visits: Visit[] = []
  const guests: { readonly number: number; readonly remotePort: number | undefined }[] = []
  const unheard: Socket[] = []
  /** Sessions that were dropped, or hear nothing any more. */
  const left = new Set<string>()

  const server = new SMTPServer({
    ...certificates[options.certificate ?? 'good'],
    secure: security === 'tls',
    allowInsecureAuth: security === 'plain',
    disabledCommands: [
      ...(login === null ? ['AUTH'] : []),
      ...(security === 'plain' ? ['STARTTLS'] : []),
    ],
    authOptional: login === null,
    size: options.limitBytes,
    name: 'surat.contoh.invalid',
    disableReverseLookup: true,
    // Silence has to last longer than any sender waits.
    socketTimeout: 60 * 60 * 1000,
    logger: listenToCommands((id, command) => {
      const session = connectionOf(id)?.session
      const to = session?.envelope?.rcptTo.at(-1)?.address ?? null
      const step = stepOfCommand[command]
      if (session !== undefined && step !== undefined) visit(session, step, to)
    }),
    onConnect: (session, callback) => answer(visit(session, 'greet', null), callback),
    onAuth({ username, password }, _session, callback) {
      if (username === login?.user && password === login?.password) {
        callback(null, { user: username })
      } else {
        callback(refusal({ code: 535, words: '5.7.8 Username and password not accepted' }))
      }
    },
    onMailFrom: (_from, session, callback) => answer(visit(session, 'mail', null), callback),
    onRcptTo: ({ address }, session, callback) => answer(visit(session, 'rcpt', address), callback),
    onData: (stream, session, callback) => void receive(stream, session, callback),
  })
  // A sender that goes away in the middle is what these servers are for.
  server.on('error', () => undefined)

  const connectionOf = (id: string) =>
    [...server.connections].find((connection) => connection.id === id)

  function visit(session: SMTPServerSession, step: MailStep, to: string | null): Fate {
    // What the library still does for a sender that was left alone is no visit.
    if (left.has(session.id)) return 'nothing'
    const guest = guests.findLast(({ remotePort }) => remotePort === session.remotePort)
    const next = { connection: guest?.number ?? 0, step, to }
    visits.push(next)
    const misdeed = misbehave(next)
    if (misdeed !== 'drop' && misdeed !== 'silence') return misdeed
    left.add(session.id)
    const connection = connectionOf(session.id)
    if (connection === undefined) return 'nothing'
    connection.send = () => undefined
    // Its word for a connection that throws away what comes in without doing it.
    if (stepsOfCommands.has(step)) connection._upgrading = true
    if (misdeed === 'drop') connection._socket.destroy()
    return 'nothing'
  }

  async function receive(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    callback: Callback,
  ): Promise<void> {
    const to = session.envelope.rcptTo.map(({ address }) => address)
    const at = (step: MailStep) => visit(session, step, to.at(-1) ?? null)
    const chunks: Buffer[] = []
    setImmediate(() => at('before-body'))
    stream.once('data', () => at('in-body'))
    try {
      for await (const chunk of stream) chunks.push(chunk)
    } catch {
      // The sender went away before the end: nothing was given, nothing is taken.
      return
    }
    // A short mail is here as a whole before the drop in its middle has come through. One whose
    // sender died after its last byte is taken, as real servers do.
    const fate = at('not-taken')
    if (fate !== null) return answer(fate, callback)
    const { mailFrom } = session.envelope
    taken.push({
      from: mailFrom === false ? '' : mailFrom.address,
      to,
      bytes: Buffer.concat(chunks),
      sender: session.hostNameAppearsAs,
      isProtected: session.secure,
    })
    answer(at('taken'), callback)
  }

  const door = createServer((socket) => {
    const number = guests.length + 1
    guests.push({ number, remotePort: socket.remotePort })
    socket.on('error', () => undefined)
    const next = { connection: number, step: 'connect', to: null } as const
    visits.push(next)
    const misdeed = misbehave(next)
    if (misdeed === 'drop') socket.destroy()
    else if (misdeed === 'silence') unheard.push(socket)
    else server.server.emit('connection', socket)
  })
  door.listen(options.port ?? 0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    host: '127.0.0.1',
    port: address.port,
    ca: certificates.ca,
    taken,
    visits,
    behave(next) {
      misbehave = next
    },
    async close() {
      const closed = once(door, 'close')
      door.close()
      for (const socket of unheard) socket.destroy()
      const sweeping = setInterval(() => dropEverybody(server, left), 10)
      dropEverybody(server, left)
      await closed
      clearInterval(sweeping)
    },
  }
}

const stepOfCommand: Readonly<Record<string, MailStep>> = {
  EHLO: 'ehlo',
  STARTTLS: 'starttls',
  AUTH: 'auth',
  DATA: 'data',
}

const stepsOfCommands: ReadonlySet<MailStep> = new Set(Object.values(stepOfCommand))

/** The topmost sockets alone: who tears a line away under a handshake brings Node down. */
function dropEverybody(server: SMTPServer, left: ReadonlySet<string>): void {
  for (const socket of server._pendingSockets.values()) socket.destroy()
  for (const { id, _upgrading, _socket } of server.connections) {
    // One that is just agreeing upon encryption goes at the next sweep.
    if (!_upgrading || left.has(id)) _socket.destroy()
  }
}

/** `nothing` where whoever waits for the answer waits in vain. */
type Fate = Refusal | 'nothing' | null
type Callback = (error?: Error | null) => void

function answer(fate: Fate, callback: Callback): void {
  if (fate === null) callback()
  else if (fate !== 'nothing') callback(refusal(fate))
}

function refusal({ code, words }: Refusal): Error {
  return Object.assign(new Error(words), { responseCode: code })
}
