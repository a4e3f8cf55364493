import { describe, expect, test } from 'vitest'
import { printMoment } from '#core/document/print-moment.ts'

describe('printMoment', () => {
  test.each([
    ['2024-10-10T08:00:00+07:00', 'Kamis, 10 Oktober 2024', '08.00 WIB'],
    ['2024-10-10T00:30:00+08:00', 'Kamis, 10 Oktober 2024', '00.30 WITA'],
    ['2024-12-31T23:59:59+09:00', 'Selasa, 31 Desember 2024', '23.59 WIT'],
    ['2024-10-09T18:00:00Z', 'Kamis, 10 Oktober 2024', '01.00 WIB'],
  ])('prints %s in its own zone', (moment, day, time) => {
    expect(printMoment(moment)).toEqual({ day, time })
  })
})
