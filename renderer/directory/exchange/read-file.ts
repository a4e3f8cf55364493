import type { Read, Row } from '#core/directory/exchange/read-table.ts'
import type { EntryKind } from '#core/directory/texts.ts'
import { readCards } from '#core/directory/vcard/read-cards.ts'
import { tidyPhones } from '../phone.ts'
import { type Delimiter, readCsv } from './csv.ts'
import { decodeFile, type Encoding } from './decode.ts'

export type FileWish = {
  readonly file: Blob
  readonly name: string
  readonly kind: EntryKind
  /** Null: found out by itself. */
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
}

/** The usual form of a number by its form in the file, where these differ. */
export type TidyPhones = ReadonlyMap<string, string>

type Facts = { readonly encoding: Encoding; readonly wrongLine: number | null }

export type FileRefusal =
  | 'too-large'
  | 'too-many'
  | 'binary'
  | 'workbook'
  | 'empty'
  | 'no-card'
  | 'open-quote'
  | 'not-read'

export type FileRead =
  | (Facts & {
      readonly kind: 'table'
      readonly delimiter: Delimiter
      readonly rows: readonly Row[]
      readonly phones: TidyPhones
    })
  | (Facts & { readonly kind: 'cards'; readonly read: Read; readonly phones: TidyPhones })
  | {
      readonly kind: 'refused'
      readonly reason: FileRefusal
      /** Null where no line is to blame. */
      readonly line: number | null
    }

/** Cards of a phone hold pictures; tables of people never come near. */
const largestBytes = 50 * 1024 * 1024
const mostRows = 20_000

/** A table or cards out of any file; takes the file whole or refuses it with a reason. */
export async function readFile(wish: FileWish): Promise<FileRead> {
  const { file, kind } = wish
  if (file.size > largestBytes) return refused('too-large')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // The stick is gone or the disk refuses: she is told that this file was not read.
    return refused('not-read')
  }
  if (isWorkbook(bytes)) return refused('workbook')
  const { text, encoding, wrongLine } = decodeFile(bytes, wish.encoding)
  const zero = text.indexOf('\0')
  // A wrong choice of hers is shown as it reads, so that she can choose again.
  if (zero >= 0 && wish.encoding === null) return refused('binary')
  if (text.trim() === '') return refused('empty')
  if (/^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 2000))) {
    const read = readCards(kind, text, decodeBytes)
    if (read === null) return refused('no-card')
    if (read.incoming.length > mostRows) return refused('too-many')
    const numbers = read.incoming.flatMap(({ texts }) => [texts.phone ?? '', texts.whatsapp ?? ''])
    return { kind: 'cards', encoding, wrongLine, read, phones: tidyPhones(numbers) }
  }
  if (/\.(vcf|vcard)$/i.test(wish.name)) return refused('no-card')
  const csv = readCsv(text, wish.delimiter, mostRows)
  if (csv.kind === 'open-quote') return refused('open-quote', csv.line)
  const { delimiter, rows } = csv
  if (rows.length > mostRows) return refused('too-many', rows[mostRows]?.line ?? null)
  const phones = tidyPhones(rows.flatMap(({ cells }) => cells.map((cell) => cell.trim())))
  return { kind: 'table', encoding, wrongLine, delimiter, rows, phones }
}

function refused(reason: FileRefusal, line: number | null = null): FileRead {
  return { kind: 'refused', reason, line }
}

/** XLSX and ODS are archives; XLS begins with the mark of an OLE file. */
function isWorkbook(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return head === '504b0304' || head === 'd0cf11e0'
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // A charset that nobody knows: most phones mean UTF-8.
    return new TextDecoder().decode(bytes)
  }
}
