import { join, resolve } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { compose } from '#core/document/compose.ts'
import type { Document } from '#core/document/document.ts'
import { id } from '#core/i18n/id.ts'
import type { Release } from '#core/release/release.ts'
import type { ExporterId, ExportPorts } from '#services/exporters/exporter.ts'
import { nodeDisk } from '#services/hand-over/disk.ts'
import { handOver } from '#services/hand-over/hand-over.ts'
import { writeFreshFile } from '#services/hand-over/write-fresh-file.ts'
import { type Chosen, chooseFormats } from './choose-formats.ts'
import type { ExportCommand } from './command.ts'
import type { Done } from './import-text.ts'
import { packZip } from './pack-zip.ts'
import { printCommand, printerBy } from './print-page.ts'
import { printedOnce } from './printed-once.ts'
import { readRelease } from './read-release.ts'
import { readSource } from './read-source.ts'
import { fill, type Refused, refusedBy } from './refusal.ts'

/** Writes one folder for the release, and a ZIP beside it; refuses where the folder is there. */
export async function exportRelease(command: ExportCommand): Promise<Done | Refused> {
  const chosen = chooseFormats(command.formats)
  if (chosen.kind === 'refused') return chosen
  const source = await readSource(command.file)
  if (source.kind === 'refused') return source
  const read = readRelease(source.text)
  if (read.kind === 'refused') return read
  try {
    return await write(read.release, resolve(command.to), chosen)
  } catch (error) {
    return refusedBy(error)
  }
}

/** The ZIP is made before anything is written, so that only the disk can still refuse it. */
async function write(release: Release, into: string, chosen: Chosen): Promise<Done> {
  const { formats, zipped } = chosen
  const document = compose(release, null)
  const command = printCommand()
  const print = command === null ? noPrinter : printedOnce(printerBy(command))
  const ports = { photo: noPhoto, print }
  const zip = zipped === null ? null : await packZip(release, document, zipped, ports)
  const told = formats.length === 0 ? [] : await writeFolder(document, into, formats, ports)
  if (zip === null) return { kind: 'done', print: told.join('\n') }
  const file = { stem: zip.stem, extension: 'zip', bytes: zip.bytes }
  const name = await writeFreshFile(into, file).catch(async (error: unknown) => {
    if (formats.length > 0) await nodeDisk.removeFolder(join(into, document.fileStem))
    throw error
  })
  const written = fill(id.cli.written, { folder: into })
  return { kind: 'done', print: [...told, written, `  ${name}`].join('\n') }
}

async function writeFolder(
  document: Document,
  into: string,
  formats: readonly ExporterId[],
  ports: ExportPorts,
): Promise<readonly string[]> {
  const { folderName, files } = await handOver(
    {
      document,
      folderName: document.fileStem,
      into,
      formats,
      existing: 'refuse',
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
    { disk: nodeDisk, ...ports },
  )
  const folder = fill(id.cli.written, { folder: join(into, folderName) })
  return [folder, ...files.map(({ name }) => `  ${name}`)]
}

/** Photos lie in a profile, which a command without a window does not open. */
async function noPhoto(hash: string): Promise<never> {
  throw new AppError('photo-unknown', hash)
}

async function noPrinter(): Promise<never> {
  throw new AppError('print-failed', 'no window to print from')
}
