import { describe, expect, test } from 'vitest'
import { guessColumns, looksLikeHeader } from '#core/directory/exchange/columns.ts'
import { isFormula, neutralise, plainCell } from '#core/directory/exchange/formulas.ts'
import { readTable } from '#core/directory/exchange/read-table.ts'

const row = (line: number, ...cells: readonly string[]) => ({ line, cells })

describe('guessColumns', () => {
  test('knows Indonesian headers', () => {
    const header = ['No', 'Nama Lengkap', 'Jabatan', 'Unit Kerja', 'No. HP', 'E-mail']

    expect(guessColumns('people', header)).toEqual([
      null,
      'name',
      'office',
      'unit',
      'phone',
      'email',
    ])
  })

  test('knows English headers', () => {
    const header = ['Outlet', 'Contact person', 'Desk', 'Email address', 'Mobile']

    expect(guessColumns('outlets', header)).toEqual(['name', 'person', 'desk', 'email', 'phone'])
  })

  test('gives no field to two columns', () => {
    expect(guessColumns('people', ['Nama', 'Name'])).toEqual(['name', null])
  })

  test('tells a header from a first row', () => {
    expect(looksLikeHeader('people', ['Nama', 'Jabatan'])).toBe(true)
    expect(looksLikeHeader('people', ['Budi Contoh', 'Kalapas'])).toBe(false)
  })
})

describe('readTable', () => {
  test('leaves out a row without a name and says where', () => {
    const read = readTable(
      'people',
      [row(2, '', 'Kalapas'), row(3, 'Budi', 'Kasi')],
      ['name', 'office'],
    )

    expect(read.incoming).toEqual([{ line: 3, texts: { name: 'Budi', office: 'Kasi' } }])
    expect(read.troubles).toEqual([{ kind: 'no-name', line: 2 }])
  })

  test('leaves out a row with stray cells', () => {
    const read = readTable('people', [row(2, 'Budi', 'Kasi', 'lebih')], ['name', 'office'])

    expect(read).toEqual({ incoming: [], troubles: [{ kind: 'too-many-cells', line: 2 }] })
  })

  test('takes a formula as plain words', () => {
    const read = readTable('people', [row(2, '=HYPERLINK("x")')], ['name'])

    expect(read.incoming[0]?.texts.name).toBe('=HYPERLINK("x")')
    expect(read.troubles).toEqual([{ kind: 'formula', line: 2, field: 'name' }])
  })

  test('tells a day that no calendar has', () => {
    const read = readTable('people', [row(2, 'Budi', '31/2/2025')], ['name', 'from'])

    expect(read.troubles).toEqual([{ kind: 'field-unreadable', line: 2, field: 'from' }])
  })
})

describe('neutralise', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', "'=1"])('makes %j plain and back', (cell) => {
    expect(neutralise(cell)).toBe(`'${cell}`)
    expect(plainCell(neutralise(cell))).toBe(cell)
  })

  test('leaves a word with an apostrophe alone', () => {
    expect([neutralise("'Aisyiyah"), plainCell("'Aisyiyah")]).toEqual(["'Aisyiyah", "'Aisyiyah"])
  })
})

describe('isFormula', () => {
  test('takes no telephone number for one', () => {
    expect([isFormula('+62 812-3456'), isFormula('-2+3+cmd|x')]).toEqual([false, true])
  })
})
