import type { Pace } from './pace.ts'

/** One entry as the central directory of a zip lists it. */
export type ZipEntry = {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly crc: number
  /** As it lies in the archive, and as it is. */
  readonly packedBytes: number
  readonly sizeBytes: number
  readonly offset: number
}

export type ZipEnd = {
  readonly entries: number
  readonly directoryBytes: number
  readonly directoryOffset: number
  /** SHA-256 of every byte before the comment that holds it. */
  readonly sha256: string
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }
/** 1 January 1980, midnight: the same content gives the same bytes. */
const dosDate = 0x0021
const utf8 = 0x0800
const localBytes = 30
const centralBytes = 46
const endBytes = 22
const commentStart = 'teras sha256 '
const commentBytes = commentStart.length + 64

/** What stands behind the central directory, always of this size in an archive of ours. */
export const endWithCommentBytes = endBytes + commentBytes
export const localHeaderBytes = (name: string): number => localBytes + Buffer.byteLength(name)

/** The header before the bytes of an entry (APPNOTE 4.3.7); sizes are known, so nothing follows. */
export function localHeader(entry: ZipEntry): Uint8Array {
  const name = Buffer.from(entry.name)
  const head = Buffer.alloc(localBytes)
  head.writeUInt32LE(signatures.local, 0)
  writeFacts(head, 4, entry, name.length)
  return Buffer.concat([head, name])
}

/** One line of the central directory (APPNOTE 4.3.12). */
export function centralHeader(entry: ZipEntry): Uint8Array {
  const name = Buffer.from(entry.name)
  const head = Buffer.alloc(centralBytes)
  head.writeUInt32LE(signatures.central, 0)
  head.writeUInt16LE(20, 4)
  writeFacts(head, 6, entry, name.length)
  head.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([head, name])
}

/** The end record (APPNOTE 4.3.16) up to the comment, whose bytes are hashed with all before. */
export function endRecord(end: Omit<ZipEnd, 'sha256'>): Uint8Array {
  const head = Buffer.alloc(endBytes)
  head.writeUInt32LE(signatures.end, 0)
  head.writeUInt16LE(end.entries, 8)
  head.writeUInt16LE(end.entries, 10)
  head.writeUInt32LE(end.directoryBytes, 12)
  head.writeUInt32LE(end.directoryOffset, 16)
  head.writeUInt16LE(commentBytes, 20)
  return head
}

export function endComment(sha256: string): Uint8Array {
  return Buffer.from(`${commentStart}${sha256}`)
}

/** Null unless the bytes are the end of an archive as this program writes it. */
export function readEnd(bytes: Uint8Array): ZipEnd | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (head.length !== endWithCommentBytes || head.readUInt32LE(0) !== signatures.end) return null
  const comment = head.subarray(endBytes).toString('latin1')
  const sha256 = comment.slice(commentStart.length)
  if (!comment.startsWith(commentStart) || !/^[0-9a-f]{64}$/.test(sha256)) return null
  const end = {
    entries: head.readUInt16LE(10),
    directoryBytes: head.readUInt32LE(12),
    directoryOffset: head.readUInt32LE(16),
    sha256,
  }
  // Everything that must not vary is compared as a whole.
  return Buffer.compare(head.subarray(0, endBytes), endRecord(end)) === 0 ? end : null
}

/** Null where anything differs from what this program writes. */
export async function readDirectory(
  bytes: Uint8Array,
  end: ZipEnd,
  pace: Pace,
): Promise<readonly ZipEntry[] | null> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries: ZipEntry[] = []
  let at = 0
  let offset = 0
  while (at + centralBytes <= head.length) {
    const entry = readCentral(head, at)
    // Entries lie one after the other, without gap or overlap: no byte is read twice.
    if (entry === null || entry.offset !== offset) return null
    entries.push(entry)
    if (entries.length % 400 === 0) await pace()
    at += centralBytes + Buffer.byteLength(entry.name)
    offset += localHeaderBytes(entry.name) + entry.packedBytes
  }
  const isWhole = at === head.length && entries.length === end.entries
  return isWhole && offset === end.directoryOffset ? entries : null
}

function readCentral(head: Buffer, at: number): ZipEntry | null {
  const nameBytes = head.readUInt16LE(at + 28)
  const code = head.readUInt16LE(at + 10)
  const entry: ZipEntry = {
    name: head.subarray(at + centralBytes, at + centralBytes + nameBytes).toString(),
    method: code === 8 ? 'deflated' : 'stored',
    crc: head.readUInt32LE(at + 16),
    packedBytes: head.readUInt32LE(at + 20),
    sizeBytes: head.readUInt32LE(at + 24),
    offset: head.readUInt32LE(at + 42),
  }
  const expected = centralHeader(entry)
  const found = head.subarray(at, at + expected.length)
  return Buffer.compare(found, expected) === 0 ? entry : null
}

function writeFacts(head: Buffer, at: number, entry: ZipEntry, nameBytes: number): void {
  head.writeUInt16LE(20, at)
  head.writeUInt16LE(utf8, at + 2)
  head.writeUInt16LE(entry.method === 'deflated' ? 8 : 0, at + 4)
  head.writeUInt16LE(0, at + 6)
  head.writeUInt16LE(dosDate, at + 8)
  head.writeUInt32LE(entry.crc, at + 10)
  head.writeUInt32LE(entry.packedBytes, at + 14)
  head.writeUInt32LE(entry.sizeBytes, at + 18)
  head.writeUInt16LE(nameBytes, at + 22)
}
