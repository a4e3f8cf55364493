import type { Document } from '#core/document/document.ts'
import { parcelName } from '#core/outbox/parcel.ts'
import type { Release } from '#core/release/release.ts'
import type { Mailing } from '#services/exporters/export-files.ts'
import type { ExporterId, ExportPorts } from '#services/exporters/exporter.ts'
import { type GivenFile, makeParcel } from '#services/parcel/make-parcel.ts'
import type { Parcel } from '#services/parcel/parcel-file.ts'
import { stopIfCancelled, unlessCancelled } from './cancel.ts'
import type { Progress } from './hand-over.ts'
import { parcelFiles } from './parcel-files.ts'

export type PackRequest = {
  readonly release: Release
  /** Composed of that release. */
  readonly document: Document
  readonly formats: readonly ExporterId[]
  readonly mailing?: Mailing
  /** A parcel under a passphrase has a name that tells nothing. */
  readonly isLocked: boolean
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/**
 * Makes the files of a hand-over and packs them for another Teras to read back in, all in memory.
 * Rejects with `export-cancelled` or what an exporter rejects with.
 */
export async function packRelease(request: PackRequest, ports: ExportPorts): Promise<Parcel> {
  const { release, document, formats, mailing, isLocked, signal, onProgress } = request
  const planned = parcelFiles(document, document.fileStem, formats, ports, mailing)
  const files: GivenFile[] = []
  for (const { name, make, photo } of planned) {
    onProgress({ done: files.length, total: planned.length, file: name })
    files.push({ name, bytes: await unlessCancelled(make, signal), photo })
  }
  stopIfCancelled(signal)
  const name = parcelName(release, { isLocked })
  return makeParcel({ name, release, files, carriesRelease: true })
}
