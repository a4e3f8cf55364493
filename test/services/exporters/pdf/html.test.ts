import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import type { Document } from '#core/document/document.ts'
import type { Picture } from '#services/exporters/exporter.ts'
import { htmlOf as htmlWith } from '#services/exporters/pdf/html.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'
import { hostileRelease } from '../../../helpers/hostile-release.ts'
import { makeRelease } from '../../../helpers/make-release.ts'
import { tinyJpeg } from '../../../helpers/tiny-jpeg.ts'

const wide = { ...tinyJpeg, widthPx: 40, heightPx: 30 }
const tall = { ...tinyJpeg, widthPx: 30, heightPx: 40 }
const htmlOf = (document: Document, picture: Picture = wide) => htmlWith(document, () => picture)

describe('htmlOf', () => {
  test('marks up every block and inline', () => {
    const html = htmlOf(compose(fullRelease, sampleFacility)).replaceAll(' dir="auto"', '')

    expect(html.split('\n')).toEqual([
      `<header data-pt="10"><img class="logo" alt="Logo" src="app://photo/${'b'.repeat(64)}/print"><div class="lines"><p>KANTOR WILAYAH CONTOH</p><p>LEMBAGA PEMASYARAKATAN KELAS IIB CONTOH</p></div></header>`,
      '<p class="kicker">SIARAN PERS</p>',
      '<p class="date-line">Rabu, 9 Oktober 2024</p>',
      '<p class="embargo">EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB</p>',
      '<h1>Lapas Contoh Latih Warga Binaan Menulis Berita</h1>',
      '<p class="lead"><b class="dateline">CONTOHAN – </b>Lapas Contoh membuka <strong>kelas menulis</strong> pertama.</p>',
      '<h2>Enam kali pertemuan</h2>',
      '<p class="body">Jadwal terpasang di <a href="https://example.go.id/jadwal?a=1&amp;b=2">laman unit</a>.<br><em><strong>Tempat terbatas</strong></em>.</p>',
      '<ol><li>Menyusun teras</li><li>Menulis kutipan</li></ol>',
      '<p class="quote">“Menulis itu melatih kejujuran,” ujar Contoh Satu, Kepala Lapas.</p>',
      '<ul><li>Buku tulis</li><li>Pena</li></ul>',
      '<p class="closing">Kelas berikutnya dibuka bulan depan.<span class="writer-code"> (CTH)</span></p>',
      '<section class="boilerplate"><h3>Tentang Lapas Kelas IIB Contoh</h3><p>Lapas Contoh membina warga di Contohan.</p></section>',
      '<section class="contacts"><h3>Narahubung</h3><p>Contoh Dua · 0800-000-000 · humas@example.go.id</p></section>',
      `<div class="pair"><figure><img alt="Enam orang duduk di depan layar" src="app://photo/${'a'.repeat(64)}/print"><figcaption>Peserta menyimak contoh naskah. Foto: Humas Lapas Contoh</figcaption></figure><figure><img alt="Enam orang duduk di depan layar" src="app://photo/${'c'.repeat(64)}/print"><figcaption>Pena dan buku. Foto: Humas Lapas Contoh</figcaption></figure></div>`,
    ])
  })

  test('puts upright photos below each other', () => {
    const { photos } = fullRelease

    expect(htmlOf(compose(makeRelease({ photos }), null), tall)).not.toContain('class="pair"')
    expect(htmlOf(compose(makeRelease({ photos }), null), wide)).toContain('class="pair"')
  })

  test('shows photos in the size that leaves and the logo in its own', () => {
    const html = htmlOf(compose(fullRelease, sampleFacility), { ...wide, rendition: 'web' })

    expect(html).toContain(`app://photo/${'a'.repeat(64)}/web`)
    expect(html).toContain(`app://photo/${'b'.repeat(64)}/print`)
  })

  test('prints an address less loud than the names above it', () => {
    const letterhead = [...sampleFacility.letterhead, 'Jalan Contoh 1, Contohan, telp. 0800-000']
    const html = htmlOf(compose(fullRelease, { ...sampleFacility, letterhead }))

    expect(html).toContain('<p class="address" dir="auto">Jalan Contoh 1')
    expect(html).toContain('<p dir="auto">KANTOR WILAYAH CONTOH</p>')
  })

  test('lets no word of the release become markup', () => {
    const { document } = new JSDOM(htmlOf(compose(hostileRelease, sampleFacility))).window

    expect(
      document.querySelectorAll('script, body b:not(.dateline), [onclick], [style]'),
    ).toHaveLength(0)
    expect(document.querySelectorAll('img')).toHaveLength(2)
    expect([...document.querySelectorAll('a')].map(({ protocol }) => protocol)).toEqual(['https:'])
    expect(document.body.textContent).toContain(
      '<b>&amp; "kutip" \'satu\' ]]> <!----> 😀 مرحبا panjang',
    )
  })
})
