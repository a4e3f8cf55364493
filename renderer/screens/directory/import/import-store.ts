import { createStore } from 'zustand/vanilla'
import { type Columns, guessColumns, looksLikeHeader } from '#core/directory/exchange/columns.ts'
import type { Decision } from '#core/directory/exchange/plan-import.ts'
import { type Read, readTable } from '#core/directory/exchange/read-table.ts'
import type { EntryKind, FieldName } from '#core/directory/texts.ts'
import type { Delimiter } from '../../../directory/exchange/csv.ts'
import type { Encoding } from '../../../directory/exchange/decode.ts'
import type { FileRead, FileWish } from '../../../directory/exchange/read-file.ts'

export type ImportState = {
  readonly fileName: string
  readonly isReading: boolean
  readonly read: FileRead | null
  readonly hasHeader: boolean
  readonly columns: Columns
  /** For all rows that are like an entry; rows of their own choice stand in `decisions`. */
  readonly forAll: Decision
  readonly decisions: ReadonlyMap<number, Decision>
}

export type ImportStore = ReturnType<typeof createImportStore>

/** One file at a time; an answer that was overtaken by another file or choice is dropped. */
export function createImportStore(kind: EntryKind, open: (wish: FileWish) => Promise<FileRead>) {
  const store = createStore<ImportState>(() => ({
    fileName: '',
    isReading: false,
    read: null,
    hasHeader: true,
    columns: [],
    forAll: 'fill',
    decisions: new Map(),
  }))
  let wish: FileWish | null = null

  async function read(wanted: FileWish): Promise<void> {
    wish = wanted
    store.setState({ isReading: true, fileName: wanted.name })
    const found = await open(wanted)
    if (wish !== wanted) return
    store.setState({ ...guesses(kind, found), read: found, isReading: false, decisions: new Map() })
  }

  return {
    ...store,
    take: (file: File) => read({ file, name: file.name, kind, encoding: null, delimiter: null }),
    async chooseEncoding(encoding: Encoding): Promise<void> {
      if (wish !== null) await read({ ...wish, encoding })
    },
    async chooseDelimiter(delimiter: Delimiter): Promise<void> {
      if (wish !== null) await read({ ...wish, delimiter })
    },
    chooseHeader: (hasHeader: boolean) => store.setState({ hasHeader, decisions: new Map() }),
    /** A field stands in one column: where it stood before is free again. */
    chooseColumn(at: number, field: FieldName | null): void {
      const columns = store
        .getState()
        .columns.map((known, each) => (each === at ? field : known === field ? null : known))
      store.setState({ columns, decisions: new Map() })
    },
    decideAll: (forAll: Decision) => store.setState({ forAll, decisions: new Map() }),
    decide(line: number, decision: Decision): void {
      store.setState(({ decisions }) => ({ decisions: new Map(decisions).set(line, decision) }))
    },
  }
}

/** The rows as the columns stand now; null while there is nothing to take. */
export function incomingOf(
  kind: EntryKind,
  { read, columns, hasHeader }: Pick<ImportState, 'read' | 'columns' | 'hasHeader'>,
): Read | null {
  if (read === null || read.kind === 'refused') return null
  if (read.kind === 'cards') return read.read
  return readTable(kind, hasHeader ? read.rows.slice(1) : read.rows, columns)
}

function guesses(kind: EntryKind, read: FileRead): Pick<ImportState, 'hasHeader' | 'columns'> {
  if (read.kind !== 'table') return { hasHeader: true, columns: [] }
  const [first] = read.rows
  const header = first?.cells ?? []
  const hasHeader = looksLikeHeader(kind, header)
  const columns = hasHeader ? guessColumns(kind, header) : header.map(() => null)
  return { hasHeader, columns }
}
