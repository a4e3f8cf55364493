import { hostname, userInfo } from 'node:os'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { plain } from '#core/release/block.ts'
import { docxExporter } from '#services/exporters/docx/docx.ts'
import { faultsOfDocx } from '../../../helpers/docx-faults.ts'
import { exportPorts } from '../../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'
import { hostileRelease } from '../../../helpers/hostile-release.ts'
import { makeRelease } from '../../../helpers/make-release.ts'
import { tinyJpeg } from '../../../helpers/tiny-jpeg.ts'

const full = compose(fullRelease, sampleFacility)
const exported = (document = full) => docxExporter.export(document, exportPorts)
const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, text: strFromU8(part) }))
const htmlOf = async (bytes: Uint8Array) => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return { html: value, errors: messages.filter(({ type }) => type === 'error') }
}
const packed = (text: string) => text.replace(/\s+/g, '')

describe('docx', { timeout: 60_000 }, () => {
  test('reads back with every block and inline', async () => {
    const { html, errors } = await htmlOf(await exported())

    expect(errors).toEqual([])
    const shown = html.replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '[$1]')
    expect(shown.replace(/<a id="[^"]*"><\/a>/g, '')).toBe(
      [
        '<table><tr><td><p>[Logo]</p></td>',
        '<td><p>KANTOR WILAYAH CONTOH</p>',
        '<p>LEMBAGA PEMASYARAKATAN KELAS IIB CONTOH</p></td></tr></table>',
        '<p>SIARAN PERS</p>',
        '<p>Rabu, 9 Oktober 2024</p>',
        '<p>EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB</p>',
        '<h1>Lapas Contoh Latih Warga Binaan Menulis Berita</h1>',
        '<p><strong>CONTOHAN – </strong>Lapas Contoh membuka <strong>kelas menulis</strong> pertama.</p>',
        '<h2>Enam kali pertemuan</h2>',
        '<p>Jadwal terpasang di <a href="https://example.go.id/jadwal?a=1&amp;b=2">laman unit</a>.<br />',
        '<strong><em>Tempat terbatas</em></strong>.</p>',
        '<ol><li>Menyusun teras</li><li>Menulis kutipan</li></ol>',
        '<p>“Menulis itu melatih kejujuran,” ujar Contoh Satu, Kepala Lapas.</p>',
        '<ul><li>Buku tulis</li><li>Pena</li></ul>',
        '<p>Kelas berikutnya dibuka bulan depan. (CTH)</p>',
        '<p>Tentang Lapas Kelas IIB Contoh</p>',
        '<p>Lapas Contoh membina warga di Contohan.</p>',
        '<p>Narahubung</p>',
        '<p>Contoh Dua · 0800-000-000 · humas@example.go.id</p>',
        '<table><tr><td><p>[Enam orang duduk di depan layar]</p>',
        '<p>Peserta menyimak contoh naskah. Foto: Humas Lapas Contoh</p></td>',
        '<td></td><td><p>[Enam orang duduk di depan layar]</p>',
        '<p>Pena dan buku. Foto: Humas Lapas Contoh</p></td></tr></table>',
      ].join(''),
    )
  })

  test('tells nothing about its maker', async () => {
    const parts = partsOf(await exported())
    const everything = parts.map(({ name, text }) => `${name}\n${text}`).join('\n')
    const told = (word: string) => new RegExp(`\\b${word}\\b`, 'i').test(everything)

    expect(['Un-named', 'rsid', 'docx', hostname(), userInfo().username].filter(told)).toEqual([])
    expect(everything).not.toMatch(
      /\/home\/|\/tmp\/|file:|[A-Z]:\\|lastModifiedBy|dcterms|revision/,
    )
    expect(parts.map(({ name }) => name).filter((name) => name.startsWith('docProps'))).toEqual([
      'docProps/core.xml',
    ])
    expect(everything).not.toMatch(/custom\.xml|app\.xml/)
  })

  test('names the facility as creator and speaks Indonesian', async () => {
    const parts = Object.fromEntries(
      partsOf(await exported()).map(({ name, text }) => [name, text]),
    )

    expect(parts['docProps/core.xml']).toContain(
      '<dc:creator>Lembaga Pemasyarakatan Kelas IIB Contoh</dc:creator>',
    )
    expect(parts['word/styles.xml']).toContain('w:val="id-ID"')
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/)
  })

  test('numbers its pages and names the release', async () => {
    const footer = partsOf(await exported()).find(({ name }) => /footer\d+\.xml$/.test(name))

    expect(footer?.text).toMatch(/Halaman .*>PAGE<.* dari .*>NUMPAGES<.* · Lapas Contoh Latih/)
  })

  test('says above every further page what it is and until when', async () => {
    const parts = partsOf(await exported())
    const head = parts.find(({ name }) => /header\d+\.xml$/.test(name))
    const body = parts.find(({ name }) => name === 'word/document.xml')

    const lines = [...(head?.text ?? '').matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(lines).toEqual([
      'SIARAN PERS · Lembaga Pemasyarakatan Kelas IIB Contoh',
      'EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB',
    ])
    expect(body?.text).toContain('<w:headerReference w:type="default"')
    expect(body?.text).not.toContain('<w:headerReference w:type="first"')
    expect(body?.text).toContain('<w:titlePg/>')
  })

  test.each([
    ['a full release', full],
    ['an empty one', compose(makeRelease(), null)],
    ['a hostile one', compose(hostileRelease, sampleFacility)],
  ])('is a package that Word opens for %s', async (_, document) => {
    expect(faultsOfDocx(await exported(document))).toEqual([])
  })

  test('parts a list from the list after it', async () => {
    const list = (ordered: boolean) =>
      ({ type: 'list', ordered, items: [plain('a'), plain('b')] }) as const
    const parts = partsOf(
      await exported(compose(makeRelease({ story: [list(false), list(true)] }), null)),
    )

    const body = parts.find(({ name }) => name === 'word/document.xml')?.text ?? ''
    const names = [...body.matchAll(/<w:pStyle w:val="(List\w+)"/g)].map(([, name]) => name)
    expect(names).toEqual(['ListItem', 'ListEnd', 'ListItem', 'ListEnd'])
  })

  test('gives the same bytes for the same document', async () => {
    const one = await exported()
    await exported(compose(hostileRelease, null))
    const other = await exported()

    expect(Buffer.compare(one, other)).toBe(0)
  })

  test('keeps no moment in the package', async () => {
    const bytes = Buffer.from(await exported())

    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
      // MS-DOS time and date of a central entry: midnight, 1 January 1980.
      expect(bytes.readUInt32LE(at + 12)).toBe(0x00210000)
    }
  })

  test('starts every ordered list at one', async () => {
    const list = { type: 'list', ordered: true, items: [plain('a'), plain('b')] } as const
    const story = [list, { type: 'subhead', inlines: plain('antara') } as const, list]
    const parts = partsOf(await exported(compose(makeRelease({ story }), null)))

    const body = parts.find(({ name }) => name === 'word/document.xml')?.text ?? ''
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, number]) => number)
    expect(new Set(numbers.slice(0, 2)).size).toBe(1)
    expect(numbers[0]).not.toBe(numbers[2])
  })

  test('stays well-formed whatever the text holds', async () => {
    const document = compose(hostileRelease, sampleFacility)
    const bytes = await exported(document)

    for (const { name, text } of partsOf(bytes)) {
      if (!/\.(xml|rels)$/.test(name)) continue
      const parse = () => new JSDOM(text, { contentType: 'application/xml' })
      expect(parse, name).not.toThrow()
    }
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(packed(value)).toContain('<b>&amp;"kutip"\'satu\']]><!---->😀مرحباpanjang')
    expect(value).toContain('bukan alamat')
  })

  test.each([
    ['wide', 4000, 1000, 81],
    ['tall', 1000, 4000, 20],
    ['tiny', 8, 5, 2.1],
  ])('fits a %s photo without stretching it', async (_, widthPx, heightPx, widthMm) => {
    const photo = async () => ({ ...tinyJpeg, widthPx, heightPx })
    const document = compose(makeRelease({ photos: fullRelease.photos }), null)
    const parts = partsOf(await docxExporter.export(document, { ...exportPorts, photo }))

    const body = parts.find(({ name }) => name === 'word/document.xml')?.text ?? ''
    const [, cx = '', cy = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? []
    expect(Number(cx) / 36_000).toBeCloseTo(widthMm, 0)
    expect(Number(cx) / Number(cy)).toBeCloseTo(widthPx / heightPx, 1)
  })

  // LibreOffice took a bare line height for a fixed one and cropped every photo to it.
  test('names the rule of every line height', async () => {
    const styles = partsOf(await exported()).find(({ name }) => name === 'word/styles.xml')

    expect(styles?.text).toMatch(/w:line="\d+" w:lineRule="auto"/)
    expect(styles?.text).not.toMatch(/w:line="\d+"(?! w:lineRule="auto")/)
  })
})
