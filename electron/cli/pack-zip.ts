import type { Document } from '#core/document/document.ts'
import { parcelName } from '#core/outbox/parcel.ts'
import type { Release } from '#core/release/release.ts'
import { exportFiles } from '#services/exporters/export-files.ts'
import type { ExporterId, ExportPorts } from '#services/exporters/exporter.ts'
import { type GivenFile, makeParcel } from '#services/parcel/make-parcel.ts'
import { zipParcel } from '#services/parcel/zip-parcel.ts'

export type Zipped = { readonly stem: string; readonly bytes: Uint8Array }

/** The open parcel of a release: its files, the read-me, the release itself, and the manifest. */
export async function packZip(
  release: Release,
  document: Document,
  formats: readonly ExporterId[],
  ports: ExportPorts,
): Promise<Zipped> {
  const files: GivenFile[] = []
  for (const { name, make } of exportFiles(document, document.fileStem, formats, ports)) {
    files.push({ name, bytes: await make(), photo: null })
  }
  const stem = parcelName(release, { isLocked: false })
  const parcel = makeParcel({ name: stem, release, files, carriesRelease: true })
  return { stem, bytes: await zipParcel(parcel, null) }
}
