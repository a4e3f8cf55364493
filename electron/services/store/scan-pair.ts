import { join } from 'node:path'
import type { FilePort } from './file-port.ts'
import type { Damage } from './log-watch.ts'
import { peekSequence } from './record-codec.ts'
import { type Scanned, scanLog } from './scan-log.ts'

export type ScannedFile = Scanned & {
  readonly name: 'a.log' | 'b.log'
  readonly path: string
  readonly bytes: Uint8Array
  readonly exists: boolean
  /** A folder stands where the file should be. */
  readonly isFolder: boolean
}
export type Pair = readonly [a: ScannedFile, b: ScannedFile]

/** Above this size the other file of the pair is emptied and written on. */
export const turnAtBytes = 1024 * 1024

/**
 * Both files of a log; a missing one is an empty one, where the folder does not list it either.
 * Rejects with the system's own error.
 */
export async function scanPair(port: FilePort, folder: string): Promise<Pair> {
  return [await scanFile(port, folder, 'a.log'), await scanFile(port, folder, 'b.log')]
}

/** The file with the newest record; `a.log` where there is none. */
export function leaderOf([a, b]: Pair): ScannedFile {
  if (b.newest === null) return a
  return (a.newest?.record.n ?? 0) > b.newest.record.n ? a : b
}

/** Null where every byte is a record or white space. */
export function damageIn(pair: Pair, folder: string): Damage | null {
  const hurt = pair.filter(({ damaged }) => damaged)
  if (hurt.length === 0) return null
  const leader = leaderOf(pair)
  const { newest } = leader
  const bad = hurt.flatMap((file) => file.bad)
  const mayBeBirth = isNulOnly(pair)
  const known = { folder, bad, until: newest?.record.t ?? null, mayBeBirth }
  const whole = hurt.map(({ name, bytes }) => ({ name, bytes }))
  if (newest === null) {
    const kind = isTornBirth(pair) ? 'torn-birth' : 'unreadable'
    return { ...known, kind, files: whole, isAtEnd: true }
  }
  const tails = hurt.flatMap(({ name, tornTail }) =>
    tornTail === null ? [] : [{ name, bytes: tornTail }],
  )
  const other = leader === pair[0] ? pair[1] : pair[0]
  const isAtEnd = leader.isEndBad || mayHoldNewer(other, leader)
  if (tails.length === hurt.length) return { ...known, kind: 'torn-tail', files: tails, isAtEnd }
  return { ...known, kind: 'bad-line', files: whole, isAtEnd }
}

/**
 * Whether what cannot be read in the other file came after all that can be read in the leader: a
 * number that can still be seen says so, or a leader so long that its turn was over.
 */
function mayHoldNewer(other: ScannedFile, { newest, bytes }: ScannedFile): boolean {
  if (!other.damaged) return false
  if (other.newest === null && bytes.length > turnAtBytes) return true
  return other.bad.some((line) => peekSequence(line) > (newest?.record.n ?? 0))
}

/** A birth begins in the first file; the second is empty until the first has grown long. */
function isNulOnly([{ bad, newest }, second]: Pair): boolean {
  if (second.bytes.length > 0 || second.isFolder || newest !== null) return false
  return bad.length === 1 && bad.every((line) => line.every((byte) => byte === 0))
}

/**
 * The first record of all, cut off, and nothing in the other file: it was never acknowledged, for
 * an acknowledged one was flushed whole.
 */
function isTornBirth(pair: Pair): boolean {
  const [hurt, other] = pair[0].bytes.length > 0 ? pair : [pair[1], pair[0]]
  if (other.bytes.length > 0 || hurt.isFolder || other.isFolder) return false
  const [line, ...more] = hurt.bad
  if (line === undefined || more.length > 0) return false
  // A power cut may leave NUL where the rest of the record was to come.
  const head = Buffer.from(line.subarray(0, 40)).toString('latin1').replace(/\0+$/, '')
  return startsFirst(head)
}

/** `0f…e2 {"n":1,` or the beginning of it. */
function startsFirst(text: string): boolean {
  const first = '{"n":1,'
  if (!/^[0-9a-f]+$/.test(text.slice(0, 32))) return false
  return ` ${first}`.startsWith(text.slice(32, 33 + first.length))
}

async function scanFile(
  port: FilePort,
  folder: string,
  name: ScannedFile['name'],
): Promise<ScannedFile> {
  const path = join(folder, name)
  const read = await readFile(port, folder, name)
  const bytes = read === 'folder' || read === null ? new Uint8Array() : read
  const isFolder = read === 'folder'
  const scanned = scanLog(bytes)
  const damaged = scanned.damaged || isFolder
  return { ...scanned, damaged, name, path, bytes, exists: read !== null, isFolder }
}

async function readFile(
  port: FilePort,
  folder: string,
  name: ScannedFile['name'],
): Promise<Uint8Array | 'folder' | null> {
  const path = join(folder, name)
  try {
    return (await port.read(path)) ?? (await readListed(port, folder, name))
  } catch (cause) {
    // Windows says EPERM or EACCES of a folder that is read as a file.
    const facts = await port.stat(path).catch(() => null)
    if (facts?.kind === 'folder') return 'folder'
    throw cause
  }
}

/**
 * What the system cannot find and the folder lists is hidden, not gone: taken for an empty log, it
 * would be written over, or what it remembers thrown away.
 */
async function readListed(
  port: FilePort,
  folder: string,
  name: ScannedFile['name'],
): Promise<Uint8Array | null> {
  if (!(await port.list(folder)).includes(name)) return null
  const path = join(folder, name)
  const bytes = await port.read(path)
  if (bytes !== null) return bytes
  throw Object.assign(new Error(`${path} is listed and cannot be found`), { code: 'EIO' })
}
