import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printReceiptBody, readReceipt, receiptStem, sealReceipt } from '#core/outbox/receipt.ts'
import { sampleReceipt } from '../../helpers/sample-receipt.ts'

const seal = 'a'.repeat(64)
const line = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '')

describe('readReceipt', () => {
  test('reads what was printed', () => {
    fc.assert(
      fc.property(line, line, fc.nat(), (by, parcel, problems) => {
        const receipt = { ...sampleReceipt, by, parcel, problems }
        const body = printReceiptBody(receipt)

        expect(readReceipt(sealReceipt(body, seal))).toEqual({
          ...{ kind: 'receipt', receipt, body, seal },
        })
      }),
      { numRuns: 40 },
    )
  })

  test('does not believe a sheet that says something else', () => {
    const text = sealReceipt(printReceiptBody(sampleReceipt), seal)

    expect(readReceipt(text.replace('7 berkas', '8 berkas'))).toEqual({ kind: 'damaged' })
  })
})

describe('printReceiptBody', () => {
  test('says where files did not match', () => {
    const body = printReceiptBody({ ...sampleReceipt, problems: 2 })

    expect(body).toContain('Isi      : 7 berkas (1,2 MB), 2 bermasalah\n')
  })
})

describe('receiptStem', () => {
  test('is legal on every stick', () => {
    expect(receiptStem('paket: "panen"?')).toBe('TANDA-TERIMA_paket- -panen--')
  })
})
