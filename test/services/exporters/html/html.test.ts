import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { htmlArticle } from '#services/exporters/html/article.ts'
import { htmlExporter } from '#services/exporters/html/html.ts'
import { exportPorts } from '../../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'
import { hostileRelease } from '../../../helpers/hostile-release.ts'
import { makeRelease } from '../../../helpers/make-release.ts'

const full = compose(fullRelease, sampleFacility)
const pageOf = async (document = full) =>
  new TextDecoder().decode(await htmlExporter.export(document, exportPorts))

// A headline is as long as she writes it.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off' },
})
const faultsOf = async (page: string) => {
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`),
  )
}

describe('html', () => {
  test('marks up every block and inline without a class', () => {
    const article = htmlArticle(full, null)

    expect(article.split('\n')).toEqual([
      '<article>',
      '<header>',
      '<p>KANTOR WILAYAH CONTOH</p>',
      '<p>LEMBAGA PEMASYARAKATAN KELAS IIB CONTOH</p>',
      '</header>',
      '<p><strong>SIARAN PERS</strong></p>',
      '<p>Rabu, 9 Oktober 2024</p>',
      '<p><strong>EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB</strong></p>',
      '<h1>Lapas Contoh Latih Warga Binaan Menulis Berita</h1>',
      '<p><strong>CONTOHAN –</strong> Lapas Contoh membuka <strong>kelas menulis</strong> pertama.</p>',
      '<h2>Enam kali pertemuan</h2>',
      '<p>Jadwal terpasang di <a href="https://example.go.id/jadwal?a=1&amp;b=2">laman unit</a>.<br><em><strong>Tempat terbatas</strong></em>.</p>',
      '<ol>',
      '<li>Menyusun teras</li>',
      '<li>Menulis kutipan</li>',
      '</ol>',
      '<p>“Menulis itu melatih kejujuran,” ujar Contoh Satu, Kepala Lapas.</p>',
      '<ul>',
      '<li>Buku tulis</li>',
      '<li>Pena</li>',
      '</ul>',
      '<p>Kelas berikutnya dibuka bulan depan. (CTH)</p>',
      '<section>',
      '<h2>Tentang Lapas Kelas IIB Contoh</h2>',
      '<p>Lapas Contoh membina warga di Contohan.</p>',
      '</section>',
      '<section>',
      '<h2>Narahubung</h2>',
      '<p>Contoh Dua · 0800-000-000 · humas@example.go.id</p>',
      '</section>',
      '<section>',
      '<h2>Keterangan foto</h2>',
      '<p>1. Peserta menyimak contoh naskah. Foto: Humas Lapas Contoh</p>',
      '<p>2. Pena dan buku. Foto: Humas Lapas Contoh</p>',
      '</section>',
      '</article>',
    ])
  })

  test.each([
    ['a full release', full],
    ['an empty one', compose(makeRelease(), null)],
    ['a hostile one', compose(hostileRelease, sampleFacility)],
  ])('is valid for %s', async (_, document) => {
    expect(await faultsOf(await pageOf(document))).toEqual([])
  })

  test('asks for nothing from outside', async () => {
    const { document } = new JSDOM(await pageOf()).window
    const sources = [...document.querySelectorAll('[src], link, script, iframe, object')]

    expect(sources).toHaveLength(3)
    for (const image of document.querySelectorAll('img'))
      expect(image.src).toMatch(/^data:image\/jpeg;base64,/)
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/)
  })

  test('says of itself no more than title, language, and facility', async () => {
    const { document } = new JSDOM(await pageOf()).window

    expect(document.documentElement.lang).toBe('id')
    expect(document.title).toBe(fullRelease.headline)
    expect(
      [...document.querySelectorAll('meta')].map(({ name, content }) => [name, content]),
    ).toEqual([
      ['', ''],
      ['viewport', 'width=device-width, initial-scale=1'],
      ['author', 'Lembaga Pemasyarakatan Kelas IIB Contoh'],
    ])
  })

  test('lets no word of the release become markup', async () => {
    const { document } = new JSDOM(await pageOf(compose(hostileRelease, sampleFacility))).window

    expect(document.querySelectorAll('script, b, [onclick], [style]')).toHaveLength(0)
    expect([...document.querySelectorAll('a')].map(({ protocol }) => protocol)).toEqual(['https:'])
  })

  test('leaves out a link that nobody can see', () => {
    const link = {
      type: 'link',
      url: 'https://example.go.id',
      inlines: [{ type: 'text', text: ' ', marks: [] }],
    } as const
    const inlines = [
      { type: 'text', text: 'satu', marks: [] } as const,
      link,
      { type: 'text', text: 'dua', marks: [] } as const,
    ]
    const story = [{ type: 'paragraph', role: 'body', inlines } as const]

    expect(htmlArticle(compose(makeRelease({ story }), null), null)).toContain('<p>satu dua</p>')
  })

  test('lets a line of Arabic run from the right, and no other say so', () => {
    const article = htmlArticle(compose(makeRelease({ headline: 'مرحبا' }), null), null)

    expect(article).toContain('<h1 dir="auto">مرحبا</h1>')
    expect(htmlArticle(full, null)).not.toContain('dir=')
  })
})
