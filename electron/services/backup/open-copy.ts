import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { type Archive, openArchive } from './archive-reader.ts'
import type { BackupDisk } from './disk.ts'
import type { Manifest, ManifestLine } from './manifest.ts'
import type { Pace } from './pace.ts'

/** A whole copy over its chain: what lies in earlier archives is read there. */
export type Copy = {
  readonly manifest: Manifest
  /** Bytes that fit their hash; null where they are damaged or their archive has gone. */
  readonly read: (line: ManifestLine) => Promise<Uint8Array | null>
  readonly close: () => Promise<void>
}

/** Rejects like `openArchive` where the archive itself cannot be read. */
export async function openCopy(
  disk: BackupDisk,
  folder: string,
  name: string,
  pace: Pace,
): Promise<Copy> {
  const archive = await openArchive(disk, join(folder, name), pace)
  const { head } = archive.manifest
  // One at a time is open beside the first: lines of one archive stand together.
  let other: { readonly name: string; readonly archive: Archive | null } | null = null

  const switchTo = async (wanted: string): Promise<Archive | null> => {
    if (other?.name === wanted) return other.archive
    await other?.archive?.close()
    other = { name: wanted, archive: await openEarlier(disk, join(folder, wanted), pace) }
    return other.archive
  }

  const find = async (line: ManifestLine) => {
    if (line.in === undefined) return { holder: archive, found: line }
    const holder = await switchTo(line.in)
    if (holder === null || holder.manifest.head.profile !== head.profile) return null
    const found = linesOf(holder).get(line.path)
    return found?.sha256 === line.sha256 ? { holder, found } : null
  }

  return {
    manifest: archive.manifest,
    async read(line) {
      try {
        const place = await find(line)
        return place === null ? null : await place.holder.read(place.found)
      } catch (error) {
        if (error instanceof AppError && error.code === 'archive-damaged') return null
        throw error
      }
    },
    async close() {
      await archive.close()
      await other?.archive?.close()
    },
  }
}

async function openEarlier(disk: BackupDisk, path: string, pace: Pace): Promise<Archive | null> {
  try {
    if (!(await disk.exists(path))) return null
    return await openArchive(disk, path, pace)
  } catch (error) {
    if (error instanceof AppError && error.code !== 'backup-cancelled') return null
    throw error
  }
}

const known = new WeakMap<Archive, ReadonlyMap<string, ManifestLine>>()

function linesOf(archive: Archive): ReadonlyMap<string, ManifestLine> {
  const lines =
    known.get(archive) ??
    new Map(
      archive.manifest.lines
        .filter((line) => line.in === undefined)
        .map((line) => [line.path, line]),
    )
  known.set(archive, lines)
  return lines
}
