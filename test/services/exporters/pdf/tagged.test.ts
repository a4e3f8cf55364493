import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { pdfExporter } from '#services/exporters/pdf/pdf.ts'
import { exportPorts } from '../../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'
import { hasProgram } from '../../../helpers/has-program.ts'
import { printByChromium } from '../../../helpers/print-by-chromium.ts'
import { factsOfPdf, fontsOfPdf } from '../../../helpers/readers.ts'

const lacking = ['chromium', 'pdfinfo', 'pdffonts'].filter((name) => !hasProgram(name))

// The program's own engine is too old to tag a page; the same page is proven by a newer one.
describe.skipIf(lacking.length > 0)(
  `pdf by a tagging engine ${needs()}`,
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'teras-tagged-'))
    const path = join(folder, 'rilis.pdf')
    let pdf: PDFDocument

    beforeAll(async () => {
      const ports = { ...exportPorts, print: printByChromium }
      const bytes = await pdfExporter.export(compose(fullRelease, sampleFacility), ports)
      writeFileSync(path, bytes)
      pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    }, 90_000)
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test('is tagged, on A4, and says no more than its title and author', () => {
      const facts = factsOfPdf(path)

      expect(facts).toMatch(/^Tagged: +yes$/m)
      expect(facts).toMatch(/^Page size: .*\(A4\)$/m)
      expect(facts).toMatch(/^Title: +Lapas Contoh Latih Warga Binaan Menulis Berita$/m)
      expect(facts).not.toMatch(/^(Creator|Producer|CreationDate|ModDate)|Mozilla|Chrome|Skia/m)
    })

    test('embeds every face', () => {
      const fonts = fontsOfPdf(path).trim().split('\n').slice(2)

      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.* yes yes (yes|no) +\d+ +\d+$/)
    })

    test('names heading, paragraphs, lists, and figures in order', () => {
      const { stdout } = spawnSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' })
      const blocks = stdout
        .split('\n')
        .flatMap((line) => /^ *(H\d|P|L|LI|Figure)\b/.exec(line)?.[1] ?? [])

      expect(blocks.join(' ')).toBe(
        // Logo and letterhead, kicker, day, embargo; the story; unit, contacts, and two photos in frames.
        'Figure P P P P P H1 P H2 P L LI LI P L LI LI P H3 P H3 P Figure Figure Figure Figure',
      )
    })

    test('describes every picture', () => {
      expect(alternatesOf(pdf)).toEqual([
        'Logo',
        'Enam orang duduk di depan layar',
        'Enam orang duduk di depan layar',
      ])
    })

    test('speaks Indonesian', () => {
      expect(pdf.getLanguage()).toBe('id-ID')
    })
  },
)

function needs(): string {
  return lacking.length === 0 ? '' : `(left out: this machine lacks ${lacking.join(', ')})`
}

/** The `Alt` of each element of the structure, in its order. */
function alternatesOf(pdf: PDFDocument): readonly string[] {
  const found: string[] = []
  const visit = (object: PDFObject | undefined): void => {
    const here = pdf.context.lookup(object)
    if (here instanceof PDFArray) for (const part of here.asArray()) visit(part)
    if (!(here instanceof PDFDict)) return
    const text = here.lookup(PDFName.of('Alt'))
    if (text instanceof PDFString || text instanceof PDFHexString) found.push(text.decodeText())
    visit(here.get(PDFName.of('K')))
  }
  visit(pdf.catalog.get(PDFName.of('StructTreeRoot')))
  return found
}
