import { inflateRawSync } from 'node:zlib'
import { type DocumentRefusal, documentLimits as limits } from '#core/intake/document-file.ts'
import { crc32 } from '#services/backup/crc32.ts'

export type Parts = ReadonlyMap<string, Uint8Array>
export type Unpacked =
  | { readonly kind: 'parts'; readonly parts: Parts; readonly names: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: DocumentRefusal }

type Entry = {
  readonly name: string
  readonly method: number
  readonly isLocked: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly sizeBytes: number
  readonly offset: number
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }
const [localBytes, centralBytes, endBytes] = [30, 46, 22]
const longestComment = 0xffff

/** What a text and its pictures are made of; nothing else is even unpacked. */
const wanted = /^(?:\[Content_Types\]\.xml|(?:[\w-]+\/)*_rels\/[\w.-]*\.rels|(?:[\w-]+\/)+[\w.-]+)$/
const unread = /\.(?:bin|exe|dll|ttf|odttf|vbs|js)$/i

/**
 * The parts of a document by their names. Entry count, sizes and growth are judged from the
 * directory before anything is unpacked, and the real bytes are counted again while unpacking: a
 * directory that lies is refused. Names are keys and never paths.
 */
export function unpackParts(bytes: Uint8Array): Unpacked {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = readDirectory(view)
  if (entries === null) return { kind: 'refused', reason: 'broken' }
  const reason = judge(entries, bytes.length)
  if (reason !== null) return { kind: 'refused', reason }
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (!wanted.test(entry.name) || unread.test(entry.name)) continue
    const part = unpack(view, entry)
    if (typeof part === 'string') return { kind: 'refused', reason: part }
    parts.set(entry.name, part)
  }
  return { kind: 'parts', parts, names: entries.map(({ name }) => name) }
}

function judge(entries: readonly Entry[], fileBytes: number): DocumentRefusal | null {
  if (entries.length > limits.entries) return 'swollen'
  if (entries.some(({ isLocked }) => isLocked)) return 'locked'
  const total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (total > limits.totalBytes || total > fileBytes * limits.growth) return 'swollen'
  if (entries.some(({ sizeBytes }) => sizeBytes > limits.partBytes)) return 'swollen'
  return new Set(entries.map(({ name }) => name)).size === entries.length ? null : 'broken'
}

/** Null where the end or a line of the directory is not there. */
function readDirectory(view: Buffer): readonly Entry[] | null {
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.readUInt16LE(end + 10)
  let at = view.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let nr = 0; nr < count; nr += 1) {
    if (at + centralBytes > end || view.readUInt32LE(at) !== signatures.central) return null
    const nameBytes = view.readUInt16LE(at + 28)
    entries.push({
      name: view.toString('utf8', at + centralBytes, at + centralBytes + nameBytes),
      method: view.readUInt16LE(at + 10),
      isLocked: (view.readUInt16LE(at + 8) & 1) === 1,
      crc: view.readUInt32LE(at + 16),
      packedBytes: view.readUInt32LE(at + 20),
      sizeBytes: view.readUInt32LE(at + 24),
      offset: view.readUInt32LE(at + 42),
    })
    at += centralBytes + nameBytes + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(view: Buffer): number {
  const first = Math.max(0, view.length - endBytes - longestComment)
  for (let at = view.length - endBytes; at >= first; at -= 1)
    if (view.readUInt32LE(at) === signatures.end) return at
  return -1
}

function unpack(view: Buffer, entry: Entry): Uint8Array | DocumentRefusal {
  const { offset, packedBytes, sizeBytes } = entry
  if (offset + localBytes > view.length) return 'broken'
  if (view.readUInt32LE(offset) !== signatures.local) return 'broken'
  const start =
    offset + localBytes + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28)
  if (start + packedBytes > view.length) return 'broken'
  const packed = view.subarray(start, start + packedBytes)
  const part = entry.method === 0 ? packed : inflate(packed, entry)
  if (typeof part === 'string') return part
  return part.length === sizeBytes && crc32(part) === entry.crc ? part : 'broken'
}

function inflate(packed: Uint8Array, { method, sizeBytes }: Entry): Uint8Array | DocumentRefusal {
  if (method !== 8) return 'broken'
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch (thrown) {
    const isLonger = thrown instanceof Error && 'code' in thrown && thrown.code === tooLong
    return isLonger ? 'swollen' : 'broken'
  }
}

const tooLong = 'ERR_BUFFER_TOO_LARGE'
