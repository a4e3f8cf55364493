import { join } from 'node:path'
import type { FilePort } from '#services/store/file-port.ts'
import { heldBy, type KnownArchive, lastKnown, readChain } from './chain.ts'
import type { ManifestLine } from './manifest.ts'
import { inGroups } from './pace.ts'
import { isPhoto } from './paths.ts'
import { readEntries } from './read-entries.ts'
import { archivesToRemove, type KeptArchive } from './retention.ts'
import { type ProfileFile, walkProfile } from './walk-profile.ts'
import { type Adder, sweepHidden, type Target, type Written, writeCopy } from './write-copy.ts'

export type CopyRequest = {
  readonly port: FilePort
  /** The folder of the profile; its id is in the target. */
  readonly source: string
  readonly target: Omit<Target, 'onChecked'>
  /** Archives that were found damaged: what they hold is copied once more. */
  readonly distrusted: ReadonlySet<string>
  readonly onProgress: (progress: CopyProgress) => void
  /** What one archive may hold of files that are copied once; more go into archives before it. */
  readonly volume?: { readonly bytes: number; readonly files: number }
}

export type CopyProgress = {
  readonly step: 'copy' | 'check'
  readonly done: number
  readonly total: number
}

const oneVolume = { bytes: 1024 ** 3, files: 20_000 } as const

/**
 * Makes one archive of the whole profile: the newest record of everything, and the photos and
 * versions that no earlier archive holds; then removes the archives that may go. What cannot be
 * read is named in the manifest, and what an earlier archive holds of it is referred to. The system's own
 * errors and `backup-cancelled` come out as they are; then the folder is as it was, but for
 * complete archives of photos, which the next try uses.
 */
export async function makeCopy(request: CopyRequest): Promise<Written> {
  const { port, source, distrusted } = request
  const { files } = await walkProfile(port, source, request.target.pace)
  const target = withProgress(request, files.length)
  await sweepHidden(target)
  const chain = await readChain(target.disk, target.folder, target.profile, target.pace)
  const held = await heldBy(chain, distrusted, target.pace)
  const volumes = await writeVolumes(request, target, files, held)
  const known = await lastKnown(chain, distrusted, target.pace)
  const whole = await writeCopy(target, 'whole', (adder) => fillWhole(request, adder, held, known))
  await removeOld(
    target,
    [...chain, ...[...volumes, whole].map((each) => asKnown(target, each))],
    whole.name,
  )
  return whole
}

/** Puts photos ahead into archives of their own until the rest fits into one. */
async function writeVolumes(
  request: CopyRequest,
  target: Target,
  files: readonly ProfileFile[],
  held: Map<string, ManifestLine>,
): Promise<readonly Written[]> {
  const limit = request.volume ?? oneVolume
  const written: Written[] = []
  let waiting = files.filter((file) => file.kind === 'once' && !isHeld(held, file))
  while (sizeOf(waiting) > limit.bytes || waiting.length > limit.files) {
    const now = firstThatFit(waiting, limit)
    const volume = await writeCopy(target, 'photos', async (adder) => {
      // What cannot be read is tried once more for the whole copy, which names it.
      for (const file of now) await addFile(request, { ...adder, leaveOut: () => {} }, file)
    })
    for (const line of volume.manifest.lines) held.set(line.path, { ...line, in: volume.name })
    written.push(volume)
    waiting = waiting.slice(now.length)
  }
  return written
}

