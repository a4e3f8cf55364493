import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const a = (folder: string) => join(folder, 'a.log')
export const b = (folder: string) => join(folder, 'b.log')
export const read = (path: string) => readFileSync(path)

/** Changes `a.log` as a whole. */
export const edit =
  (change: (bytes: Buffer) => Buffer | string) =>
  (folder: string): void =>
    writeFileSync(a(folder), change(read(a(folder))))

/** A line with a checksum that fits, whatever its JSON is. */
export function lineOf(json: string): string {
  const checksum = createHash('sha256').update(json).digest('hex').slice(0, 32)
  return `\n${checksum} ${json}\n`
}

export const lines = (bytes: Buffer) => bytes.toString().split('\n').filter(Boolean)
export const recordOf = (line: string): Record<string, unknown> => JSON.parse(line.slice(33))
export const lastRecord = (bytes: Buffer) => recordOf(lines(bytes).at(-1) ?? '')
export const appended = (change: (record: Record<string, unknown>) => unknown) =>
  edit((bytes) => bytes.toString() + lineOf(JSON.stringify(change(lastRecord(bytes)))))

export const nested = () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`
export const noise = (length: number) => {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, nr) =>
    createHash('sha256').update(`noise ${nr}`).digest(),
  )
  return Buffer.concat(blocks).subarray(0, length)
}
