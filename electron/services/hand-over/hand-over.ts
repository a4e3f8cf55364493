import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import type { Document } from '#core/document/document.ts'
import type { Mailing } from '#services/exporters/export-files.ts'
import type { ExporterId, ExportPorts } from '#services/exporters/exporter.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { writeAll } from '#services/store/file-port.ts'
import { stopIfCancelled, unlessCancelled } from './cancel.ts'
import type { HandOverDisk } from './disk.ts'
import { inFolder } from './folder-error.ts'
import { type ParcelFile, parcelFiles } from './parcel-files.ts'

export type HandOverRequest = {
  readonly document: Document
  /** Also the stem of every file; see `releaseFolderName`. */
  readonly folderName: string
  /** The folder the officer chose. */
  readonly into: string
  readonly formats: readonly ExporterId[]
  /** Whom the e-mail names; nobody where it is left out. */
  readonly mailing?: Mailing
  /** `beside` takes the next free name with `_2`, `_3`; the files keep theirs. */
  readonly existing: 'refuse' | 'beside'
  readonly signal: AbortSignal
  /** Called before each file with the number already written, and once at the end. */
  readonly onProgress: (progress: Progress) => void
}

export type Progress = { readonly done: number; readonly total: number; readonly file: string }

export type HandOverPorts = ExportPorts & { readonly disk: HandOverDisk }

export type HandedOver = {
  readonly folderName: string
  readonly files: readonly WrittenFile[]
}
export type WrittenFile = {
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: string
}

/**
 * Writes one folder of a release, whole or not at all: everything is made in a hidden folder
 * beside it, flushed, and renamed into place in one step. Rejects with `folder-exists`,
 * `folder-gone`, `folder-read-only`, `folder-full`, `folder-failed`, `export-cancelled`, or what an
 * exporter rejects with; then the chosen folder is as it was.
 */
export async function handOver(
  request: HandOverRequest,
  ports: HandOverPorts,
): Promise<HandedOver> {
  const { disk } = ports
  stopIfCancelled(request.signal)
  await inFolder('look for the name', () => freeName(request, disk))
  const hidden = join(request.into, `.teras-${disk.freshToken()}`)
  await inFolder('make the hidden folder', () => disk.makeFolder(hidden))
  try {
    const files = await writeFiles(request, ports, hidden)
    stopIfCancelled(request.signal)
    const folderName = await inFolder('put the folder in place', () => place(request, disk, hidden))
    return { folderName, files }
  } catch (error) {
    await clearAway(disk, hidden)
    throw error
  }
}

async function freeName(request: HandOverRequest, disk: HandOverDisk): Promise<string> {
  const { into, folderName, existing } = request
  if (!(await disk.exists(join(into, folderName)))) return folderName
  if (existing === 'refuse') throw new AppError('folder-exists', folderName)
  for (let number = 2; ; number += 1) {
    const name = `${folderName}_${number}`
    if (!(await disk.exists(join(into, name)))) return name
  }
}

async function writeFiles(
  request: HandOverRequest,
  ports: HandOverPorts,
  hidden: string,
): Promise<readonly WrittenFile[]> {
  const { document, folderName, formats, mailing, signal, onProgress } = request
  const planned = parcelFiles(document, folderName, formats, ports, mailing)
  const total = planned.length
  const written: WrittenFile[] = []
  for (const file of planned) {
    onProgress({ done: written.length, total, file: file.name })
    written.push(await writeFile(file, hidden, ports.disk, signal))
  }
  onProgress({ done: total, total, file: planned.at(-1)?.name ?? folderName })
  await inFolder('flush the hidden folder', () => ports.disk.flushFolder(hidden))
  return written
}

async function writeFile(
  { name, make }: ParcelFile,
  hidden: string,
  disk: HandOverDisk,
  signal: AbortSignal,
): Promise<WrittenFile> {
  const bytes = await unlessCancelled(make, signal)
  await inFolder(`write ${name}`, async () => {
    const file = await disk.create(join(hidden, name))
    try {
      await writeAll(file, bytes, 0)
      await file.flush()
      const sizeBytes = await file.size()
      if (sizeBytes !== bytes.length) {
        throw new AppError('folder-failed', `${name}: ${sizeBytes} of ${bytes.length} bytes`)
      }
    } finally {
      await file.close()
    }
  })
  return { name, sizeBytes: bytes.length, sha256: await photoHashOf(bytes) }
}

/** Asks for the name once more: writing took a while, and a rename replaces an empty folder. */
async function place(
  request: HandOverRequest,
  disk: HandOverDisk,
  hidden: string,
): Promise<string> {
  const folderName = await freeName(request, disk)
  const folder = join(request.into, folderName)
  await disk.rename(hidden, folder)
  try {
    await disk.flushFolder(request.into)
  } catch (error) {
    await clearAway(disk, folder)
    throw error
  }
  return folderName
}

async function clearAway(disk: HandOverDisk, folder: string): Promise<void> {
  try {
    await disk.removeFolder(folder)
  } catch {
    // The stick is gone or the disk is dying: the first error tells her more than this one.
  }
}
