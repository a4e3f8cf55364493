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
}

type Line = { readonly bytes: Uint8Array; readonly sequence: number }

const lineFeed = 0x0a

/**
 * The record with the highest number wins; of equal numbers the later one. All lines are checked,
 * but only the winner is parsed: a log of a megabyte opens in a few milliseconds.
 */
export function scanLog(bytes: Uint8Array): Scanned {
  const lines = linesOf(bytes)
  const whole = lines
    .filter(isWhole)
    .map((line): Line => ({ bytes: line, sequence: peekSequence(line) }))
  const newest = newestOf(whole)
  return {
    newest: newest?.found ?? null,
    lastSequence: whole.reduce((last, { sequence }) => Math.max(last, sequence), 0),
    damaged: whole.length < lines.length || (newest?.skipped ?? whole.length) > 0,
  }
}

function newestOf(lines: readonly Line[]) {
  // Sorting is stable, so turning the lines round first lets the later of two equals stand first.
  const order = [...lines].reverse().sort((one, other) => other.sequence - one.sequence)
  for (const [skipped, line] of order.entries()) {
    const record = decodeRecord(line.bytes)
    if (record !== null) {
      return { found: { record, checksum: checksumOfLine(line.bytes) }, skipped }
    }
  }
  return null
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, from)
    const to = found === -1 ? bytes.length : found
    if (to > from) lines.push(bytes.subarray(from, to))
    from = to + 1
  }
  return lines
}
