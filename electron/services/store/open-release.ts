import { AppError } from '#core/app-error.ts'
import type { Condition } from '#core/recovery/finding.ts'
import { type Moment, type Release, type ReleaseId, releaseFormat } from '#core/release/release.ts'
import { viewNewer } from '#core/release/view-newer.ts'
import type { FoundCopy } from '#services/recovery/find-copies.ts'
import type { Safety } from '#services/recovery/safety.ts'
import type { Database, Receipt } from './database.ts'
import { readValue, type Shape } from './read-value.ts'
import type { LogRecord } from './record-codec.ts'

export type OpenedRelease = Receipt & {
  readonly release: Release
  /** Only of a release that was opened; a new one is whole. */
  readonly condition?: Condition
}

type Place = {
  readonly id: ReleaseId
  readonly folder: string
  readonly database: Database<Release>
  readonly shape: Shape<Release>
  readonly safety: Safety
  readonly isInTrash: () => Promise<boolean>
  /** The last save that somebody outside the log remembers; null for none. */
  readonly lastSave: () => Promise<Moment | null>
  /** Whether the release was here once; decides whether an empty place is a loss. */
  readonly isMissed: () => Promise<boolean>
}

/**
 * Climbs down the ladder: the logs, then every other copy that can be found, then the refusal.
 * Rejects with `release-unknown`, `release-damaged`, or a `disk-` code; never answers an empty
 * release in the place of a lost one.
 */
export async function openRelease(place: Place): Promise<OpenedRelease> {
  const { database, id, safety } = place
  try {
    const kept = await database.read()
    if (kept !== null) {
      const { value: release, revision, savedAt } = kept
      const lastSave = await place.lastSave()
      if (lastSave !== null && Date.parse(lastSave) > Date.parse(savedAt)) {
        return await catchUp(place, { release, revision, savedAt })
      }
      return { release, revision, savedAt, condition: conditionOf(safety, id) }
    }
  } catch (cause) {
    const code = cause instanceof AppError ? cause.code : null
    if (code === 'release-newer') return openNewer(place)
    if (code === 'release-damaged') return restore(place, 'damaged')
    throw cause
  }
  if (await place.isInTrash()) throw new AppError('release-unknown', `${id} lies in the trash`)
  return restore(place, 'gone')
}

/** The log was cut or put back between two records: whole, but not the newest there ever was. */
async function catchUp(place: Place, kept: OpenedRelease): Promise<OpenedRelease> {
  const { id, folder, safety } = place
  const copy = await safety.find(folder, id)
  if (copy !== null && copy.record.n > kept.revision) return restore(place, 'gone')
  safety.tell('older', id, { until: kept.savedAt })
  return { ...kept, condition: conditionOf(safety, id) }
}

async function openNewer({ database, id, safety }: Place): Promise<OpenedRelease> {
  const record = await database.peek()
  if (record === null) throw new AppError('release-unknown', `no release ${id}`)
  safety.tell('newer', id)
  return viewOf(record, id)
}

async function restore(place: Place, found: 'damaged' | 'gone'): Promise<OpenedRelease> {
  const { id, folder, shape, safety } = place
  const copy = await safety.find(folder, id)
  const isBirth = safety.isTornBirth(id)
  const isKnown = copy !== null || (found === 'damaged' && !isBirth) || (await place.isMissed())
  if (!isKnown) throw new AppError('release-unknown', `no release ${id}`)
  // What looks like a birth that was cut off is damage where somebody remembers the release.
  if (isBirth) await safety.missBirth(id)
  const state = isBirth ? 'damaged' : found
  if (copy === null) return refuse(place, state)
  const { source, record } = copy
  const isKept = await adopt(place, copy, state)
  safety.tell('restored', id, { until: record.t, source })
  if (record.v > releaseFormat) return viewOf(record, id)
  const { value: release } = readValue(record, shape, folder)
  const condition = { kind: 'recovered', until: record.t, source } as const
  return { release, revision: record.n + (isKept ? 1 : 0), savedAt: record.t, condition }
}

/** Onto the disk at once, so that the next start finds it whole; the damaged files stay beside. */
async function adopt(
  { database }: Place,
  { record }: FoundCopy,
  state: 'damaged' | 'gone',
): Promise<boolean> {
  try {
    await database.adopt(record, state)
    return true
  } catch {
    // A disk that takes nothing now: she reads it all the same, and the next save adopts it first.
    return false
  }
}

function refuse({ id, safety }: Place, state: 'damaged' | 'gone'): never {
  if (state === 'damaged') {
    safety.tell('unreadable', id)
    throw new AppError('release-damaged', `nothing of ${id} can be read anywhere`)
  }
  safety.tell('missing', id)
  throw new AppError('release-missing', `${id} is known, and its files are not there`)
}

function viewOf(record: LogRecord, id: ReleaseId): OpenedRelease {
  const release = viewNewer(record.d, id, record.t)
  const condition = { kind: 'read-only', why: 'newer' } as const
  return { release, revision: record.n, savedAt: record.t, condition }
}

/** As long as what was found at this start has not been closed by her. */
function conditionOf({ findings }: Safety, id: ReleaseId): Condition {
  const found = findings
    .all()
    .find(
      (finding) => finding.id === id && finding.until !== null && finding.kind !== 'foreign-write',
    )
  if (!found || found.until === null) return { kind: 'whole' }
  return { kind: 'recovered', until: found.until, source: found.source }
}
