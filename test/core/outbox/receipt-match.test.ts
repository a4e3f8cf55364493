import { describe, expect, test } from 'vitest'
import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import { receiptNote } from '#core/outbox/receipt.ts'
import { isConfirmedBy, isReceiptOf, lineOfReceipt } from '#core/outbox/receipt-match.ts'
import { sampleReceipt, sampleStickLine } from '../../helpers/sample-receipt.ts'

const confirmedBy = (by: string): LedgerEntry['carrying'] => [
  ...sampleStickLine.carrying,
  { step: 'confirmed', at: sampleReceipt.receivedAt, by, note: receiptNote(sampleReceipt) },
]
const withFiles = (name: string, sha256: string | null): LedgerEntry => ({
  ...sampleStickLine,
  files: [{ name, sizeBytes: 1, sha256 }],
})

describe('isReceiptOf', () => {
  test('knows the parcel by the hash of its list', () => {
    expect(isReceiptOf(sampleReceipt, sampleStickLine)).toBe(true)
    expect(isReceiptOf({ proofs: ['0'.repeat(64)] }, sampleStickLine)).toBe(false)
  })

  test.each([
    ['2024-10-09_panen.zip', 'd'.repeat(64), true],
    ['panen.docx', 'd'.repeat(64), false],
    ['DAFTAR-BERKAS.txt', null, false],
  ])('takes %s with %j for the parcel: %j', (name, sha256, isIt) => {
    expect(isReceiptOf(sampleReceipt, withFiles(name, sha256))).toBe(isIt)
  })
})

describe('isConfirmedBy', () => {
  test('knows a receipt that was read before', () => {
    const read = { ...sampleStickLine, carrying: confirmedBy(sampleReceipt.by) }

    expect(isConfirmedBy(sampleReceipt, read)).toBe(true)
    expect(isConfirmedBy(sampleReceipt, sampleStickLine)).toBe(false)
  })

  test('takes the receipt of another day for another one', () => {
    const read = { ...sampleStickLine, carrying: confirmedBy(sampleReceipt.by) }
    const later = { ...sampleReceipt, receivedAt: '2024-10-11T09:30:00+07:00' }

    expect(isConfirmedBy(later, read)).toBe(false)
  })
})

describe('lineOfReceipt', () => {
  test('takes the line that nobody has confirmed', () => {
    const other = { ...sampleStickLine, id: 'a'.repeat(16), carrying: confirmedBy('Contoh Enam') }

    expect(lineOfReceipt(sampleReceipt, [other, sampleStickLine])).toBe(sampleStickLine)
    expect(lineOfReceipt(sampleReceipt, [withFiles('a.zip', null)])).toBeNull()
  })
})
