import { join, resolve } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { compose } from '#core/document/compose.ts'
import { id } from '#core/i18n/id.ts'
import type { Release } from '#core/release/release.ts'
import type { ExporterId } from '#services/exporters/exporter.ts'
import { exporters } from '#services/exporters/exporters.ts'
import { nodeDisk } from '#services/hand-over/disk.ts'
import { handOver } from '#services/hand-over/hand-over.ts'
import type { ExportCommand } from './command.ts'
import type { Done } from './import-text.ts'
import { printCommand, printerBy } from './print-page.ts'
import { readRelease } from './read-release.ts'
import { readSource } from './read-source.ts'
import { fill, type Refused, refuse, refusedBy } from './refusal.ts'

type Chosen = { readonly kind: 'formats'; readonly formats: readonly ExporterId[] }

/** Writes one folder for the release; refuses where it is there already. */
export async function exportRelease(command: ExportCommand): Promise<Done | Refused> {
  const chosen = chooseFormats(command.formats)
  if (chosen.kind === 'refused') return chosen
  const source = await readSource(command.file)
  if (source.kind === 'refused') return source
  const read = readRelease(source.text)
  if (read.kind === 'refused') return read
  try {
    return await write(read.release, resolve(command.to), chosen.formats)
  } catch (error) {
    return refusedBy(error)
  }
}

function chooseFormats(names: readonly string[]): Chosen | Refused {
  const formats: ExporterId[] = []
  for (const format of names) {
    if (!isFormat(format)) return refuse('format-unknown', { format })
    if (format === 'pdf' && printCommand() === null) return refuse('format-needs-window')
    formats.push(format)
  }
  return { kind: 'formats', formats }
}

function isFormat(name: string): name is ExporterId {
  return Object.hasOwn(exporters, name)
}

async function write(
  release: Release,
  into: string,
  formats: readonly ExporterId[],
): Promise<Done> {
  const document = compose(release, null)
  const command = printCommand()
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
    { disk: nodeDisk, photo: noPhoto, print: command === null ? noPrinter : printerBy(command) },
  )
  const folder = fill(id.cli.written, { folder: join(into, folderName) })
  return { kind: 'done', print: [folder, ...files.map(({ name }) => `  ${name}`)].join('\n') }
}

/** Photos lie in a profile, which a command without a window does not open. */
async function noPhoto(hash: string): Promise<never> {
  throw new AppError('photo-unknown', hash)
}

async function noPrinter(): Promise<never> {
  throw new AppError('print-failed', 'no window to print from')
}
