import { describe, expect, test } from 'vitest'
import { ledgerColumns, ledgerTable } from '#core/outbox/ledger-table.ts'
import { makeLedgerEntry } from '../../helpers/make-ledger-entry.ts'

const words = {
  column: (column: string) => column,
  moment: (moment: string) => moment.slice(0, 16).replace('T', ' '),
  way: (way: string) => way,
  step: (step: string) => step,
}

describe('ledgerTable', () => {
  test('has one row a line below the header', () => {
    const at = '2026-11-25T02:00:00.000Z'
    const entry = makeLedgerEntry({
      recipient: { name: 'Redaksi Contoh', address: 'redaksi@contoh.invalid' },
      carrying: [{ step: 'carried', at, by: '', note: '' }],
      publications: [
        { outlet: 'Harian Contoh', url: 'https://contoh.invalid/a', date: '2026-11-26' },
        { outlet: 'Radio Contoh', url: '', date: null },
      ],
    })

    const [header, row] = ledgerTable([entry], words)

    expect(header).toEqual(ledgerColumns)
    expect(row).toEqual([
      ...['2026-11-24 07:32', 'Panen Raya Kebun Contoh', 'folder', 'Redaksi Contoh'],
      ...['redaksi@contoh.invalid', 'Rilis Oktober', '12', 'ab'.repeat(32), 'Siti Contoh'],
      ...['rilis.docx', 'carried', '2026-11-25 02:00', 'Harian Contoh\nRadio Contoh'],
      ...['https://contoh.invalid/a\n', '2026-11-26\n'],
    ])
  })

  test('has no cell that a spreadsheet would run', () => {
    const entry = makeLedgerEntry({ place: '=HYPERLINK("http://contoh.invalid")', by: '@contoh' })

    const [, row = []] = ledgerTable([entry], words)

    expect(row).toContain('\'=HYPERLINK("http://contoh.invalid")')
    expect(row).toContain("'@contoh")
  })
})
