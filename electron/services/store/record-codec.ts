import { createHash } from 'node:crypto'
import { z } from 'zod'

export const reasonSchema = z.enum([
  'create',
  'copy',
  'typing',
  'paste',
  'blur',
  'import',
  'restore',
  'exit',
])
/** Why a state was kept; the history shows it. */
export type Reason = z.infer<typeof reasonSchema>

/** Loose, and `why` any word: a later version may say more, and its records stay readable. */
const recordSchema = z.looseObject({
  /** Sequence; spent even where its write failed, so numbers may be missing. */
  n: z.int().positive(),
  /** The wall clock, which may be wrong: never an order. */
  t: z.string(),
  m: z.looseObject({ boot: z.string(), ms: z.number() }),
  who: z.string(),
  /** Version of the shape of `d`. */
  v: z.int().positive(),
  why: z.string(),
  d: z.unknown(),
  /** Checksum of the record before, null for the first. */
  prev: z.string().nullable(),
})
export type LogRecord = z.infer<typeof recordSchema>

export type EncodedRecord = { readonly bytes: Uint8Array; readonly checksum: string }

const checksumLength = 32

/**
 * One line: checksum, space, JSON, line feed; and a line feed before it, so that a torn tail
 * cannot swallow the record that follows. `n` stands first, so that a reader may peek at it.
 */
export function encodeRecord(record: LogRecord): EncodedRecord {
  const { n, ...rest } = record
  const json = Buffer.from(JSON.stringify({ n, ...rest }))
  const checksum = checksumOf(json)
  return {
    bytes: Buffer.concat([Buffer.from(`\n${checksum} `), json, Buffer.from('\n')]),
    checksum,
  }
}

/** Null where the line is torn, foreign, or not a record. `line` comes without its line feeds. */
export function decodeRecord(line: Uint8Array): LogRecord | null {
  if (!isWhole(line)) return null
  try {
    const parsed = recordSchema.safeParse(JSON.parse(jsonOf(line).toString()))
    return parsed.success ? parsed.data : null
  } catch {
    // A right checksum over wrong JSON: as foreign as any other line.
    return null
  }
}

/** Whether the checksum fits the bytes that follow it. */
export function isWhole(line: Uint8Array): boolean {
  if (line.length <= checksumLength + 1 || line[checksumLength] !== 0x20) return false
  return checksumOfLine(line) === checksumOf(jsonOf(line))
}

/** The checksum as the line states it, fitting or not. */
export function checksumOfLine(line: Uint8Array): string {
  return Buffer.from(line.buffer, line.byteOffset, checksumLength).toString('latin1')
}

/** The sequence number without parsing the whole record; 0 where it does not stand first. */
export function peekSequence(line: Uint8Array): number {
  if (line.length <= checksumLength + 1) return 0
  const start = jsonOf(line).subarray(0, 32).toString('latin1')
  return Number(/^\{"n":(\d{1,16}),/.exec(start)?.[1] ?? 0)
}

function jsonOf(line: Uint8Array): Buffer {
  const from = checksumLength + 1
  return Buffer.from(line.buffer, line.byteOffset + from, line.length - from)
}

/** The first 128 bits of SHA-256, in hexadecimal digits. */
function checksumOf(json: Uint8Array): string {
  return createHash('sha256').update(json).digest('hex').slice(0, checksumLength)
}
