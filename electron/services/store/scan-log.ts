import {
  checksumOfLine,
  decodeRecord,
  isWhole,
  type LogRecord,
  peekSequence,
} from './record-codec.ts'

export type Scanned = {
  readonly newest: { readonly record: LogRecord; readonly checksum: string } | null
  /** The highest number any whole line spent, readable as a record or not. */
  readonly lastSequence: number
  /** True where any bytes are neither a record nor white space. */
  readonly damaged: boolean
  /** Where the only damage is what a cut-off write leaves after the last whole line: its bytes. */
  readonly tornTail: Uint8Array | null
  /** True where bytes that cannot be read lie after the newest record. */
  readonly isEndBad: boolean
  /** The lines that are no whole record, in their order. */
  readonly bad: readonly Uint8Array[]
}

type Line = { readonly bytes: Uint8Array; readonly sequence: number }

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * The record with the highest number wins; of equal numbers the later one. All lines are checked,
 * but only the winner is parsed: a log of a megabyte opens in a few milliseconds.
 */
export function scanLog(bytes: Uint8Array): Scanned {
  const lines = linesOf(bytes)
  const bad: Uint8Array[] = []
  const whole = lines
    .filter((line) => isWhole(line) || bad.push(line) === 0)
    .map((line): Line => ({ bytes: line, sequence: peekSequence(line) }))
  const newest = newestOf(whole)
  const isOnlyTail = bad.length === 1 && bad[0] === lines.at(-1) && newest?.skipped === 0
  return {
    newest: newest?.found ?? null,
    lastSequence: whole.reduce((last, { sequence }) => Math.max(last, sequence), 0),
    damaged: whole.length < lines.length || (newest?.skipped ?? whole.length) > 0,
    tornTail: isOnlyTail ? (bad[0] ?? null) : null,
    isEndBad: isEndBad(bad, newest),
    bad,
  }
}

function newestOf(lines: readonly Line[]) {
  // Sorting is stable, so turning the lines round first lets the later of two equals stand first.
  const order = [...lines].reverse().sort((one, other) => other.sequence - one.sequence)
  for (const [skipped, line] of order.entries()) {
    const record = decodeRecord(line.bytes)
    if (record !== null) {
      const found = { record, checksum: checksumOfLine(line.bytes) }
      return { found, skipped, at: line.bytes.byteOffset }
    }
  }
  return null
}

/** A whole line with a higher number that is no record is a lost one as well. */
function isEndBad(bad: readonly Uint8Array[], newest: ReturnType<typeof newestOf>): boolean {
  if (newest === null) return bad.length > 0
  return newest.skipped > 0 || bad.some(({ byteOffset }) => byteOffset > newest.at)
}

/** Every line that holds anything, whole or not, without its line feeds. */
export function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, from)
    const to = found === -1 ? bytes.length : found
    const end = endOfLine(bytes, from, to)
    if (end > from) lines.push(bytes.subarray(from, end))
    from = to + 1
  }
  return lines
}

/** A record ends in a brace: a carriage return after it is a text editor's, and no damage. */
function endOfLine(bytes: Uint8Array, from: number, to: number): number {
  return to > from && bytes[to - 1] === carriageReturn ? to - 1 : to
}
