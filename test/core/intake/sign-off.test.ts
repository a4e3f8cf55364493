import { describe, expect, test } from 'vitest'
import { findSignOff, printedCode } from '#core/intake/sign-off.ts'

describe('findSignOff', () => {
  test.each([
    ['Acara selesai.(HM)', '(HM)'],
    ['Acara selesai. (Red)', '(Red)'],
    ['Acara selesai. (saufi/hm12)', '(saufi/hm12)'],
    ['Acara selesai. (Humas Lapas Contoh)', '(Humas Lapas Contoh)'],
    ['Acara selesai. (*)', '(*)'],
    ['Acara selesai. ***', '***'],
    ['Acara selesai (Rls)', '(Rls)'],
    ['“Kami siap,” ujar Budi. (CAN/RZD).', '(CAN/RZD).'],
    ['(QDRI)', '(QDRI)'],
  ])('takes the code from «%s»', (paragraph, code) => {
    expect(findSignOff(paragraph)?.code).toBe(code)
  })

  test.each([
    'Petugas mencari narkoba (halinar)',
    'Panen digelar, Jumat (18/7)',
    'Acara selesai. (18/7)',
    'Acara selesai.',
    'Acara () selesai.',
  ])('leaves «%s» alone', (paragraph) => {
    expect(findSignOff(paragraph)).toBeNull()
  })
})

describe('printedCode', () => {
  test('drops the brackets and the stop', () => {
    expect(printedCode('(CAN/RZD).')).toBe('CAN/RZD')
    expect(printedCode('(*)')).toBe('*')
  })

  test('keeps words without brackets', () => {
    expect(printedCode('Humas')).toBe('Humas')
  })
})
