import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { AppError } from '#core/app-error.ts'
import { type OpenFile, writeAll } from '#services/store/file-port.ts'
import { fingerprintOf, piecesOf } from './fingerprint.ts'
import type { Pace } from './pace.ts'
import { centralHeader, endComment, endRecord, localHeader, type ZipEntry } from './zip-format.ts'

export type ArchiveWriter = {
  /** Appends an entry and answers the SHA-256 of its bytes. */
  readonly add: (name: string, bytes: Uint8Array, method: 'stored' | 'deflated') => Promise<string>
  /** Writes the directory and the end with the hash of everything, and flushes. */
  readonly finish: () => Promise<void>
}

/** Without the later extensions of zip: every system opens these archives, and FAT holds them. */
export const limits = { entries: 65_000, archiveBytes: 3.9 * 1024 ** 3 } as const
/** Above this an entry is stored as it is: readers refuse what grows more, as a bomb would. */
export const maxGrowth = 100

const deflate = promisify(deflateRaw)

/** Writes one archive into an empty file, front to back, in pieces. */
export function createArchiveWriter(file: OpenFile, pace: Pace): ArchiveWriter {
  const hash = createHash('sha256')
  const entries: ZipEntry[] = []
  let position = 0

  const append = async (bytes: Uint8Array): Promise<void> => {
    if (position + bytes.length > limits.archiveBytes) {
      throw new AppError('disk-failed', 'the archive grows too large')
    }
    for (const piece of piecesOf(bytes)) {
      hash.update(piece)
      await writeAll(file, piece, position)
      position += piece.length
      await pace()
    }
  }

  return {
    async add(name, bytes, wished) {
      if (entries.length >= limits.entries) throw new AppError('disk-failed', 'too many entries')
      const { crc, sha256 } = await fingerprintOf(bytes, pace)
      const { method, packed } = await pack(bytes, wished)
      const sizes = { packedBytes: packed.length, sizeBytes: bytes.length }
      const entry: ZipEntry = { name, method, crc, ...sizes, offset: position }
      await append(localHeader(entry))
      await append(packed)
      entries.push(entry)
      return sha256
    },
    async finish() {
      const directoryOffset = position
      for (const some of groupsOf(entries)) await append(Buffer.concat(some.map(centralHeader)))
      const directoryBytes = position - directoryOffset
      await append(endRecord({ entries: entries.length, directoryBytes, directoryOffset }))
      await append(endComment(hash.copy().digest('hex')))
      await file.flush()
    },
  }
}

async function pack(bytes: Uint8Array, wished: 'stored' | 'deflated') {
  const stored = { method: 'stored', packed: bytes } as const
  if (wished === 'stored' || bytes.length === 0) return stored
  const packed = await deflate(bytes)
  const isWorthIt = packed.length < bytes.length && packed.length * maxGrowth >= bytes.length
  return isWorthIt ? ({ method: 'deflated', packed } as const) : stored
}

function* groupsOf(entries: readonly ZipEntry[]): Generator<readonly ZipEntry[]> {
  for (let from = 0; from < entries.length; from += 500) yield entries.slice(from, from + 500)
}
