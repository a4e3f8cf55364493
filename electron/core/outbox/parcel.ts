import { z } from 'zod'
import { photoHashSchema } from '../release/photo.ts'
import { nothingGuided, type Release } from '../release/release.ts'
import { releaseFolderName } from '../text/safe-names.ts'

export const releaseFileName = 'rilis.json'

/** Above these a parcel is a mistake or a trap, and its files are not even looked into. */
export const parcelLimits = {
  /** Twice what a release with as many photos as it may have needs. */
  files: 4_000,
  /** All files of a folder together. */
  sizeBytes: 1024 * 1024 * 1024,
  /** A ZIP lies in memory as a whole, and so does what it unpacks to. */
  zipBytes: 512 * 1024 * 1024,
  /** Hundreds of times a long release: JSON is read in one go, and a trap of many brackets costs much. */
  releaseBytes: 4 * 1024 * 1024,
  manifestBytes: 4 * 1024 * 1024,
} as const

export const parcelPhotoSchema = z.strictObject({
  hash: photoHashSchema,
  /** The name in the parcel of the picture drawn from that photo. */
  file: z.string(),
})
export type ParcelPhoto = z.infer<typeof parcelPhotoSchema>

/** What stands in `rilis.json`; the release itself is checked where it is read. */
export const parcelReleaseSchema = z.looseObject({
  kind: z.literal('teras-release'),
  release: z.looseObject({ format: z.int().positive() }),
  photos: z.array(parcelPhotoSchema).readonly(),
})

/** The folder or ZIP of a release; a locked one says nothing but its day. */
export function parcelName(
  { dateline, headline }: Pick<Release, 'dateline' | 'headline'>,
  { isLocked }: { readonly isLocked: boolean },
): string {
  return releaseFolderName(dateline.date, isLocked ? 'paket' : headline)
}

/**
 * A release as it leaves the house: what only this office needs stays behind (answers of the
 * interview, doubts, the name of the draft and when it was begun).
 */
export function carriedRelease(release: Release): Release {
  const day = release.dateline.date ?? '1980-01-01'
  return {
    ...release,
    ...nothingGuided,
    id: '0'.repeat(16),
    createdAt: `${day}T00:00:00+07:00`,
    status: 'draft',
    provenance: { kind: 'blank' },
  }
}
