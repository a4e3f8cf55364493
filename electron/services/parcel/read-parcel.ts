import { AppError } from '#core/app-error.ts'
import {
  carriedRelease,
  type ParcelPhoto,
  parcelLimits,
  parcelReleaseSchema,
  releaseFileName,
} from '#core/outbox/parcel.ts'
import { isHarm, type ParcelProblem } from '#core/outbox/parcel-problem.ts'
import { isTooLarge } from '#core/release/limits.ts'
import { migrate, releaseMigrations } from '#core/release/migrations.ts'
import { type Photo, type PhotoFacts, type PhotoHash, photoLimits } from '#core/release/photo.ts'
import { judgePicture } from '#core/release/picture-header.ts'
import { type Release, releaseFormat, releaseSchema } from '#core/release/release.ts'
import { parseKnown } from '#core/release/unknown-fields.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { openInside } from './open-inside.ts'
import type { ParcelPlace, ParcelSource } from './parcel-source.ts'
import { nodeStickDisk, type StickDisk } from './stick-disk.ts'
import type { Watch } from './verify-parcel.ts'
import type { Passphrase } from './zip-parcel.ts'

export type ReadParcel = {
  /** To be made a new release of: its id is nobody's, and its photos are those below. */
  readonly release: Release
  /** The pictures that came along, already judged by `photoLimits`. */
  readonly photos: readonly CarriedPhoto[]
  /** Files that do not fit the manifest, and photos that were left out because of it. */
  readonly problems: readonly ParcelProblem[]
  /** Of what its lists promise. */
  readonly files: number
  readonly sizeBytes: number
  /** Hashes of its lists of files, the outermost first, and of its ZIP: what stands for all of it. */
  readonly proofs: readonly string[]
}

export type CarriedPhoto = {
  readonly facts: PhotoFacts
  /** Reads it anew: many photos are not held in memory together. */
  readonly read: () => Promise<Uint8Array>
  /** The original it was drawn from: who has that one has a better picture already. */
  readonly drawnFrom: PhotoHash
}

/**
 * Reads a parcel back in, also where it holds the ZIP of another. A photo in it was drawn anew when
 * it left, so it has a hash of its own, which the release carries from here on. Rejects as
 * `verifyParcel` does, and with `parcel-newer`, `parcel-without-release`, `release-too-large`, or
 * `export-cancelled`.
 */
export async function readParcel(
  place: ParcelPlace,
  passphrase: Passphrase = null,
  disk: StickDisk = nodeStickDisk,
  watch?: Watch,
): Promise<ReadParcel> {
  const { source, entries, problems, ...facts } = await openInside(place, passphrase, disk, watch)
  const listed = new Set(entries.map(({ name }) => name))
  const bad = new Set(problems.filter(isHarm).map(({ file }) => file))
  if (!listed.has(releaseFileName)) throw new AppError('parcel-without-release', releaseFileName)
  if (bad.has(releaseFileName)) throw new AppError('parcel-damaged', releaseFileName)
  const { sizeBytes = 0 } = entries.find(({ name }) => name === releaseFileName) ?? {}
  if (sizeBytes > parcelLimits.releaseBytes) {
    throw new AppError('parcel-too-large', `${releaseFileName} of ${sizeBytes} bytes`)
  }
  const { release, photos } = readRelease(await source.read(releaseFileName, sizeBytes))
  const isGood = (file: string) => listed.has(file) && !bad.has(file)
  const found = await withPhotos(release, photos, (file) => readPhoto(source, file, isGood))
  return { ...found, ...facts, problems: [...problems, ...found.lost] }
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
  if (isTooLarge(known.value)) throw new AppError('release-too-large', 'rilis.json')
  // Whoever packed it may have left in what only the other house needs.
  return { release: carriedRelease(known.value), photos }
}

type FoundPhoto =
  | ({ readonly kind: 'photo' } & Omit<CarriedPhoto, 'drawnFrom'>)
  | { readonly kind: 'photo-lost' | 'photo-not-a-picture' }

type Shown = Pick<ReadParcel, 'release' | 'photos'> & { readonly lost: readonly ParcelProblem[] }

async function withPhotos(
  release: Release,
  carried: readonly ParcelPhoto[],
  find: (file: string) => Promise<FoundPhoto>,
): Promise<Shown> {
  const photos: CarriedPhoto[] = []
  const shown: Photo[] = []
  const lost: ParcelProblem[] = []
  for (const photo of release.photos) {
    const file = carried.find(({ hash }) => hash === photo.hash)?.file ?? `${photo.hash}.jpg`
    const found = await find(file)
    if (found.kind !== 'photo') {
      lost.push({ kind: found.kind, file })
      continue
    }
    const { facts, read } = found
    const { caption, credit, altText } = photo
    shown.push({ ...facts, caption, credit, altText })
    photos.push({ facts, read, drawnFrom: photo.hash })
  }
  return { release: { ...release, photos: shown }, photos, lost }
}

async function readPhoto(
  source: ParcelSource,
  file: string,
  isGood: (file: string) => boolean,
): Promise<FoundPhoto> {
  if (!isGood(file)) return { kind: 'photo-lost' }
  const read = () => source.read(file, photoLimits.sizeBytes)
  const bytes = await read().catch(() => null)
  if (bytes === null) return { kind: 'photo-not-a-picture' }
  const verdict = judgePicture(bytes)
  if (verdict.kind !== 'fits') return { kind: 'photo-not-a-picture' }
  const facts = { hash: await photoHashOf(bytes), ...verdict.header, sizeBytes: bytes.length }
  return { kind: 'photo', facts, read }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Refused like any other value that is no release.
    return null
  }
}
