import type { Wishes } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import type { Document } from '#core/document/document.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import { readPictureHeader } from '#core/release/picture-header.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { ExportPorts } from '#services/exporters/exporter.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Printer } from '../printer.ts'

/** The stored release as a sheet, with the dateline that was wished for. */
export async function openDocument(
  profile: Pick<Profile, 'releases' | 'settings'>,
  id: ReleaseId,
  { dateline }: Wishes,
): Promise<Document> {
  const { release } = await profile.releases.open(id)
  const { facility } = await profile.settings.read()
  // Loaded when first needed: the exporters are most of the program's weight.
  const { compose } = await import('#core/document/compose.ts')
  return compose(release, facility, dateline)
}

/** Photos out of the store, pages through the hidden window. */
export function exportPorts(photos: PhotoStore, printer: Printer): ExportPorts {
  return { photo: (hash) => printPhoto(photos, hash), print: printer.print }
}

async function printPhoto(photos: PhotoStore, hash: PhotoHash) {
  const picture = await photos.read(hash, 'print')
  const header = picture === null ? null : readPictureHeader(picture.bytes)
  if (picture === null || header === null) {
    throw new AppError('photo-unknown', `no print rendition of ${hash}`)
  }
  return { bytes: picture.bytes, widthPx: header.widthPx, heightPx: header.heightPx }
}
