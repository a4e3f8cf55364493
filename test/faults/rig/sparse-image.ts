import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'

const chunkBytes = 65_536
const zeros = Buffer.alloc(chunkBytes)

/** Writes a disk image without its empty parts: most of a fresh disk is zeros. */
export function writeSparse(path: string, image: Buffer): void {
  const file = openSync(path, 'w')
  ftruncateSync(file, image.length)
  for (let at = 0; at < image.length; at += chunkBytes) {
    const chunk = image.subarray(at, at + chunkBytes)
    if (!chunk.equals(zeros.subarray(0, chunk.length))) writeSync(file, chunk, 0, chunk.length, at)
  }
  closeSync(file)
}
