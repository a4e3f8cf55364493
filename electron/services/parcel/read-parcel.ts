import { AppError } from '#core/app-error.ts'
import { type ParcelPhoto, parcelReleaseSchema, releaseFileName } from '#core/outbox/parcel.ts'
import { isHarm, type ParcelProblem } from '#core/outbox/parcel-problem.ts'
import { migrate, releaseMigrations } from '#core/release/migrations.ts'
import type { Photo, PhotoFacts, PhotoHash } from '#core/release/photo.ts'
import { judgePicture } from '#core/release/picture-header.ts'
import { type Release, releaseFormat, releaseSchema } from '#core/release/release.ts'
import { parseKnown } from '#core/release/unknown-fields.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { openParcel, type ParcelSource } from './parcel-source.ts'
import { nodeStickDisk, type StickDisk } from './stick-disk.ts'
import { verifySource } from './verify-parcel.ts'
import type { Passphrase } from './zip-parcel.ts'

export type ReadParcel = {
  /** To be made a new release of: its id is nobody's, and its photos are those below. */
  readonly release: Release
  /** The pictures that came along, already judged by `photoLimits`. */
  readonly photos: readonly CarriedPhoto[]
  /** Files that do not fit the manifest, and photos that were left out because of it. */
  readonly problems: readonly ParcelProblem[]
}

export type CarriedPhoto = {
  readonly facts: PhotoFacts
  readonly bytes: Uint8Array
  /** The original it was drawn from: who has that one has a better picture already. */
  readonly drawnFrom: PhotoHash
}

/**
 * Reads a parcel back in. A photo in it was drawn anew when it left, so it has a hash of its own,
 * which the release carries from here on. Rejects as `verifyParcel` does, and with `parcel-newer`
 * or `parcel-without-release`.
 */
export async function readParcel(
  path: string,
  passphrase: Passphrase = null,
  disk: StickDisk = nodeStickDisk,
): Promise<ReadParcel> {
  const source = await openParcel(path, passphrase, disk)
  const { problems, entries } = await verifySource(source)
  const listed = new Set(entries.map(({ name }) => name))
  const bad = new Set(problems.filter(isHarm).map(({ file }) => file))
  if (!listed.has(releaseFileName)) throw new AppError('parcel-without-release', path)
  if (bad.has(releaseFileName)) throw new AppError('parcel-damaged', releaseFileName)
  const { release, photos } = readRelease(await source.read(releaseFileName))
  const isGood = (file: string) => listed.has(file) && !bad.has(file)
  return withPhotos(release, photos, problems, (file) => readPhoto(source, file, isGood))
}

type Carried = { readonly release: Release; readonly photos: readonly ParcelPhoto[] }

function readRelease(bytes: Uint8Array): Carried {
  const carried = parcelReleaseSchema.safeParse(parse(new TextDecoder().decode(bytes)))
  if (!carried.success) throw new AppError('parcel-damaged', 'rilis.json holds another shape')
  const { release, photos } = carried.data
  if (release.format > releaseFormat) throw new AppError('parcel-newer', 'a later release format')
  const versions = { from: release.format, to: releaseFormat }
  const known = parseKnown(releaseSchema, migrate(release, versions, releaseMigrations))
  if (known === null) throw new AppError('parcel-damaged', 'rilis.json holds no release')
  return { release: known.value, photos }
}

type FoundPhoto =
  | { readonly kind: 'photo'; readonly facts: PhotoFacts; readonly bytes: Uint8Array }
  | { readonly kind: 'photo-lost' | 'photo-not-a-picture' }

async function withPhotos(
  release: Release,
  carried: readonly ParcelPhoto[],
  problems: readonly ParcelProblem[],
  read: (file: string) => Promise<FoundPhoto>,
): Promise<ReadParcel> {
  const photos: CarriedPhoto[] = []
  const shown: Photo[] = []
  const lost: ParcelProblem[] = []
  for (const photo of release.photos) {
    const file = carried.find(({ hash }) => hash === photo.hash)?.file ?? `${photo.hash}.jpg`
    const found = await read(file)
    if (found.kind !== 'photo') {
      lost.push({ kind: found.kind, file })
      continue
    }
    const { caption, credit, altText } = photo
    shown.push({ ...found.facts, caption, credit, altText })
    photos.push({ facts: found.facts, bytes: found.bytes, drawnFrom: photo.hash })
  }
  return { release: { ...release, photos: shown }, photos, problems: [...problems, ...lost] }
}

async function readPhoto(
  source: ParcelSource,
  file: string,
  isGood: (file: string) => boolean,
): Promise<FoundPhoto> {
  if (!isGood(file)) return { kind: 'photo-lost' }
  const bytes = await source.read(file)
  const verdict = judgePicture(bytes)
  if (verdict.kind !== 'fits') return { kind: 'photo-not-a-picture' }
  const facts = { hash: await photoHashOf(bytes), ...verdict.header, sizeBytes: bytes.length }
  return { kind: 'photo', facts, bytes }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Refused like any other value that is no release.
    return null
  }
}
