import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One measured promise: `goal` is the limit, `holds` the judgement of the test that measured. */
export type Figure = {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly goal: number
  readonly holds: boolean
}

const folder = join(import.meta.dirname, '../../out')
const path = join(folder, 'figures.json')

/** Puts the figure in the place of an older one with the same id; other commands write here too. */
export function recordFigure(figure: Figure): void {
  const kept = readFigures().filter(({ id }) => id !== figure.id)
  const figures = [...kept, figure].sort((one, other) => one.id.localeCompare(other.id))
  mkdirSync(folder, { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, `${JSON.stringify(figures, null, 2)}\n`)
  renameSync(temporary, path)
}

function readFigures(): readonly Figure[] {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(stored) ? stored.filter(isFigure) : []
  } catch {
    // Missing or cut short by an interrupted run: the figures are measured anew anyway.
    return []
  }
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'id' in value && 'holds' in value
}
