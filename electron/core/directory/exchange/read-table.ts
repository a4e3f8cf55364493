import { type EntryKind, type FieldName, nameField, type Texts, unreadable } from '../texts.ts'
import type { Columns } from './columns.ts'
import { isFormula, plainCell } from './formulas.ts'

/** A row of a table or a card, ready to be compared with the directory. */
export type Incoming = {
  /** Of its first line in the file, from 1. */
  readonly line: number
  readonly texts: Texts
}

export type Trouble =
  | { readonly kind: 'no-name'; readonly line: number }
  /** The row is taken without this field. */
  | { readonly kind: 'field-unreadable'; readonly line: number; readonly field: FieldName }
  /** The cell is taken as the words it is. */
  | { readonly kind: 'formula'; readonly line: number; readonly field: FieldName }
  /** The row has more cells than there are columns, as after a stray delimiter. */
  | { readonly kind: 'too-many-cells'; readonly line: number }
  /** A card without its end, or a line that is none; the card is left out. */
  | { readonly kind: 'broken-card'; readonly line: number }

export type Read = { readonly incoming: readonly Incoming[]; readonly troubles: readonly Trouble[] }

/** A parsed row with the line it begins on. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

/** Rows without the header. A row without a name, or with cells beyond the columns, is left out. */
export function readTable(kind: EntryKind, rows: readonly Row[], columns: Columns): Read {
  const incoming: Incoming[] = []
  const troubles: Trouble[] = []
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      troubles.push({ kind: 'too-many-cells', line })
      continue
    }
    const found: Partial<Record<FieldName, string>> = {}
    const formulas: FieldName[] = []
    for (const [at, field] of columns.entries()) {
      const cell = (cells[at] ?? '').trim()
      if (field === null || cell === '') continue
      if (isFormula(cell)) formulas.push(field)
      found[field] = plainCell(cell)
    }
    if ((found[nameField(kind)] ?? '') === '') {
      troubles.push({ kind: 'no-name', line })
      continue
    }
    troubles.push(
      ...formulas.map((field) => ({ kind: 'formula', line, field }) as const),
      ...unreadable(found).map((field) => ({ kind: 'field-unreadable', line, field }) as const),
    )
    incoming.push({ line, texts: found })
  }
  return { incoming, troubles }
}
