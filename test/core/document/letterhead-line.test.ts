import { describe, expect, test } from 'vitest'
import { isAddressLine, letterheadSizePt } from '#core/document/letterhead-line.ts'

describe('isAddressLine', () => {
  test.each([
    'Jalan Contoh 1, Contohan',
    'Jl. Contoh No. 1',
    'JL. CONTOH NO. 1 TELP (000) 000000',
    'Telepon 0800-000-000',
    'humas@contoh.go.id',
    'Laman: lapas.contoh.go.id',
  ])('takes «%s» for an address', (line) => {
    expect(isAddressLine(line)).toBe(true)
  })

  test.each([
    'KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA',
    'LEMBAGA PEMASYARAKATAN KELAS IIB JALANCAGAK',
    'RUMAH TAHANAN NEGARA KELAS I CONTOH',
  ])('takes «%s» for a name', (line) => {
    expect(isAddressLine(line)).toBe(false)
  })
})

describe('letterheadSizePt', () => {
  test('prints short lines at ten points', () => {
    expect(letterheadSizePt(['LAPAS CONTOH'], 166)).toBe(10)
    expect(letterheadSizePt([], 166)).toBe(10)
  })

  test('shrinks with the longest line, never below seven', () => {
    expect(letterheadSizePt(['A'.repeat(66)], 140)).toBe(8)
    expect(letterheadSizePt(['A'.repeat(200)], 140)).toBe(7)
  })
})
