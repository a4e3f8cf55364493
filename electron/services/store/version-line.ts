import { checksumOfLine, decodeRecord, isWhole } from './record-codec.ts'

/** What a record says about itself before it is read as a whole. */
export type Peeked = {
  readonly revision: number
  readonly boot: string
  readonly ms: number
  readonly sizeBytes: number
  readonly isSent: boolean
  /** The first eight digits: with the revision enough to tell one version from another. */
  readonly checksum: string
}

const head = /^\{"n":(\d{1,16}),"t":"[^"]{0,40}","m":\{"boot":"([^"\\]{1,64})","ms":([\d.]{1,16})/
const checksumLength = 32
// Inside a string the quotes would be escaped, so these bytes are a field and no text of hers.
const sentField = Buffer.from('"status":"sent"')

/** Null where the line is torn or no record; parses the JSON only where its head is unusual. */
export function peekVersion(line: Uint8Array): Peeked | null {
  if (!isWhole(line)) return null
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.length)
  const from = checksumLength + 1
  const found = head.exec(bytes.subarray(from, from + 200).toString('latin1'))
  const stated =
    found === null ? headOf(line) : headFrom(Number(found[1]), found[2] ?? '', Number(found[3]))
  if (stated === null) return null
  const { revision, boot, ms } = stated
  return {
    revision,
    boot: boot.replace(/[^a-zA-Z0-9]/g, '').slice(0, 16) || '0',
    ms: Math.max(0, Math.round(ms)),
    sizeBytes: line.length,
    isSent: bytes.includes(sentField),
    checksum: checksumOfLine(line).slice(0, 8),
  }
}

const headFrom = (revision: number, boot: string, ms: number) => ({ revision, boot, ms })

function headOf(line: Uint8Array) {
  const record = decodeRecord(line)
  return record === null ? null : headFrom(record.n, record.m.boot, record.m.ms)
}

/** `0000000042_1a2b3c4d_360000_8211_draft_5e6f7a8b.version`: thinning reads names, no contents. */
export function fileNameOf(peeked: Peeked): string {
  const { revision, boot, ms, sizeBytes, isSent, checksum } = peeked
  const state = isSent ? 'sent' : 'draft'
  return `${String(revision).padStart(10, '0')}_${boot}_${ms}_${sizeBytes}_${state}_${checksum}.version`
}

/** Null for a name that `fileNameOf` did not make. */
export function peekFileName(name: string): Peeked | null {
  const found =
    /^(\d{10,16})_([a-zA-Z0-9]{1,16})_(\d+)_(\d+)_(sent|draft)_([0-9a-f]{8})\.version$/.exec(name)
  if (found === null) return null
  const [, revision, boot = '', ms, sizeBytes, state, checksum = ''] = found
  return {
    revision: Number(revision),
    boot,
    ms: Number(ms),
    sizeBytes: Number(sizeBytes),
    isSent: state === 'sent',
    checksum,
  }
}
