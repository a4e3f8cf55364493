import { isLegalName, nameKey } from './legal-names.ts'
import { parcelLimits } from './parcel.ts'

export type ManifestEntry = {
  readonly name: string
  readonly sizeBytes: number
  /** Small hexadecimal digits. */
  readonly sha256: string
}

/** Text, so that Notepad opens it where nothing is installed. */
export const manifestName = 'DAFTAR-BERKAS.txt'

export const manifestFormat = 1

export type ReadManifest =
  | { readonly kind: 'manifest'; readonly entries: readonly ManifestEntry[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' }

const opening = /^# Paket Teras, bentuk (\d{1,4})\. /
const entryLine = /^([0-9a-f]{64}) {2}(.+)$/
const sizeLine = /^# (\d{1,15}) byte$/

/**
 * The list of a parcel's files. `sha256sum -c` reads it, as it skips lines that begin with `#`; the
 * last line counts what stands above, so that a list cut short is never taken for a whole one.
 */
export function printManifest(entries: readonly ManifestEntry[]): string {
  const lines = entries.flatMap(({ name, sizeBytes, sha256 }) => [
    `# ${sizeBytes} byte`,
    `${sha256}  ${name}`,
  ])
  return [
    `# Paket Teras, bentuk ${manifestFormat}. Periksa: sha256sum -c ${manifestName}`,
    ...lines,
    closing(entries),
    '',
  ].join('\n')
}

/** Takes nothing on trust: names that lead out of the folder or occur twice make it damaged. */
export function readManifest(text: string): ReadManifest {
  const lines = text.split(/\r?\n/)
  const format = Number(opening.exec(lines[0] ?? '')?.[1])
  if (format > manifestFormat) return { kind: 'newer' }
  if (lines.length > 2 * parcelLimits.files + 3) return { kind: 'too-large' }
  const entries = format === manifestFormat ? readEntries(lines.slice(1, -2)) : null
  const isWhole = entries !== null && lines.at(-2) === closing(entries) && lines.at(-1) === ''
  return isWhole && haveOwnNames(entries) ? { kind: 'manifest', entries } : { kind: 'damaged' }
}

function readEntries(lines: readonly string[]): readonly ManifestEntry[] | null {
  const entries: ManifestEntry[] = []
  for (let at = 0; at < lines.length; at += 2) {
    const size = sizeLine.exec(lines[at] ?? '')?.[1]
    const [, sha256, name] = entryLine.exec(lines[at + 1] ?? '') ?? []
    if (size === undefined || sha256 === undefined || name === undefined) return null
    entries.push({ name, sizeBytes: Number(size), sha256 })
  }
  return entries
}

function haveOwnNames(entries: readonly ManifestEntry[]): boolean {
  const keys = new Set([nameKey(manifestName), ...entries.map(({ name }) => nameKey(name))])
  return keys.size === entries.length + 1 && entries.every(({ name }) => isLegalName(name))
}

function closing(entries: readonly ManifestEntry[]): string {
  const bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return `# Selesai: ${entries.length} berkas, ${bytes} byte`
}
