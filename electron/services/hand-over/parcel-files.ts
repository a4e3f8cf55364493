import type { Document } from '#core/document/document.ts'
import type { ExporterId, ExportPorts } from '#services/exporters/exporter.ts'
import { exporters } from '#services/exporters/exporters.ts'
import { photoHashesOf } from '#services/exporters/pictures.ts'

/** A file that is still to be made. */
export type ParcelFile = { readonly name: string; readonly make: () => Promise<Uint8Array> }

/** One file a format, each once, then the photos as `<stem>_01.jpg` in the order of the release. */
export function parcelFiles(
  document: Document,
  stem: string,
  formats: readonly ExporterId[],
  ports: ExportPorts,
): readonly ParcelFile[] {
  const documents = [...new Set(formats)].map((id) => ({
    name: `${stem}.${exporters[id].extension}`,
    make: () => exporters[id].export(document, ports),
  }))
  const photos = photoHashesOf(document).map((hash, at) => ({
    name: `${stem}_${String(at + 1).padStart(2, '0')}.jpg`,
    make: async () => (await ports.photo(hash)).bytes,
  }))
  return [...documents, ...photos]
}