/** Records first: a photo is on the disk before a record speaks of it, so it is found after. */
async function fillWhole(
  request: CopyRequest,
  adder: Adder,
  held: ReadonlyMap<string, ManifestLine>,
  known: ReadonlyMap<string, ManifestLine>,
): Promise<void> {
  const { port, source, target, onProgress } = request
  const { files, unread } = await walkProfile(port, source, target.pace)
  const again = files.filter(({ kind }) => kind !== 'once')
  let done = 0
  const tell = (total: number) => {
    done += 1
    onProgress({ step: 'copy', done: Math.min(done, total), total })
  }
  for (const file of again) {
    await addFile(request, adder, file, known)
    tell(files.length)
  }
  const later = await walkProfile(port, source, target.pace)
  const once = later.files.filter(({ kind }) => kind === 'once')
  for (const file of once) {
    const line = held.get(file.path)
    if (line !== undefined && line.size === file.sizeBytes) adder.refer(line)
    else await addFile(request, adder, file, known)
    tell(again.length + once.length)
  }
  for (const path of new Set([...unread, ...later.unread])) {
    const below = [...known.values()].filter((line) => line.path.startsWith(`${path}/`))
    referEarlier(adder, path, [...below, ...earlier(known, path)])
  }
}

async function addFile(
  { port, source, target }: CopyRequest,
  adder: Adder,
  file: ProfileFile,
  known: ReadonlyMap<string, ManifestLine> = new Map(),
): Promise<void> {
  const { entries, ...read } = await readEntries(port, source, file)
  const wasRelease = known.get(file.path)?.release !== undefined
  // Logs without a record where an earlier copy has one were not cut off at birth: they are damaged.
  const isRead = read.isRead && !(wasRelease && entries.every(({ release }) => !release))
  const hasEarlier = !isRead && known.has(file.path)
  if (!isRead) referEarlier(adder, file.path, earlier(known, file.path))
  for (const entry of entries) {
    // The place belongs to the earlier record, which can be read.
    const path = hasEarlier ? `${entry.path}.damaged-salinan` : entry.path
    await adder.add({ ...entry, path }, isPhoto(file.path) ? 'stored' : 'deflated')
  }
  await target.pace()
}

/** Names what could not be read, and refers to what an earlier archive holds of it. */
function referEarlier(
  { refer, leaveOut }: Adder,
  path: string,
  lines: readonly ManifestLine[],
): void {
  for (const line of lines) refer(line)
  const release = lines.find((line) => line.release !== undefined)?.release
  leaveOut({ path, ...(release && { headline: release.headline, t: release.t }) })
}

function earlier(known: ReadonlyMap<string, ManifestLine>, path: string): readonly ManifestLine[] {
  const line = known.get(path)
  return line === undefined ? [] : [line]
}

async function removeOld(
  { disk, folder, pace }: Target,
  archives: readonly KnownArchive[],
  justMade: string,
): Promise<void> {
  const known: KeptArchive[] = []
  for (const { name, day, number, manifest } of archives) {
    const needs = new Set<string>()
    for await (const some of inGroups(manifest.lines, pace)) {
      for (const line of some) if (line.in !== undefined) needs.add(line.in)
    }
    known.push({ name, day, number, part: manifest.head.part, needs })
  }
  for (const name of archivesToRemove(known, justMade)) {
    await pace()
    // An old archive that stays costs room, not safety: it goes another day.
    await disk.remove(join(folder, name)).catch(() => undefined)
  }
}

function withProgress({ target, onProgress }: CopyRequest, total: number): Target {
  let done = 0
  return {
    ...target,
    onChecked: () => {
      done += 1
      onProgress({ step: 'check', done: Math.min(done, total), total: Math.max(total, 1) })
    },
  }
}

function isHeld(held: ReadonlyMap<string, ManifestLine>, file: ProfileFile): boolean {
  return held.get(file.path)?.size === file.sizeBytes
}

function sizeOf(files: readonly ProfileFile[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}

function firstThatFit(
  files: readonly ProfileFile[],
  limit: { readonly bytes: number; readonly files: number },
): readonly ProfileFile[] {
  let bytes = 0
  const end = files.slice(0, limit.files).findIndex(({ sizeBytes }) => {
    bytes += sizeBytes
    return bytes > limit.bytes
  })
  return files.slice(0, end === -1 ? limit.files : Math.max(end, 1))
}

function asKnown({ day }: Target, { name, manifest }: Written): KnownArchive {
  return { name, day, number: 0, manifest }
}
