import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { AppError } from '#core/app-error.ts'
import { compose } from '#core/document/compose.ts'
import { previewEmail } from '#services/exporters/email/preview-email.ts'
import { exportFiles } from '#services/exporters/export-files.ts'
import type { ExporterId } from '#services/exporters/exporter.ts'
import { exportPorts } from '../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'

const document = compose(fullRelease, sampleFacility)
const to = [
  { name: 'Koran Contoh', address: 'redaksi@koran.example' },
  { name: 'Koran Contoh', address: 'daerah@koran.example' },
  { name: '', address: 'siaran@radio.example' },
]
const filesOf = (formats: readonly ExporterId[], apart: boolean) =>
  exportFiles(document, 'rilis', formats, exportPorts, { to, apart })

describe('exportFiles', () => {
  test('makes each format once, in its order', () => {
    expect(filesOf(['txt', 'whatsapp', 'txt', 'eml'], false).map(({ name }) => name)).toEqual([
      'rilis.txt',
      'rilis.whatsapp.txt',
      'rilis.eml',
    ])
  })

  test('writes to each recipient apart', async () => {
    const files = filesOf(['eml'], true)
    const mails = await Promise.all(
      files.map(async ({ make }) => simpleParser(Buffer.from(await make()))),
    )

    expect(files.map(({ name }) => name)).toEqual([
      'rilis.koran-contoh.eml',
      'rilis.koran-contoh-2.eml',
      'rilis.siaran-radio-example.eml',
    ])
    expect(mails.map(({ to: named }) => [named].flat()[0]?.text)).toEqual([
      '"Koran Contoh" <redaksi@koran.example>',
      '"Koran Contoh" <daerah@koran.example>',
      'siaran@radio.example',
    ])
  })

  test.each([
    [['eml'], ['docx']],
    [['eml', 'pdf'], ['pdf']],
    [
      ['pdf', 'docx', 'eml', 'txt'],
      ['pdf', 'docx'],
    ],
  ] as const)('attaches to %j the documents %j', async (formats, attached) => {
    const mail = filesOf(formats, false).find(({ id }) => id === 'eml')
    const { attachments } = await simpleParser(Buffer.from((await mail?.make()) ?? []))

    expect(attachments.map(({ filename }) => filename?.split('.').at(-1))).toEqual([
      ...attached,
      'jpg',
      'jpg',
    ])
  })

  test('makes what it also attaches once, in the same bytes', async () => {
    let pages = 0
    const print: typeof exportPorts.print = (body, title) => {
      pages += 1
      return exportPorts.print(body, title)
    }
    const ports = { ...exportPorts, print }
    const files = exportFiles(document, 'rilis', ['pdf', 'eml'], ports, { to, apart: true })
    const [pdf, ...mails] = await Promise.all(files.map(({ make }) => make()))
    const { attachments } = await simpleParser(Buffer.from(mails[2] ?? []))

    expect(pages).toBe(1)
    expect(attachments[0]?.content.equals(pdf ?? Buffer.alloc(0))).toBe(true)
  })

  test('tries again to make what failed', async () => {
    let pages = 0
    const print: typeof exportPorts.print = async (body, title) => {
      pages += 1
      if (pages === 1) throw new AppError('print-failed', 'the first time')
      return exportPorts.print(body, title)
    }
    const [pdf] = exportFiles(document, 'rilis', ['pdf', 'eml'], { ...exportPorts, print })

    await expect(pdf?.make()).rejects.toThrow('the first time')
    expect((await pdf?.make())?.length).toBeGreaterThan(100)
  })
})

describe('previewEmail', () => {
  test('tells the size of the very mail that is written', async () => {
    const files = filesOf(['eml'], true)
    const preview = await previewEmail(document, ['eml'], exportPorts, { to, apart: true })

    expect(preview.sizeBytes).toBe((await files[0]?.make())?.length)
    expect(preview.copies).toBe(3)
  })
})
