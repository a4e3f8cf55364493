import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '#core/text/find-dates.ts'
import { monthNames, weekdayNames } from '#core/text/local-date.ts'

const readOne = (text: string) => {
  const [mention] = findDates(text)
  return mention && [text.slice(mention.start, mention.end), mention.date, mention.weekday]
}

describe('findDates', () => {
  test.each([
    ['tiba Rabu, 9 Oktober 2024 siang', 'Rabu, 9 Oktober 2024', '2024-10-09', 3],
    ['Lapas, Rabo ,9 Oktober 2024', 'Rabo ,9 Oktober 2024', '2024-10-09', 3],
    ['pada Selasa 10 November 2024.', 'Selasa 10 November 2024', '2024-11-10', 2],
    ['WBP, Jumat (18/7).', 'Jumat (18/7)', null, 5],
    ["WBP, Jum'at (18/7).", "Jum'at (18/7)", null, 5],
    ['WBP, Rabu (22/6/2022).', 'Rabu (22/6/2022)', '2022-06-22', 3],
    ['Kota (10/04). Lapas', '(10/04)', null, null],
    ['Kota, 15/09/2021. Lapas', '15/09/2021', '2021-09-15', null],
    ['sejak 22 Oktober 2025', '22 Oktober 2025', '2025-10-22', null],
    ['pada 22 Oktobr 2025', '22 Oktobr 2025', '2025-10-22', null],
    ['pada 3-5 Mei 2023 di aula', '3-5 Mei 2023', '2023-05-03', null],
    ['pada 7 Agt. 2023', '7 Agt. 2023', '2023-08-07', null],
  ])('reads «%s»', (text, printed, date, weekday) => {
    expect(readOne(text)).toEqual([printed, date, weekday])
  })

  test.each([
    'Senin (22/122/2025)',
    '31 Februari 2024',
    '32/01/2024',
    'Nomor PAS.7.UM.01.01-155',
    '1.377 orang, 3/4 bagian, pukul 10.00-12.00',
    'UU Nomor 22 Tahun 2022',
  ])('finds no day in «%s»', (text) => {
    expect(findDates(text)).toEqual([])
  })

  test('reads every day it prints', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2060-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (moment) => {
        const name = weekdayNames[moment.getUTCDay()]
        const month = monthNames[moment.getUTCMonth()]
        const text = `${name}, ${moment.getUTCDate()} ${month} ${moment.getUTCFullYear()}`

        expect(readOne(text)).toEqual([text, moment.toISOString().slice(0, 10), moment.getUTCDay()])
      }),
    )
  })
})
