import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { openArchive } from './archive-reader.ts'
import type { BackupDisk } from './disk.ts'
import type { Manifest, ManifestLine } from './manifest.ts'
import { inGroups, type Pace } from './pace.ts'
import { readArchiveName } from './paths.ts'

export type KnownArchive = {
  readonly name: string
  readonly day: string
  readonly number: number
  readonly manifest: Manifest
}

/** Names of archives in a folder, the newest first; rejects where the folder has gone. */
export async function archiveNames(disk: BackupDisk, folder: string): Promise<readonly string[]> {
  const dated = (await disk.list(folder)).flatMap((name) => {
    const date = readArchiveName(name)
    return date === null ? [] : [{ name, ...date }]
  })
  return dated
    .sort((one, other) => other.day.localeCompare(one.day) || other.number - one.number)
    .map(({ name }) => name)
}

/** The archives of one profile whose manifests can be read, the newest first. */
export async function readChain(
  disk: BackupDisk,
  folder: string,
  profile: string,
  pace: Pace,
): Promise<readonly KnownArchive[]> {
  const known: KnownArchive[] = []
  for (const name of await archiveNames(disk, folder)) {
    const date = readArchiveName(name)
    const manifest = await readManifest(disk, join(folder, name), pace)
    if (date === null || manifest?.head.profile !== profile) continue
    known.push({ name, ...date, manifest })
  }
  return known
}

/** Null where it is damaged or of a later format. */
async function readManifest(disk: BackupDisk, path: string, pace: Pace): Promise<Manifest | null> {
  try {
    const archive = await openArchive(disk, path, pace)
    await archive.close()
    return archive.manifest
  } catch (error) {
    if (error instanceof AppError && error.code === 'backup-cancelled') throw error
    // It holds nothing that could be counted on; the restore names it when she asks for it.
    return null
  }
}

/**
 * The last that earlier archives hold of everything, by its path: of a release the record with
 * the highest number, whatever the clocks said; of other files what the newest archive has.
 */
export async function lastKnown(
  chain: readonly KnownArchive[],
  distrusted: ReadonlySet<string>,
  pace: Pace,
): Promise<ReadonlyMap<string, ManifestLine>> {
  const known = new Map<string, ManifestLine>()
  for await (const { line, name } of ownLines(chain, distrusted, pace)) {
    const before = known.get(line.path)
    const isNewer = (line.release?.n ?? 0) > (before?.release?.n ?? 0)
    if (before === undefined || isNewer) known.set(line.path, { ...line, in: name })
  }
  return known
}

/** Where each file that is copied once lies already, by its path. */
export async function heldBy(
  chain: readonly KnownArchive[],
  distrusted: ReadonlySet<string>,
  pace: Pace,
): Promise<Map<string, ManifestLine>> {
  const held = new Map<string, ManifestLine>()
  for await (const { line, name } of ownLines(chain, distrusted, pace)) {
    held.set(line.path, { ...line, in: name })
  }
  return held
}

/** The lines whose bytes lie in the archive itself, of every archive that is trusted. */
async function* ownLines(
  chain: readonly KnownArchive[],
  distrusted: ReadonlySet<string>,
  pace: Pace,
) {
  for (const { name, manifest } of chain) {
    if (distrusted.has(name)) continue
    for await (const some of inGroups(manifest.lines, pace)) {
      for (const line of some) if (line.in === undefined) yield { line, name }
    }
  }
}
