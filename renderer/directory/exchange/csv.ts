import Papa from 'papaparse'
import type { Row } from '#core/directory/exchange/read-table.ts'

export const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

export type Csv =
  | { readonly kind: 'rows'; readonly delimiter: Delimiter; readonly rows: readonly Row[] }
  /** A quotation mark that never closes swallows all that follows it. */
  | { readonly kind: 'open-quote'; readonly line: number }

/**
 * Every row with the line it begins on; rows without any letter are left out. Stops one row after
 * `mostRows`, so that a table that will be refused is not read to its end.
 */
export function readCsv(
  text: string,
  chosen: Delimiter | null,
  mostRows = Number.POSITIVE_INFINITY,
): Csv {
  const delimiter = chosen ?? guessDelimiter(text)
  const rows: Row[] = []
  let line = 1
  let read = 0
  let openLine: number | null = null
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta: { cursor } }, parser) {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data })
      if (errors.some(({ code }) => code === 'MissingQuotes')) openLine ??= line
      line += countLines(text, read, cursor)
      read = cursor
      if (rows.length > mostRows) parser.abort()
    },
  })
  return openLine === null
    ? { kind: 'rows', delimiter, rows }
    : { kind: 'open-quote', line: openLine }
}

/** A byte order mark, so that Excel reads it as UTF-8; lines end as on Windows. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: ',' | ';'): string {
  const cells = rows.map((row) => [...row])
  return `\ufeff${Papa.unparse(cells, { delimiter, newline: '\r\n' })}\r\n`
}

/** The one that parts the first lines into the most cells, alike in every line; else the comma. */
function guessDelimiter(text: string): Delimiter {
  const head = text.slice(0, 20_000)
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: 15, skipEmptyLines: true })
    const [first = []] = data
    const alike = data.filter(({ length }) => length === first.length).length
    const score = first.length < 2 ? 0 : (alike / data.length) * 100 + first.length
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1
  }
  return lines
}
