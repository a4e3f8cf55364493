import { createHash } from 'node:crypto'
import { inSlices } from './slices.ts'

const lineFeed = 0x0a
const sumLength = 64

/**
 * Whole lines of JSON and, last, the SHA-256 of all of them: for caches that are written once, read
 * at a start, and must be believed without looking at every field.
 */
export async function encodeLines(values: Iterable<unknown>): Promise<Uint8Array> {
  const pause = inSlices()
  const hash = createHash('sha256')
  const lines: Buffer[] = []
  for (const value of values) {
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    hash.update(line)
    lines.push(line)
    await pause()
  }
  return Buffer.concat([...lines, Buffer.from(hash.digest('hex'))])
}

/**
 * Hands every value to `take` as it is parsed, and answers whether all bytes are as they were
 * written; where not, what was taken is worth nothing. Works in slices: saves are not held up.
 */
export async function decodeLines(
  bytes: Uint8Array,
  take: (value: unknown, at: number) => void,
): Promise<boolean> {
  const pause = inSlices()
  const hash = createHash('sha256')
  const end = bytes.length - sumLength
  for (let from = 0, at = 0; from < end; at += 1) {
    const to = bytes.indexOf(lineFeed, from)
    if (to === -1 || to >= end) return false
    const line = bytes.subarray(from, to + 1)
    hash.update(line)
    take(parsed(line), at)
    from = to + 1
    await pause()
  }
  const sum = Buffer.from(bytes.subarray(Math.max(0, end))).toString('latin1')
  return sum === hash.digest('hex')
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString())
  } catch {
    // Wrong bytes: the sum at the end says so.
    return null
  }
}
