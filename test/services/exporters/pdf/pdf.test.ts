import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { pdfExporter } from '#services/exporters/pdf/pdf.ts'
import { exportPorts, fingerprint } from '../../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'

const full = compose(fullRelease, sampleFacility)
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('pdf', () => {
  test('prints the markup of the document', async () => {
    const asked: string[] = []
    const print = (body: string, title: string) => {
      asked.push(title, body)
      return exportPorts.print(body, title)
    }

    await pdfExporter.export(full, { ...exportPorts, print })

    expect(asked[0]).toBe('Lapas Contoh Latih Warga Binaan Menulis Berita')
    expect(asked[1]).toContain('<h1 dir="auto">Lapas Contoh Latih')
  })

  test('says only title, author, and language', async () => {
    const bytes = await pdfExporter.export(full, exportPorts)
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })

    expect(pdf.getTitle()).toBe('Lapas Contoh Latih Warga Binaan Menulis Berita')
    expect(pdf.getAuthor()).toBe('Lembaga Pemasyarakatan Kelas IIB Contoh')
    expect(pdf.getLanguage()).toBe('id-ID')
    expect([pdf.getProducer(), pdf.getCreator(), pdf.getCreationDate()]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(pdf.context.trailerInfo.ID).toBeUndefined()
  })

  test('keeps no fingerprint of the printing engine', async () => {
    const bytes = await pdfExporter.export(full, exportPorts)
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    const everything = latin(bytes) + latin(await pdf.save({ useObjectStreams: false }))

    for (const trace of [fingerprint, 'Mozilla', 'Skia', 'Electron', 'xmpmeta', 'Judul halaman']) {
      expect(everything).not.toContain(trace)
    }
    expect(everything).not.toMatch(/pdf-lib|CreationDate|ModDate|Metadata|Producer/)
  })

  test('gives the same bytes for the same print', async () => {
    const printed = await exportPorts.print('', '')
    const ports = { ...exportPorts, print: async () => printed }

    const one = await pdfExporter.export(full, ports)
    const other = await pdfExporter.export(full, ports)

    expect(Buffer.compare(one, other)).toBe(0)
  })
})
