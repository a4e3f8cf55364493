import { captionList } from '#core/document/caption-list.ts'
import type { Document } from '#core/document/document.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import { exportFiles, type Mailing } from '#services/exporters/export-files.ts'
import type { ExporterId, ExportPorts } from '#services/exporters/exporter.ts'
import { photoHashesOf } from '#services/exporters/pictures.ts'

/** A file that is still to be made. */
export type ParcelFile = {
  readonly name: string
  readonly make: () => Promise<Uint8Array>
  /** The photo of the release it shows; null for everything else. */
  readonly photo: PhotoHash | null
}

/**
 * The documents of the formats, then the photos as `<stem>_01.jpg` in the order of the release, and
 * where there are any the list of their captions.
 */
export function parcelFiles(
  document: Document,
  stem: string,
  formats: readonly ExporterId[],
  ports: ExportPorts,
  mailing?: Mailing,
): readonly ParcelFile[] {
  const texts = exportFiles(document, stem, formats, ports, mailing).map(({ name, make }) => ({
    ...{ name, make },
    photo: null,
  }))
  const photos = photoHashesOf(document).map((photo, at) => ({
    name: `${stem}_${String(at + 1).padStart(2, '0')}.jpg`,
    make: async () => (await ports.photo(photo)).bytes,
    photo,
  }))
  return [...texts, ...photos, ...captions(document, stem, photos)]
}

function captions(
  document: Document,
  stem: string,
  photos: readonly ParcelFile[],
): readonly ParcelFile[] {
  if (photos.length === 0) return []
  const names = photos.map(({ name }) => name)
  const make = async () => new TextEncoder().encode(captionList(document, names))
  return [{ name: `${stem}.takarir.txt`, make, photo: null }]
}
