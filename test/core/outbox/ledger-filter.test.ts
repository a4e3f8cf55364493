import { describe, expect, test } from 'vitest'
import { filterLedger, isFiltering, ledgerRow, noFilter } from '#core/outbox/ledger-filter.ts'
import { printedAs } from '#core/outbox/printed-as.ts'
import { makeLedgerEntry } from '../../helpers/make-ledger-entry.ts'

function makePrinted(id: string, name: string) {
  const files = [{ name, sizeBytes: 0, sha256: null }]
  return makeLedgerEntry({ id, at: '2026-09-02T02:00:00.000Z', way: 'print', place: '', files })
}

const monthOf = (moment: string) => moment.slice(0, 7)
const rows = [
  makeLedgerEntry({ id: '0000000000000001' }),
  makeLedgerEntry({
    id: '0000000000000002',
    at: '2026-10-02T02:00:00.000Z',
    way: 'mail',
    recipient: { name: 'Redaksi Contoh', address: 'redaksi@contoh.invalid' },
    publications: [{ outlet: 'Harian Contoh', url: 'https://contoh.invalid/a', date: null }],
  }),
  makePrinted('0000000000000003', printedAs.proof),
  makePrinted('0000000000000004', printedAs.release),
].map((entry) => ledgerRow(entry, monthOf))

const idsOf = (filter: Partial<typeof noFilter>) =>
  filterLedger(rows, { ...noFilter, ...filter }).map(({ id }) => id.slice(-1))

describe('filterLedger', () => {
  test('leaves everything where nothing is asked', () => {
    expect(idsOf({})).toEqual(['1', '2', '3', '4'])
    expect(isFiltering(noFilter)).toBe(false)
  })

  test.each([
    ['harian', ['2']],
    ['REDAKSI panen', ['2']],
    ['rilis.docx', ['1', '2']],
    ['oktober', ['1', '2']],
    ['anen', []],
  ])('finds the words «%s»', (text, ids) => {
    expect(idsOf({ text })).toEqual(ids)
  })

  test('keeps to way, month, and what is not published', () => {
    expect(idsOf({ way: 'mail' })).toEqual(['2'])
    expect(idsOf({ month: '2026-11' })).toEqual(['1'])
    expect(idsOf({ unpublishedOnly: true, month: '2026-11' })).toEqual(['1'])
    expect(idsOf({ unpublishedOnly: true, way: 'mail' })).toEqual([])
  })

  test('waits for no proof to be published', () => {
    expect(idsOf({ way: 'print' })).toEqual(['3', '4'])
    expect(idsOf({ unpublishedOnly: true })).toEqual(['1', '4'])
  })
})
