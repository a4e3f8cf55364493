import type { Wishes } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import type { Document } from '#core/document/document.ts'
import {
  type PhotoHash,
  type PhotoPreset,
  presetRendition,
  type Rendition,
} from '#core/release/photo.ts'
import { readPictureHeader } from '#core/release/picture-header.ts'
import type { Release, ReleaseId } from '#core/release/release.ts'
import type { ExportPorts, Picture } from '#services/exporters/exporter.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Printer } from '../printer.ts'

export type Sheet = {
  readonly release: Release
  /** Of the log, as it was composed: the ledger speaks of this very version. */
  readonly revision: number
  readonly document: Document
}

/** The stored release and its sheet, with the dateline that was wished for. */
export async function openSheet(
  profile: Pick<Profile, 'releases' | 'settings'>,
  id: ReleaseId,
  { dateline }: Pick<Wishes, 'dateline'>,
): Promise<Sheet> {
  const { release, revision } = await profile.releases.open(id)
  const { facility } = await profile.settings.read()
  // Loaded when first needed: the exporters are most of the program's weight.
  const { compose } = await import('#core/document/compose.ts')
  return { release, revision, document: compose(release, facility, dateline) }
}

/** The sheet alone. */
export async function openDocument(
  profile: Pick<Profile, 'releases' | 'settings'>,
  id: ReleaseId,
  wishes: Pick<Wishes, 'dateline'>,
): Promise<Document> {
  return (await openSheet(profile, id, wishes)).document
}

/** Photos out of the store in the size of the preset, pages through the hidden window. */
export function exportPorts(
  photos: Pick<PhotoStore, 'read'>,
  printer: Pick<Printer, 'print'>,
  preset: PhotoPreset = 'press',
): ExportPorts {
  return { photo: photoPort(photos, preset), print: printer.print }
}

/** The photos alone. */
export function photoPort(
  photos: Pick<PhotoStore, 'read'>,
  preset: PhotoPreset,
): ExportPorts['photo'] {
  return async (hash) => {
    // A logo is drawn for print alone.
    const picture =
      (await pictureOf(photos, hash, presetRendition[preset])) ??
      (await pictureOf(photos, hash, 'print'))
    if (picture === null) throw new AppError('photo-unknown', `no rendition of ${hash}`)
    return picture
  }
}

async function pictureOf(
  photos: Pick<PhotoStore, 'read'>,
  hash: PhotoHash,
  rendition: Rendition,
): Promise<Picture | null> {
  const kept = await photos.read(hash, rendition)
  const header = kept === null ? null : readPictureHeader(kept.bytes)
  if (kept === null || header === null) return null
  return { bytes: kept.bytes, widthPx: header.widthPx, heightPx: header.heightPx, rendition }
}
