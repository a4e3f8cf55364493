import type { Document } from '#core/document/document.ts'
import { exportFiles, type Mailing } from '#services/exporters/export-files.ts'
import type { ExporterId, ExportPorts } from '#services/exporters/exporter.ts'
import { photoHashesOf } from '#services/exporters/pictures.ts'

/** A file that is still to be made. */
export type ParcelFile = { readonly name: string; readonly make: () => Promise<Uint8Array> }

/** The documents of the formats, then the photos as `<stem>_01.jpg` in the order of the release. */
export function parcelFiles(
  document: Document,
  stem: string,
  formats: readonly ExporterId[],
  ports: ExportPorts,
  mailing?: Mailing,
): readonly ParcelFile[] {
  const photos = photoHashesOf(document).map((hash, at) => ({
    name: `${stem}_${String(at + 1).padStart(2, '0')}.jpg`,
    make: async () => (await ports.photo(hash)).bytes,
  }))
  return [...exportFiles(document, stem, formats, ports, mailing), ...photos]
}
