import { join } from 'node:path'
import type { Moment, ReleaseId } from '#core/release/release.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { findOriginal } from '#services/photos/photo-places.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { encodeRecord, type LogRecord } from '#services/store/record-codec.ts'
import { findInTrash } from '#services/store/trash.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { ManifestLine } from './manifest.ts'
import type { Copy } from './open-copy.ts'
import type { Pace } from './pace.ts'
import { isPhoto, photoHashIn } from './paths.ts'
import { readNewest } from './read-newest.ts'

/** How a release of the copy stands to the one in the present profile. */
export type Standing = 'missing' | 'newer-there' | 'newer-here' | 'same' | 'unreadable'

export type ComparedRelease = {
  readonly id: ReleaseId
  readonly headline: string
  readonly shelf: 'drafts' | 'trash'
  readonly standing: Standing
  /** Wall clocks of the two records; null where there is none here. */
  readonly there: Moment
  readonly here: Moment | null
  readonly line: ManifestLine
}

type Looked = { readonly step: 'check'; readonly done: number; readonly total: number }

export type Comparison = {
  readonly releases: readonly ComparedRelease[]
  /** `missing` are also those whose file here is not the picture that its name promises. */
  readonly photos: { readonly total: number; readonly missing: readonly ManifestLine[] }
}

/**
 * What a restore into the profile at `profile` would change. Of two records of one profile the
 * higher sequence is the newer, whatever the clocks say. Every photo here is read and hashed.
 */
export async function compareCopy(
  port: FilePort,
  profile: string,
  copy: Copy,
  pace: Pace,
  onProgress: (progress: Looked) => void = () => undefined,
): Promise<Comparison> {
  const releases: ComparedRelease[] = []
  const missing: ManifestLine[] = []
  let total = 0
  const { lines } = copy.manifest
  for (const [done, line] of lines.entries()) {
    onProgress({ step: 'check', done, total: lines.length })
    await pace()
    const compared = await compareRelease(port, profile, copy, line, pace)
    if (compared !== null) releases.push(compared)
    if (!isPhoto(line.path)) continue
    total += 1
    if (!(await isWholePhoto(port, profile, line, pace))) missing.push(line)
  }
  return { releases, photos: { total, missing } }
}

/** Whether the photo lies here, on its shelf or in the trash, with the bytes of its hash. */
async function isWholePhoto(
  port: FilePort,
  profile: string,
  { path }: Pick<ManifestLine, 'path'>,
  pace: Pace,
): Promise<boolean> {
  const hash = photoHashIn(path)
  if (hash === null) return false
  const place = await findOriginal(port, profile, hash)
  // What the disk refuses to read is restored like what is not there.
  const bytes = place && (await port.read(place.path).catch(() => null))
  return bytes !== null && (await photoHashOf(bytes, pace)) === hash
}

/** Null where the line is no release. */
export async function compareRelease(
  port: FilePort,
  profile: string,
  copy: Copy,
  line: ManifestLine,
  pace: Pace,
): Promise<ComparedRelease | null> {
  const facts = line.release
  if (facts === undefined) return null
  const { id, headline, shelf, t: there } = facts
  const here = await findHere(port, profile, id)
  const compared = { id, headline, shelf, there, here: here.record?.t ?? null, line }
  const isReadable = (await copy.read(line)) !== null
  if (!isReadable) return { ...compared, standing: 'unreadable' }
  if (!here.isThere) return { ...compared, standing: 'missing' }
  if (here.record === null) return { ...compared, standing: 'newer-there' }
  const { sha256 } = await fingerprintOf(encodeRecord(here.record).bytes, pace)
  if (sha256 === line.sha256) return { ...compared, standing: 'same' }
  return { ...compared, standing: here.record.n >= facts.n ? 'newer-here' : 'newer-there' }
}

/** On the shelf or in the trash; what lies there unreadable is there as well. */
async function findHere(
  port: FilePort,
  profile: string,
  id: ReleaseId,
): Promise<{ readonly isThere: boolean; readonly record: LogRecord | null }> {
  const trashed = await findInTrash(port, profile, id)
  const folders = [
    join(profile, 'drafts', id),
    ...(trashed === null ? [] : [join(profile, 'trash', trashed)]),
  ]
  for (const folder of folders) {
    const newest = await readNewest(port, folder)
    if (newest.kind === 'record') return { isThere: true, record: newest.record }
    if (newest.kind === 'unreadable') return { isThere: true, record: null }
  }
  return { isThere: false, record: null }
}
