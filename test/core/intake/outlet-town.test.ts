import { describe, expect, test } from 'vitest'
import { townApart } from '#core/intake/outlet-town.ts'
import { readDateline } from '#core/intake/read-dateline.ts'

const read = (head: string, story: string) => {
  const match = readDateline(`${head} – ${story}`)
  const { place = '', outlet = '' } = match === null ? {} : townApart(match, story)
  return [outlet, place]
}

describe('townApart', () => {
  test('parts an outlet from the town that the story names as a seat', () => {
    const story = 'Lapas Kelas IIB Kedawung bersama kepolisian menggelar razia.'

    expect(read('KABAR KEDAWUNG', story)).toEqual(['KABAR', 'KEDAWUNG'])
    expect(read('RADAR TANAH CONTOH', 'Rutan Kelas IIB Tanah Contoh menggelar razia.')).toEqual([
      ...['RADAR', 'TANAH CONTOH'],
    ])
  })

  test('leaves an outlet whole when its last word is no seat', () => {
    expect(read('KABAR MISAL', 'Lapas Kelas IIB Kedawung menggelar razia.')).toEqual([
      ...['KABAR MISAL', ''],
    ])
  })
})
