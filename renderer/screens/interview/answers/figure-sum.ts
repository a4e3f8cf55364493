import type { Figure } from '#core/interview/answer.ts'
import { readCount } from '#core/interview/check-sums.ts'

export type FigureSum = {
  readonly total: number
  /** How many counts were added. */
  readonly added: number
  /** What stands in a count and cannot be read as a number. */
  readonly unread: readonly string[]
  /** Empty where the units differ: such a sum says nothing. */
  readonly unit: string | null
}

/** Adds what can be added, and names what cannot: a sum that leaves something out must say so. */
export function sumFigures(figures: readonly Figure[]): FigureSum {
  const given = figures.filter(({ count }) => count.trim() !== '')
  const counts = given.map(({ count, unit }) => ({ count, unit, value: readCount(count) }))
  const read = counts.filter(({ value }) => value !== null)
  const units = new Set(read.map(({ unit }) => unit.trim()))
  const [unit = ''] = units
  return {
    // Cents of a cent from adding decimals are no figures of hers.
    total: Math.round(read.reduce((sum, { value }) => sum + (value ?? 0), 0) * 1000) / 1000,
    added: read.length,
    unread: counts.filter(({ value }) => value === null).map(({ count }) => count.trim()),
    unit: units.size > 1 ? null : unit,
  }
}
