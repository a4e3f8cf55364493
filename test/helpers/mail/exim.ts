import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeCertificates } from './certificates.ts'

/** Debian's mail server with a configuration of its own; nothing of it outlives `stop`. */
export type Exim = {
  readonly host: '127.0.0.1'
  /** TLS from the first byte. */
  readonly tlsPort: number
  readonly startTlsPort: number
  readonly ca: string
  /** What lies in the mailbox, once `count` mails are there or ten seconds have gone. */
  readonly mails: (count: number) => Promise<readonly Buffer[]>
  /** What it wrote down, one line an event. */
  readonly log: () => string
  readonly stop: () => void
}

export const eximLogin = { user: 'humas', password: 'rahasia-contoh' } as const
/** Answered with 550. */
export const unknownHere = 'tidak-ada@media.contoh.invalid'

/** Fetches it through apt where that starts no server of its own; null where it can run. */
export function whyNoExim(): string | null {
  if (process.platform !== 'linux') return 'needs Debian'
  if (process.getuid?.() !== 0) return 'needs root (a mail server changes its user)'
  if (existsSync('/usr/sbin/exim4')) return null
  if (existsSync('/run/systemd/system')) {
    return 'needs exim4, which would go on running here if this test installed it'
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['-o', 'DPkg::Lock::Timeout=100', '--yes', '--no-install-recommends']
  spawnSync('apt-get', ['update'], { env })
  spawnSync('apt-get', ['install', ...options, 'exim4-daemon-light'], { env })
  return existsSync('/usr/sbin/exim4') ? null : 'needs exim4, and apt could not bring it'
}

export async function startExim(folder: string): Promise<Exim> {
  const { ca, good } = makeCertificates()
  const [tlsPort, startTlsPort] = [await freePort(), await freePort()]
  const owner = { uid: idOf('-u'), gid: idOf('-g') }
  for (const name of ['', 'spool', 'box', 'log']) {
    mkdirSync(join(folder, name), { recursive: true })
    chownSync(join(folder, name), owner.uid, owner.gid)
  }
  const files = { 'key.pem': good.key, 'cert.pem': good.cert }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { mode: 0o600 })
    chownSync(join(folder, name), owner.uid, owner.gid)
  }
  const config = join(folder, 'exim.conf')
  writeFileSync(config, configuration({ folder, tlsPort, startTlsPort }))
  const child = spawn('/usr/sbin/exim4', ['-C', config, '-bdf'], { stdio: 'ignore' })
  const stop = () => void child.kill('SIGTERM')
  process.once('exit', stop)
  await untilThere(() => existsSync(join(folder, 'spool', 'exim.pid')), 10_000)
  const box = join(folder, 'box', 'new')
  const names = () => (existsSync(box) ? readdirSync(box).sort() : [])
  return {
    host: '127.0.0.1',
    tlsPort,
    startTlsPort,
    ca,
    async mails(count) {
      await untilThere(() => names().length >= count, 10_000)
      return names().map((name) => readFileSync(join(box, name)))
    },
    log: () => readFileSync(join(folder, 'log', 'main.log'), 'utf8'),
    stop() {
      process.off('exit', stop)
      stop()
    },
  }
}

type Places = { readonly folder: string; readonly tlsPort: number; readonly startTlsPort: number }

/** Mail from whoever has logged in over TLS goes into one mailbox, whoever it is for. */
function configuration({ folder, tlsPort, startTlsPort }: Places): string {
  return `
primary_hostname = surat.contoh.invalid
domainlist local_domains = *
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${tlsPort} : ${startTlsPort}
tls_on_connect_ports = ${tlsPort}
tls_advertise_hosts = *
tls_certificate = ${folder}/cert.pem
tls_privatekey = ${folder}/key.pem
auth_advertise_hosts = \${if def:tls_in_cipher {*}{}}
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%s.log
pid_file_path = ${folder}/spool/exim.pid
message_size_limit = 25M
host_lookup =
rfc1413_query_timeout = 0s
never_users = root
acl_smtp_rcpt = check_recipient
acl_smtp_data = accept_all
keep_environment =

begin acl
check_recipient:
  deny    message = 5.1.1 No such mailbox here
          local_parts = tidak-ada
  accept  authenticated = *
  deny    message = 5.7.1 Log in first
accept_all:
  accept

begin routers
everybody:
  driver = accept
  transport = box

begin transports
box:
  driver = appendfile
  directory = ${folder}/box
  maildir_format
  create_directory
  envelope_to_add
  return_path_add
  user = Debian-exim
  mode = 0600

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_set_id = $auth2
  server_prompts = :
  server_condition = \${if and {{eq{$auth2}{${eximLogin.user}}}{eq{$auth3}{${eximLogin.password}}}}}
`
}

function idOf(flag: '-u' | '-g'): number {
  return Number(spawnSync('id', [flag, 'Debian-exim'], { encoding: 'utf8' }).stdout)
}

function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    server.close(() => resolve(port))
  })
  return promise
}

async function untilThere(isThere: () => boolean, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs
  while (!isThere() && Date.now() < deadline) await pause(25)
}
