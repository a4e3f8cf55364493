import type { PhotoHash } from '#core/release/photo.ts'
import type { Moment } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'
import type { CareFacts, CareNotes } from './care-notes.ts'
import { photoShelves, photosInTrash, photosOnShelf } from './photo-places.ts'
import { referencedPhotos } from './photo-references.ts'
import type { PhotoStore } from './photo-store.ts'

export type PhotoSweep = {
  readonly port: FilePort
  readonly profile: string
  readonly photos: Pick<PhotoStore, 'discard' | 'restore'>
  readonly notes: Pick<CareNotes, 'read' | 'note'>
  readonly now: Moment
  /** Between two small pieces of work; where it rejects the sweep ends and nothing is half-done. */
  readonly pause: () => Promise<void>
}

/** `trashed` have gone to the trash, `restored` have come back from it. */
export type Swept = {
  readonly trashed: readonly PhotoHash[]
  readonly restored: readonly PhotoHash[]
}

const looseForMs = 30 * 86_400_000

/**
 * Moves the photos to the trash that nothing has referred to for thirty days, and those back that
 * something refers to again. A photo is noted at one look and moved at a later one at the earliest,
 * so that a clock that jumps ahead moves nothing it has just seen. Nothing is ever deleted. Rejects
 * and moves nothing where one file of the profile cannot be read.
 */
export async function sweepPhotos(sweep: PhotoSweep): Promise<Swept> {
  const { port, profile, photos, notes, now, pause } = sweep
  const onShelf = await listOnShelves(sweep)
  const inTrash = (await photosInTrash(port, profile)).map(({ hash }) => hash)
  const known = new Set([...onShelf, ...inTrash])
  const referenced = await referencedPhotos(port, profile, known, pause)

  const restored = inTrash.filter((hash) => referenced.has(hash))
  for (const hash of restored) {
    await pause()
    await photos.restore(hash)
  }
  const { loose: before } = await notes.read()
  const unreferenced = onShelf.filter((hash) => !referenced.has(hash))
  // Noted first: a sweep that is broken off must not count the days anew.
  const loose = looseNow(unreferenced, before, now)
  await notes.note({ loose })
  const trashed: PhotoHash[] = []
  for (const hash of unreferenced) {
    if (!isOld(loose[hash], now)) continue
    await pause()
    if (await photos.discard(hash, now)) trashed.push(hash)
  }
  await notes.note({ loose: without(loose, trashed), sweptAt: now })
  return { trashed, restored }
}

async function listOnShelves({ port, profile, pause }: PhotoSweep): Promise<PhotoHash[]> {
  const hashes: PhotoHash[] = []
  for (const shelf of await photoShelves(port, profile)) {
    await pause()
    for (const { hash } of await photosOnShelf(port, profile, shelf)) hashes.push(hash)
  }
  return hashes
}

/** A moment that lies ahead comes from a clock that was wrong: its days count anew. */
function looseNow(
  unreferenced: readonly PhotoHash[],
  before: CareFacts['loose'],
  now: Moment,
): CareFacts['loose'] {
  return Object.fromEntries(
    unreferenced.map((hash) => {
      const since = before[hash]
      const isPast = since !== undefined && Date.parse(since) <= Date.parse(now)
      return [hash, isPast ? since : now]
    }),
  )
}

function isOld(since: Moment | undefined, now: Moment): boolean {
  return since !== undefined && Date.parse(now) - Date.parse(since) >= looseForMs
}

function without(loose: CareFacts['loose'], trashed: readonly PhotoHash[]): CareFacts['loose'] {
  const gone = new Set(trashed)
  return Object.fromEntries(Object.entries(loose).filter(([hash]) => !gone.has(hash)))
}
