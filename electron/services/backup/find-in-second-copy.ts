import { join } from 'node:path'
import type { PhotoHash } from '#core/release/photo.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'
import type { LogRecord } from '#services/store/record-codec.ts'
import { scanLog } from '#services/store/scan-log.ts'
import { archiveNames } from './chain.ts'
import type { BackupDisk } from './disk.ts'
import type { ManifestLine } from './manifest.ts'
import { type Copy, openCopy } from './open-copy.ts'
import { createPace, type Pace } from './pace.ts'
import { photoHashIn } from './paths.ts'

export type FoundCopy = {
  readonly record: LogRecord
  /** When the archive was made, and its name. */
  readonly madeAt: string
  readonly archive: string
}

/**
 * The whole record of a release with the highest number in the second copy, whatever the dates of
 * the archives say: they are a clock's; null where there is none or the folder cannot be read now. Never rejects: it is asked when
 * things have gone wrong already.
 */
export async function findInSecondCopy(
  disk: BackupDisk,
  folder: string,
  profile: string,
  id: ReleaseId,
): Promise<FoundCopy | null> {
  const pace = createPace(new AbortController().signal)
  const names = await archiveNames(disk, folder).catch(() => [])
  const candidates: Candidate[] = []
  for (const archive of names) {
    const found = await inCopy({ disk, folder, archive, pace }, async ({ manifest }) => {
      const line = manifest.lines.find(({ release }) => release?.id === id)
      if (manifest.head.profile !== profile || !line?.release) return null
      return { archive, line, n: line.release.n, madeAt: manifest.head.madeAt }
    })
    if (found !== null) candidates.push(found)
  }
  // Sorting is stable: of equal numbers the newest archive comes first.
  candidates.sort((one, other) => other.n - one.n)
  for (const { archive, line, madeAt } of candidates) {
    const bytes = await inCopy({ disk, folder, archive, pace }, (copy) => copy.read(line))
    const record = bytes === null ? null : scanLog(bytes).newest?.record
    if (record) return { record, madeAt, archive }
  }
  return null
}

/**
 * The original of a photo with the bytes of its hash, from whichever archive of this profile has it
 * whole; null for none. Never rejects.
 */
export async function findPhotoInSecondCopy(
  disk: BackupDisk,
  folder: string,
  profile: string,
  hash: PhotoHash,
): Promise<Uint8Array | null> {
  const pace = createPace(new AbortController().signal)
  for (const archive of await archiveNames(disk, folder).catch(() => [])) {
    const bytes = await inCopy({ disk, folder, archive, pace }, async (copy) => {
      if (copy.manifest.head.profile !== profile) return null
      // A copy of the rotten file has another hash than its name.
      const isIt = ({ path, sha256 }: ManifestLine) => sha256 === hash && photoHashIn(path) === hash
      const line = copy.manifest.lines.find(isIt)
      return line === undefined ? null : copy.read(line)
    })
    if (bytes !== null) return bytes
  }
  return null
}

type Candidate = {
  readonly archive: string
  readonly line: ManifestLine
  readonly n: number
  readonly madeAt: string
}
type Asked = {
  readonly disk: BackupDisk
  readonly folder: string
  readonly archive: string
  readonly pace: Pace
}

/** Null where this archive cannot be read through: another one may. */
async function inCopy<Value>(
  { disk, folder, archive, pace }: Asked,
  act: (copy: Copy) => Promise<Value | null>,
): Promise<Value | null> {
  const copy = await openCopy(disk, folder, archive, pace).catch(() => null)
  try {
    return copy === null ? null : await act(copy)
  } catch {
    return null
  } finally {
    await copy?.close().catch(() => undefined)
  }
}

/** The id in `PROFILE.json`, which an archive names as its owner; null where it has none yet. */
export async function readProfileId(port: FilePort, profile: string): Promise<string | null> {
  try {
    const bytes = await port.read(join(profile, 'PROFILE.json'))
    const stored: unknown = bytes === null ? null : JSON.parse(Buffer.from(bytes).toString())
    const isNamed = typeof stored === 'object' && stored !== null && 'id' in stored
    return isNamed && typeof stored.id === 'string' ? stored.id : null
  } catch {
    // A damaged name is no name.
    return null
  }
}
