import type { PhotoHash } from '#core/release/photo.ts'

const segment = /^[A-Za-z0-9][A-Za-z0-9._-]*$/
/** Devices of Windows, whatever extension follows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * Whether a path out of an archive may become a file of a profile: plain names with `/` between
 * them, nothing hidden, absolute, or upwards, below 200 characters (the hostile import corpus).
 */
export function isSafePath(path: string): boolean {
  const segments = path.split('/')
  return (
    path.length < 200 &&
    segments.length <= 6 &&
    segments.every((name) => segment.test(name) && !name.endsWith('.') && !reserved.test(name)) &&
    !leftOut.has(segments[0] ?? '')
  )
}

/** What a profile holds and a second copy does not: caches, this machine's own, the copy's state. */
export const leftOut: ReadonlySet<string> = new Set([
  'derived',
  'quarantine',
  'backup',
  'desk',
  'care',
  'LOCK',
  'reserve.bin',
  'births.log',
])

const photoPath =
  /^(?:photos\/[0-9a-f]{2}\/|trash\/photos\/\d{4}-\d{2}-\d{2}-)([0-9a-f]{64})\.(?:jpg|png|webp)$/

/** Whether a path names the original of a photo, on its shelf or in the trash. */
export function isPhoto(path: string): boolean {
  return photoPath.test(path)
}

/** The hash that the path of an original promises; null for any other path. */
export function photoHashIn(path: string): PhotoHash | null {
  return photoPath.exec(path)?.[1] ?? null
}

const archiveName = /^teras-salinan-(\d{4}-\d{2}-\d{2})(?:-(\d{1,4}))?\.zip$/

/** `teras-salinan-2026-11-24.zip`; from the second of a day on with `-2`, `-3`. */
export function archiveNameOf(day: string, number: number): string {
  return `teras-salinan-${day}${number === 1 ? '' : `-${number}`}.zip`
}

/** The day and number in the name of an archive; null for any other file. */
export function readArchiveName(name: string): { day: string; number: number } | null {
  const [, day, number = '1'] = archiveName.exec(name) ?? []
  return day === undefined ? null : { day, number: Number(number) }
}
