import { dirname, join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { migrate, releaseMigrations } from '#core/release/migrations.ts'
import { type Release, releaseFormat, releaseSchema } from '#core/release/release.ts'
import { parseKnown } from '#core/release/unknown-fields.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { FilePort } from '#services/store/file-port.ts'
import type { Ledger } from '#services/store/ledger.ts'
import type { NewRelease, Releases } from '#services/store/releases.ts'
import { scanLog } from '#services/store/scan-log.ts'
import { bringFolder, sweepStages } from './bring-folder.ts'
import { bringLedgerMonth, isLedgerMonth } from './bring-ledger.ts'
import {
  type ComparedRelease,
  type Comparison,
  compareRelease,
  type Standing,
} from './compare-copy.ts'
import type { BackupDisk } from './disk.ts'
import type { ManifestLine } from './manifest.ts'
import type { Copy } from './open-copy.ts'
import type { Pace } from './pace.ts'

export type Included = Extract<Standing, 'missing' | 'newer-there' | 'newer-here'>

type RestoreRequest = {
  readonly port: FilePort
  /** Clears away what was made ready and not used. */
  readonly disk: Pick<BackupDisk, 'remove'>
  readonly profile: string
  readonly releases: Pick<Releases, 'create'>
  readonly photos: Pick<PhotoStore, 'add'>
  readonly ledger: Pick<Ledger, 'bring'>
  readonly copy: Copy
  readonly comparison: Comparison
  readonly include: readonly Included[]
  /** False for the copy of another profile: its releases get ids of this one, its ledger stays there. */
  readonly keepsIds: boolean
  readonly pace: Pace
  readonly onProgress: (done: number, total: number) => void
}

export type Brought = {
  readonly releases: number
  /** Of these, how many stand beside a present release as a draft. */
  readonly beside: number
  readonly photos: number
  /** Lines of the book of what went out. */
  readonly ledger: number
  readonly unreadable: number
}

/**
 * Brings what is missing and, where asked, what differs into the present profile. Nothing there is
 * overwritten: a release that differs arrives beside it as a draft. Photos first, so that no
 * release ever speaks of a photo that is not there.
 */
export async function restorePresent(request: RestoreRequest): Promise<Brought> {
  const { comparison, include, pace, onProgress } = request
  await sweepStages(request)
  const wanted = comparison.releases.filter(({ standing }) =>
    include.some((included) => included === standing),
  )
  const months = request.keepsIds ? request.copy.manifest.lines.filter(isLedgerMonth) : []
  const total = comparison.photos.missing.length + wanted.length + months.length
  const brought = { releases: 0, beside: 0, photos: 0, ledger: 0, unreadable: 0 }
  let done = 0
  const step = async () => {
    onProgress(done, total)
    done += 1
    await pace()
  }
  for (const line of comparison.photos.missing) {
    await step()
    if (await bringPhoto(request, line)) brought.photos += 1
    else brought.unreadable += 1
  }
  for (const release of wanted) {
    await step()
    const { how, lostVersions = 0 } = await bringRelease(request, release)
    brought.unreadable += lostVersions
    if (how === 'there') continue
    if (how === 'unreadable') brought.unreadable += 1
    else brought.releases += 1
    if (how === 'beside') brought.beside += 1
  }
  for (const line of months) {
    await step()
    const lines = await bringLedgerMonth(request.copy, line, request.ledger)
    if (lines === null) brought.unreadable += 1
    else brought.ledger += lines
  }
  return brought
}

async function bringPhoto({ copy, photos }: RestoreRequest, line: ManifestLine): Promise<boolean> {
  const bytes = await copy.read(line)
  // A copy that was made of a rotten file is no better than the file.
  if (bytes === null || !line.path.includes(line.sha256)) return false
  try {
    // Through the same door as every import, which sets aside what has rotted in its place.
    return line.path.includes((await photos.add(bytes)).hash)
  } catch (error) {
    const isRefused = error instanceof AppError && error.code.startsWith('photo-')
    if (!isRefused) throw error
    return false
  }
}

type Outcome = {
  readonly how: 'whole' | 'beside' | 'unreadable' | 'there'
  /** Versions of it that the copy holds damaged. */
  readonly lostVersions?: number
}

async function bringRelease(request: RestoreRequest, { line }: ComparedRelease): Promise<Outcome> {
  // Looked at once more: the recovery may have found it by itself meanwhile.
  const { port, profile, copy, pace } = request
  const release = await compareRelease(port, profile, copy, line, pace)
  if (release?.standing === 'same') return { how: 'there' }
  const bytes = await copy.read(line)
  if (bytes === null || release === null) return { how: 'unreadable' }
  const target = join(profile, ...dirname(line.path).split('/'))
  // An empty folder that a birth left behind is no release, and it is not moved over.
  const isFree = release.standing === 'missing' && (await port.stat(target)) === null
  if (isFree && request.keepsIds) {
    if (scanLog(bytes).newest === null) return { how: 'unreadable' }
    return { how: 'whole', lostVersions: await bringFolder(request, line, bytes) }
  }
  const value = releaseIn(bytes)
  if (value === null) return { how: 'unreadable' }
  const { id: from, createdAt: _createdAt, format: _format, ...content } = value
  const isBeside = release.standing !== 'missing'
  const draft: NewRelease = isBeside
    ? { ...content, status: 'draft', provenance: { kind: 'copied', from } }
    : { ...content, status: 'draft' }
  await request.releases.create(draft)
  return { how: isBeside ? 'beside' : 'whole' }
}

/** Null for anything but a release that this program understands. */
function releaseIn(log: Uint8Array): Release | null {
  const record = scanLog(log).newest?.record
  if (record === undefined || record.v > releaseFormat) return null
  const data = migrate(record.d, { from: record.v, to: releaseFormat }, releaseMigrations)
  return parseKnown(releaseSchema, data)?.value ?? null
}
