import { createHash } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Free again once the process ends, however it ends. */
export type ProfileLock = { readonly release: () => Promise<void> }

/**
 * Takes the profile for this process under a name that the system owns: a named pipe on Windows,
 * an abstract socket on Linux, made of the hash of the folder's real path. Null where another
 * process has it. No file with a process number: numbers come again.
 */
export async function lockProfile(
  folder: string,
  system: NodeJS.Platform = process.platform,
): Promise<ProfileLock | null> {
  const real = await realpath(folder).catch(() => resolve(folder))
  const hash = createHash('sha256').update(real).digest('hex').slice(0, 32)
  if (system === 'win32') return listen(`\\\\.\\pipe\\teras-${hash}`)
  if (system === 'linux' && knowsAbstractNames()) return listen(`\0teras-${hash}`)
  return listenOnFile(join(tmpdir(), `teras-${hash}.sock`))
}

/** Before libuv 1.46 every abstract name became the same empty one. */
export function knowsAbstractNames(version: string = process.versions.uv): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 1 || minor >= 46
}

/** A socket that stands in the file system outlives a killed process: nobody answers there. */
async function listenOnFile(path: string): Promise<ProfileLock | null> {
  const lock = await listen(path)
  if (lock !== null || (await answers(path))) return lock
  await rm(path, { force: true })
  return listen(path)
}

function listen(name: string): Promise<ProfileLock | null> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (cause) => {
      const isTaken = 'code' in cause && ['EADDRINUSE', 'EACCES'].includes(String(cause.code))
      if (isTaken) done(null)
      else fail(cause)
    })
    server.listen(name, () => {
      server.unref()
      done({ release: () => close(server) })
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
}
