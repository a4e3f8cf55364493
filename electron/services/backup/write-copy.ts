import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { AppError } from '#core/app-error.ts'
import { type ArchiveWriter, createArchiveWriter } from './archive-writer.ts'
import { checkArchive } from './check-archive.ts'
import type { BackupDisk } from './disk.ts'
import {
  archiveFormat,
  encodeManifest,
  type Manifest,
  type ManifestHead,
  type ManifestLine,
  manifestName,
  type Unreadable,
} from './manifest.ts'
import { inGroups, type Pace } from './pace.ts'
import { archiveNameOf, isPhoto } from './paths.ts'
import type { EntryToWrite } from './read-entries.ts'

export type Target = {
  readonly disk: BackupDisk
  readonly folder: string
  readonly profile: string
  /** The local day that the archive is named after. */
  readonly day: string
  readonly madeAt: string
  readonly pace: Pace
  readonly onChecked: () => void
}

export type Adder = {
  readonly add: (entry: EntryToWrite, method: 'stored' | 'deflated') => Promise<void>
  /** A file whose bytes lie in an earlier archive. */
  readonly refer: (line: ManifestLine) => void
  /** Says in the manifest what is not in the copy as it should be. */
  readonly leaveOut: (unreadable: Unreadable) => void
}

export type Written = {
  readonly name: string
  readonly manifest: Manifest
  readonly sizeBytes: number
}

/**
 * Writes one archive under a hidden name, flushes it, reads it back against what was meant, and
 * only then gives it its name. Where anything fails nothing of it is left in the folder.
 */
export async function writeCopy(
  target: Target,
  part: ManifestHead['part'],
  fill: (adder: Adder) => Promise<void>,
): Promise<Written> {
  const { disk, folder } = target
  const hidden = join(folder, `${hiddenStart(target.profile)}${randomBytes(4).toString('hex')}.tmp`)
  try {
    const { manifest, sizeBytes } = await writeHidden(target, hidden, part, fill)
    const found = await checkArchive(disk, hidden, target.pace, target.onChecked)
    if (!(await isSame(found, manifest, target.pace)))
      throw new AppError('disk-failed', 'read back otherwise')
    const name = await freeName(target)
    await disk.rename(hidden, join(folder, name))
    await disk.flushFolder(folder)
    return { name, manifest, sizeBytes }
  } catch (error) {
    // The stick may be gone: the first error tells her more than this one.
    await disk.remove(hidden).catch(() => undefined)
    throw error
  }
}

async function isSame(one: Manifest, other: Manifest, pace: Pace): Promise<boolean> {
  if (!isDeepStrictEqual(one.head, other.head) || one.lines.length !== other.lines.length) {
    return false
  }
  let from = 0
  for await (const some of inGroups(one.lines, pace)) {
    if (!isDeepStrictEqual(some, other.lines.slice(from, from + some.length))) return false
    from += some.length
  }
  return true
}

/** Clears what a power cut left of an earlier try of this profile. */
export async function sweepHidden({ disk, folder, profile }: Target): Promise<void> {
  for (const name of await disk.list(folder)) {
    const isOurs = name.startsWith(hiddenStart(profile)) && name.endsWith('.tmp')
    if (isOurs) await disk.remove(join(folder, name))
  }
}

async function writeHidden(
  target: Target,
  path: string,
  part: ManifestHead['part'],
  fill: (adder: Adder) => Promise<void>,
): Promise<{ manifest: Manifest; sizeBytes: number }> {
  const file = await target.disk.create(path)
  try {
    const writer = createArchiveWriter(file, target.pace)
    const lines: ManifestLine[] = []
    const unreadable: Unreadable[] = []
    await fill(adderInto(writer, lines, unreadable))
    const head = headOf(target, part, lines)
    const manifest = { head: unreadable.length === 0 ? head : { ...head, unreadable }, lines }
    await writer.add(manifestName, await encodeManifest(manifest, target.pace), 'deflated')
    await writer.finish()
    return { manifest, sizeBytes: await file.size() }
  } finally {
    await file.close()
  }
}

function adderInto(writer: ArchiveWriter, lines: ManifestLine[], unreadable: Unreadable[]): Adder {
  const paths = new Set<string>()
  // Two names that differ only in case are one file on many systems: the first is in.
  const isFirst = (path: string): boolean => paths.size < paths.add(path.toLowerCase()).size
  return {
    async add({ path, bytes, release }, method) {
      if (!isFirst(path)) {
        unreadable.push({ path })
        return
      }
      const sha256 = await writer.add(path, bytes, method)
      const line = { path, sha256, size: bytes.length }
      lines.push(release === undefined ? line : { ...line, release })
    },
    refer(line) {
      if (isFirst(line.path)) lines.push(line)
    },
    leaveOut: (what) => unreadable.push(what),
  }
}

function headOf(
  { profile, madeAt }: Target,
  part: ManifestHead['part'],
  lines: readonly ManifestLine[],
): ManifestHead {
  const onShelf = (shelf: string) => lines.filter(({ release }) => release?.shelf === shelf).length
  const counts = {
    releases: onShelf('drafts'),
    trash: onShelf('trash'),
    photos: lines.filter(({ path }) => isPhoto(path)).length,
    files: lines.length,
  }
  return { teras: 'salinan', format: archiveFormat, profile, madeAt, part, counts }
}

async function freeName({ disk, folder, day }: Target): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = archiveNameOf(day, number)
    if (!(await disk.exists(join(folder, name)))) return name
  }
}

function hiddenStart(profile: string): string {
  return `.teras-salinan-${profile.replace(/[^A-Za-z0-9]/g, '').slice(0, 12)}-`
}
