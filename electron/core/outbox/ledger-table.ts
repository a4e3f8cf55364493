import { neutralise } from '#core/directory/exchange/formulas.ts'
import type { LedgerEntry } from './ledger-entry.ts'

/** In the order of the table. */
export const ledgerColumns = [
  'at',
  'headline',
  'way',
  'recipient',
  'address',
  'place',
  'revision',
  'sha256',
  'by',
  'files',
  'carrying',
  'carriedAt',
  'outlets',
  'urls',
  'dates',
] as const
export type LedgerColumn = (typeof ledgerColumns)[number]

/** Her language and the zone of the PC. */
export type LedgerWords = {
  readonly column: (column: LedgerColumn) => string
  readonly moment: (moment: string) => string
  readonly way: (way: LedgerEntry['way']) => string
  readonly step: (step: LedgerEntry['carrying'][number]['step']) => string
}

/** A header and one row a line; no cell can be run by a spreadsheet. */
export function ledgerTable(
  entries: readonly LedgerEntry[],
  words: LedgerWords,
): readonly (readonly string[])[] {
  const header = ledgerColumns.map((column) => words.column(column))
  const rows = entries.map((entry) => {
    const cells = cellsOf(entry, words)
    return ledgerColumns.map((column) => neutralise(cells[column]))
  })
  return [header, ...rows]
}

function cellsOf(entry: LedgerEntry, words: LedgerWords): Readonly<Record<LedgerColumn, string>> {
  const { release, recipient, files, carrying, publications } = entry
  const last = carrying.at(-1)
  return {
    at: words.moment(entry.at),
    headline: release.headline,
    way: words.way(entry.way),
    recipient: recipient?.name ?? '',
    address: recipient?.address ?? '',
    place: entry.place,
    revision: String(release.revision),
    sha256: release.sha256 ?? '',
    by: entry.by,
    files: files.map(({ name }) => name).join('\n'),
    carrying: last === undefined ? '' : words.step(last.step),
    carriedAt: last === undefined ? '' : words.moment(last.at),
    outlets: publications.map(({ outlet }) => outlet).join('\n'),
    urls: publications.map(({ url }) => url).join('\n'),
    dates: publications.map(({ date }) => date ?? '').join('\n'),
  }
}
