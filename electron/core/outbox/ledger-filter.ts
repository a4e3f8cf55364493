import { foldWords } from '#core/directory/fold.ts'
import type { LedgerEntry, Way } from './ledger-entry.ts'
import { isProof } from './printed-as.ts'

export type LedgerFilter = {
  readonly text: string
  readonly way: Way | 'all'
  /** `2026-11` of her calendar, or all of them. */
  readonly month: string
  readonly unpublishedOnly: boolean
}

export const noFilter: LedgerFilter = {
  text: '',
  way: 'all',
  month: 'all',
  unpublishedOnly: false,
}

/** A line with what it is found by, folded once. */
export type LedgerRow = {
  readonly id: string
  readonly entry: LedgerEntry
  readonly month: string
  readonly folded: string
}

/** `monthOf` knows the zone of the PC. */
export function ledgerRow(entry: LedgerEntry, monthOf: (moment: string) => string): LedgerRow {
  const { release, recipient, place, by, files, carrying, publications } = entry
  const texts = [
    ...[release.headline, recipient?.name ?? '', recipient?.address ?? '', place, by],
    ...files.map(({ name }) => name),
    ...carrying.flatMap((step) => [step.by, step.note]),
    ...publications.flatMap(({ outlet, url }) => [outlet, url]),
  ]
  const folded = ` ${foldWords(texts.join(' '))}`
  return { id: entry.id, entry, month: monthOf(entry.at), folded }
}

/** Every typed word begins a word of the line. */
export function filterLedger(
  rows: readonly LedgerRow[],
  { text, way, month, unpublishedOnly }: LedgerFilter,
): readonly LedgerRow[] {
  const words = foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
  return rows.filter(
    ({ entry, folded, ...row }) =>
      (way === 'all' || entry.way === way) &&
      (month === 'all' || row.month === month) &&
      !(unpublishedOnly && (entry.publications.length > 0 || isProof(entry))) &&
      words.every((word) => folded.includes(` ${word}`)),
  )
}

/** Whether any line could be hidden by it. */
export function isFiltering({ text, way, month, unpublishedOnly }: LedgerFilter): boolean {
  return text.trim() !== '' || way !== 'all' || month !== 'all' || unpublishedOnly
}
