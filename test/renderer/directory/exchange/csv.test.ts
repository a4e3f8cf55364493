import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessColumns } from '#core/directory/exchange/columns.ts'
import { readTable } from '#core/directory/exchange/read-table.ts'
import { writeTable } from '#core/directory/exchange/write-table.ts'
import { entryOf } from '#core/directory/texts.ts'
import { readCsv, writeCsv } from '../../../../renderer/directory/exchange/csv.ts'
import { decodeFile } from '../../../../renderer/directory/exchange/decode.ts'
import { anyEntry } from '../../../core/directory/any-directory.ts'

const rowsOf = (text: string) => {
  const csv = readCsv(text, null)
  return csv.kind === 'rows' ? csv : { delimiter: '?', rows: [] }
}

describe('readCsv', () => {
  test.each([',', ';', '\t'])('finds the delimiter %j by itself', (delimiter) => {
    const text = [
      ['Nama', 'Jabatan'],
      ['Budi, S.H.', 'Kasi; Plt.'],
    ]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter))
      .join('\n')

    expect(rowsOf(text).delimiter).toBe(delimiter)
  })

  test('knows the line of a row after a cell of two lines', () => {
    expect(rowsOf('a,b\r\n"x\r\ny",c\r\n\r\nd,e').rows.map(({ line }) => line)).toEqual([1, 2, 5])
  })

  test('names the line of a quotation mark that never closes', () => {
    expect(readCsv('a,b\n"c,d\ne,f', null)).toEqual({ kind: 'open-quote', line: 2 })
  })

  test.each(['people', 'outlets', 'institutions'] as const)(
    'reads %s as they were written',
    (kind) => {
      const delimiter = fc.constantFrom(',' as const, ';' as const)
      fc.assert(
        fc.property(fc.array(anyEntry(kind), { maxLength: 4 }), delimiter, (entries, mark) => {
          const bytes = new TextEncoder().encode(writeCsv(writeTable(kind, entries), mark))
          const [header, ...rows] = rowsOf(decodeFile(bytes, null).text).rows
          const { incoming } = readTable(kind, rows, guessColumns(kind, header?.cells ?? []))

          expect(incoming.map(({ texts }) => entryOf(kind, 'anyentry0001', texts))).toEqual(entries)
        }),
      )
    },
  )
})
