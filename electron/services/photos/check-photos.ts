import type { PhotoHash } from '#core/release/photo.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { photoHashOf } from './photo-hash.ts'
import { type PhotoPlace, photoShelves, photosOnShelf } from './photo-places.ts'
import type { PhotoStore } from './photo-store.ts'

export type PhotoCheck = {
  readonly port: FilePort
  readonly photos: Pick<PhotoStore, 'add'>
  /** The bytes of this photo from the second copy; null where it cannot be had there. */
  readonly findCopy: (hash: PhotoHash) => Promise<Uint8Array | null>
  readonly pause: () => Promise<void>
}

/** `gone` where it has just been moved away. */
export type PhotoState = 'whole' | 'mended' | 'damaged' | 'gone'

/** Reads the photo and compares it with its name; a damaged one is mended from the second copy. */
export async function checkPhoto(
  { port, photos, findCopy, pause }: PhotoCheck,
  { hash, path }: PhotoPlace,
): Promise<PhotoState> {
  const bytes = await port.read(path).catch(() => undefined)
  if (bytes === null) return 'gone'
  // What the disk refuses to give is damaged too.
  if (bytes !== undefined && (await photoHashOf(bytes, pause)) === hash) return 'whole'
  const copy = await findCopy(hash)
  if (copy === null || (await photoHashOf(copy, pause)) !== hash) return 'damaged'
  await photos.add(copy)
  return 'mended'
}

/** The photo after this one in the order of hashes; after the last null, and null begins again. */
export async function nextPhoto(
  port: FilePort,
  profile: string,
  after: PhotoHash | null,
): Promise<PhotoPlace | null> {
  for (const shelf of await photoShelves(port, profile)) {
    if (after !== null && shelf < after.slice(0, 2)) continue
    const places = await photosOnShelf(port, profile, shelf)
    const next = places.find(({ hash }) => after === null || hash > after)
    if (next !== undefined) return next
  }
  return null
}
