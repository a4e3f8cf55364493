import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { pageHead, pageNumber } from '#services/exporters/pdf/running.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'

const document = compose(fullRelease, sampleFacility)

describe('pageHead', () => {
  test('has a line for each thing it says', () => {
    const lines = new JSDOM(pageHead(document)).window.document.querySelectorAll('p')

    expect([...lines].map(({ textContent }) => textContent)).toEqual([
      'SIARAN PERS · Lembaga Pemasyarakatan Kelas IIB Contoh',
      'EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB',
    ])
  })

  test('lets no name become markup', () => {
    const head = pageHead({ ...document, author: 'Lapas <b>A</b> & B' })

    expect(head).toContain('SIARAN PERS · Lapas &lt;b&gt;A&lt;/b&gt; &amp; B')
  })
})

describe('pageNumber', () => {
  test('takes numbers, and the elements they come into', () => {
    const title = 'Lapas Contoh Latih Warga Binaan Menulis Berita'

    expect(pageNumber(document, '2', '3')).toBe(
      `<p class="page-number" dir="auto">Halaman 2 dari 3 · ${title}</p>`,
    )
    expect(pageNumber(document, '<i></i>', '<b></b>')).toContain('Halaman <i></i> dari <b></b> · ')
  })
})
