import {
  type PhotoHash,
  type PhotoPreset,
  photoPresetSchema,
  presetRendition,
  type Rendition,
  renditionEdgePx,
} from '#core/release/photo.ts'
import { readPictureHeader } from '#core/release/picture-header.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'

export type PhotoWeight = {
  readonly sizeBytes: number
  /** False where some of them were not drawn yet in this size. */
  readonly isSure: boolean
}

/**
 * What the photos of a release weigh in each preset. One that is not drawn yet is reckoned from its
 * print rendition by the number of pixels; one that was never drawn at all counts as nothing.
 */
export async function weighPhotos(
  hashes: readonly PhotoHash[],
  photos: Pick<PhotoStore, 'read'>,
): Promise<Readonly<Record<PhotoPreset, PhotoWeight>>> {
  const weights: Record<PhotoPreset, PhotoWeight> = { press: none, web: none, chat: none }
  for (const hash of hashes) {
    for (const preset of photoPresetSchema.options) {
      const weight = await weigh(hash, presetRendition[preset], photos)
      weights[preset] = {
        sizeBytes: weights[preset].sizeBytes + weight.sizeBytes,
        isSure: weights[preset].isSure && weight.isSure,
      }
    }
  }
  return weights
}

const none: PhotoWeight = { sizeBytes: 0, isSure: true }

async function weigh(
  hash: PhotoHash,
  rendition: Rendition,
  photos: Pick<PhotoStore, 'read'>,
): Promise<PhotoWeight> {
  const drawn = await photos.read(hash, rendition)
  if (drawn !== null) return { sizeBytes: drawn.bytes.length, isSure: true }
  const print = await photos.read(hash, 'print')
  const header = print === null ? null : readPictureHeader(print.bytes)
  if (print === null || header === null) return { sizeBytes: 0, isSure: false }
  const edge = Math.max(header.widthPx, header.heightPx)
  const scale = Math.min(1, renditionEdgePx[rendition] / edge)
  return { sizeBytes: Math.round(print.bytes.length * scale ** 2), isSure: false }
}
