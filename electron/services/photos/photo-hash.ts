import { createHash } from 'node:crypto'
import type { PhotoHash } from '#core/release/photo.ts'
import { inSlices } from '#services/store/slices.ts'

/** Hashed in one go: a millisecond on a slow machine. */
const pieceBytes = 256 * 1024

/** SHA-256 in pieces, so that a large photo does not hold the program up. */
export async function photoHashOf(
  bytes: Uint8Array,
  pause: () => Promise<void> = inSlices(),
): Promise<PhotoHash> {
  const hash = createHash('sha256')
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    hash.update(bytes.subarray(from, from + pieceBytes))
    await pause()
  }
  return hash.digest('hex')
}
