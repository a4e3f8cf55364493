import { createHash } from 'node:crypto'
import { crc32 } from './crc32.ts'
import type { Pace } from './pace.ts'

export type Fingerprint = { readonly crc: number; readonly sha256: string }

/** What is hashed or written in one go: some milliseconds on a slow machine. */
export const pieceBytes = 512 * 1024

/** Both sums of the bytes, in pieces, so that a large photo does not hold the program up. */
export async function fingerprintOf(bytes: Uint8Array, pace: Pace): Promise<Fingerprint> {
  const hash = createHash('sha256')
  let crc = 0
  for (const piece of piecesOf(bytes)) {
    hash.update(piece)
    crc = crc32(piece, crc)
    if (bytes.length > pieceBytes) await pace()
  }
  return { crc, sha256: hash.digest('hex') }
}

/** Views on the same memory, none longer than `pieceBytes`. */
export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    yield bytes.subarray(from, from + pieceBytes)
  }
}
