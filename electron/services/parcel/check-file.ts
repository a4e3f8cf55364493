import { stopIfCancelled } from '#services/hand-over/cancel.ts'
import type { ParcelFile } from './parcel-file.ts'
import type { StickDisk } from './stick-disk.ts'

/**
 * Reads a file back and compares every byte with what was to be written, which says more than its
 * hash would; `tell` hears how many bytes came.
 */
export async function isOnStick(
  disk: StickDisk,
  path: string,
  { bytes }: ParcelFile,
  signal: AbortSignal,
  tell: (bytes: number) => void = () => undefined,
): Promise<boolean> {
  let at = 0
  let isEqual = true
  await disk.readBack(path, (piece) => {
    stopIfCancelled(signal)
    isEqual &&= Buffer.compare(piece, bytes.subarray(at, at + piece.length)) === 0
    at += piece.length
    tell(piece.length)
  })
  return isEqual && at === bytes.length
}
