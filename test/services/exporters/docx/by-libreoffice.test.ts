import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { plainText } from '#core/document/plain-text.ts'
import { plain, type Story } from '#core/release/block.ts'
import { docxExporter } from '#services/exporters/docx/docx.ts'
import { exportPorts } from '../../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'
import { hasProgram } from '../../../helpers/has-program.ts'
import { factsOfPdf, fontsOfPdf } from '../../../helpers/readers.ts'

const lacking = ['soffice', 'pdftotext', 'pdftoppm'].filter((name) => !hasProgram(name))
const left = lacking.length === 0 ? '' : ` (left out: this machine lacks ${lacking.join(', ')})`
const packed = (text: string) => text.replace(/\s+/g, '')

/** Long enough for a second page. */
const more: Story = Array.from({ length: 12 }, () => ({
  ...{ type: 'paragraph', role: 'body' },
  inlines: plain('Lapas Contoh memanen kangkung bersama warga sekitar kebun. '.repeat(5).trim()),
}))
const document = compose({ ...fullRelease, story: [...fullRelease.story, ...more] }, sampleFacility)

describe.skipIf(lacking.length > 0)(`docx in LibreOffice${left}`, { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-docx-'))
  const pdf = join(folder, 'rilis.pdf')
  const textOf = (...options: readonly string[]) => {
    execFileSync('pdftotext', [...options, pdf, join(folder, 'rilis.txt')])
    return readFileSync(join(folder, 'rilis.txt'), 'utf8')
  }

  beforeAll(async () => {
    writeFileSync(join(folder, 'rilis.docx'), await docxExporter.export(document, exportPorts))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    execFileSync('soffice', [...convert, join(folder, 'rilis.docx')], { stdio: 'ignore' })
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('shows every line in order', () => {
    const page = /Halaman\d+dari\d+·LapasContohLatihWargaBinaanMenulisBerita/g
    const head = /SIARANPERS·LembagaPemasyarakatanKelasIIBContoh(EMBARGO:[^·]*?WIB)/g
    const seen = packed(textOf()).replace(page, '').replace(head, '')

    const address = ' (https://example.go.id/jadwal?a=1&b=2)'
    const lines = plainText(document).replace(address, '').split('\r\n')
    let from = 0
    // The heading of the captions is for files without pictures.
    for (const line of lines.filter((each) => !/^(Keterangan foto)?$/.test(each))) {
      const words = packed(line.replace(/^(\d\. (?=Pe|Pena))/, ''))
      const at = seen.indexOf(words, from)
      expect(at, line).toBeGreaterThanOrEqual(0)
      from = at + words.length
    }
  })

  test('numbers each page and heads all but the first', () => {
    const pages = textOf('-layout').split('\f').slice(0, -1)

    expect(pages.length).toBeGreaterThan(1)
    for (const [at, page] of pages.entries()) {
      expect(page).toMatch(new RegExp(`Halaman ${at + 1} dari ${pages.length} · Lapas Contoh`))
      expect(/SIARAN PERS · Lembaga Pemasyarakatan/.test(page)).toBe(at > 0)
    }
  })

  test('lies on A4 with its faces and pictures', () => {
    expect(factsOfPdf(pdf)).toMatch(/^Page size: .*\(A4\)$/m)
    expect(fontsOfPdf(pdf)).toMatch(/Cambria|Caladea|Serif/)
    const images = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' })
    // Logo and two photos, which may share one picture: none is cropped.
    expect(images).toMatch(/ image +8 +5 /)
  })

  test('leaves a picture of its first page to look at', () => {
    const screens = join(import.meta.dirname, '../../../../out/screens')
    mkdirSync(screens, { recursive: true })
    execFileSync('pdftoppm', [
      '-r',
      '100',
      '-png',
      '-f',
      '1',
      '-l',
      '2',
      pdf,
      join(screens, 'docx-page'),
    ])
  })
})
