import type { ExporterId } from '#services/exporters/exporter.ts'
import { exporters } from '#services/exporters/exporters.ts'
import { printCommand } from './print-page.ts'
import { type Refused, refuse } from './refusal.ts'

export type Chosen = {
  readonly kind: 'formats'
  /** What comes to lie in the folder; empty where nothing but the ZIP is wanted. */
  readonly formats: readonly ExporterId[]
  /** What the ZIP holds; null where none is wanted. */
  readonly zipped: readonly ExporterId[] | null
}

/** What every PC opens: the content of a ZIP for which nobody named any. */
const zippedAlone: readonly ExporterId[] = ['docx', 'txt']

/** A ZIP holds what is chosen beside it. */
export function chooseFormats(names: readonly string[]): Chosen | Refused {
  const formats: ExporterId[] = []
  for (const format of names) {
    if (format === 'zip') continue
    if (!isFormat(format)) return refuse('format-unknown', { format })
    if (format === 'pdf' && printCommand() === null) return refuse('format-needs-window')
    if (!formats.includes(format)) formats.push(format)
  }
  if (!names.includes('zip')) return { kind: 'formats', formats, zipped: null }
  return { kind: 'formats', formats, zipped: formats.length === 0 ? zippedAlone : formats }
}

function isFormat(name: string): name is ExporterId {
  return Object.hasOwn(exporters, name)
}
