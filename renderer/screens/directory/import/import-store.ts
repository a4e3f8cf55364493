import { createStore } from 'zustand/vanilla'
import { type Columns, guessColumns, looksLikeHeader } from '#core/directory/exchange/columns.ts'
import type { Decision } from '#core/directory/exchange/plan-import.ts'
import { type Incoming, type Read, readTable } from '#core/directory/exchange/read-table.ts'
import type { EntryKind, FieldName, Texts } from '#core/directory/texts.ts'
import type { Delimiter } from '../../../directory/exchange/csv.ts'
import type { Encoding } from '../../../directory/exchange/decode.ts'
import type { FileRead, FileWish, TidyPhones } from '../../../directory/exchange/read-file.ts'

export type ImportState = {
  readonly fileName: string
  readonly isReading: boolean
  /** She dropped several: the one named is taken. */
  readonly isOneOfMany: boolean
  readonly read: FileRead | null
  readonly hasHeader: boolean
  readonly columns: Columns
  /** For all rows that are like an entry; rows of their own choice stand in `decisions`. */
  readonly forAll: Decision
  readonly decisions: ReadonlyMap<number, Decision>
}

/** As a drop gives its files. */
export type Droppable = { readonly name: string; readonly getFile: () => Promise<File> }

export type ImportStore = ReturnType<typeof createImportStore>

/** One file at a time; an answer that was overtaken by another file or choice is dropped. */
export function createImportStore(kind: EntryKind, open: (wish: FileWish) => Promise<FileRead>) {
  const store = createStore<ImportState>(() => ({
    fileName: '',
    isReading: false,
    isOneOfMany: false,
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

  function take(file: File, isOneOfMany: boolean): Promise<void> {
    store.setState({ isOneOfMany })
    return read({ file, name: file.name, kind, encoding: null, delimiter: null })
  }

  return {
    ...store,
    take: (file: File) => take(file, false),
    /** A dropped file is fetched first, which a stick that has gone refuses. */
    async drop(files: readonly Droppable[]): Promise<void> {
      const [first] = files
      if (first === undefined) return
      try {
        await take(await first.getFile(), files.length > 1)
      } catch {
        wish = null
        const read: FileRead = { kind: 'refused', reason: 'not-read', line: null }
        store.setState({ read, fileName: first.name, isReading: false, isOneOfMany: false })
      }
    },
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
  const found =
    read.kind === 'cards'
      ? read.read
      : readTable(kind, hasHeader ? read.rows.slice(1) : read.rows, columns)
  return { ...found, incoming: found.incoming.map((row) => withTidyPhones(row, read.phones)) }
}

function withTidyPhones(row: Incoming, phones: TidyPhones): Incoming {
  const { phone, whatsapp } = row.texts
  const tidyPhone = phone === undefined ? undefined : phones.get(phone)
  const tidyWhatsapp = whatsapp === undefined ? undefined : phones.get(whatsapp)
  if (tidyPhone === undefined && tidyWhatsapp === undefined) return row
  const texts: Texts = {
    ...row.texts,
    ...(tidyPhone === undefined ? {} : { phone: tidyPhone }),
    ...(tidyWhatsapp === undefined ? {} : { whatsapp: tidyWhatsapp }),
  }
  return { ...row, texts }
}

function guesses(kind: EntryKind, read: FileRead): Pick<ImportState, 'hasHeader' | 'columns'> {
  if (read.kind !== 'table') return { hasHeader: true, columns: [] }
  const [first] = read.rows
  const header = first?.cells ?? []
  const hasHeader = looksLikeHeader(kind, header)
  const columns = hasHeader ? guessColumns(kind, header) : header.map(() => null)
  return { hasHeader, columns }
}
