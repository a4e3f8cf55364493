import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { simpleParser } from 'mailparser'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import type { Document } from '#core/document/document.ts'
import { printDateline } from '#core/release/dateline.ts'
import type { ExporterId } from '#services/exporters/exporter.ts'
import { exporters } from '#services/exporters/exporters.ts'
import { anyRelease } from '../../helpers/any-release.ts'
import { faultsOfDocx } from '../../helpers/docx-faults.ts'
import { exportPorts } from '../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'

const ids = Object.keys(exporters) as ExporterId[]
const worded = ['html', 'txt', 'txt-wrapped', 'whatsapp', 'social'] as const
const textOf = async (id: ExporterId, document = compose(fullRelease, sampleFacility)) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await exporters[id].export(document, exportPorts),
  )
/** What a reader of the file gets to see; of a PDF what is printed. */
const shownBy = {
  docx: async (document: Document) => {
    const bytes = await exporters.docx.export(document, exportPorts)
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  },
  pdf: async (document: Document) => {
    const printed: string[] = []
    const print: typeof exportPorts.print = (body, title) => {
      printed.push(body)
      return exportPorts.print(body, title)
    }
    await exporters.pdf.export(document, { ...exportPorts, print })
    return printed.join('\n')
  },
  eml: async (document: Document) => {
    const mail = await simpleParser(Buffer.from(await exporters.eml.export(document, exportPorts)))
    // In the text and in the HTML: each recipient reads one of them.
    expect(mail.html).toContain('EMBARGO: tidak untuk disiarkan')
    return mail.text ?? ''
  },
} as const
const runs = { docx: 8, pdf: 8, eml: 8 } as const
const numRuns = (id: ExporterId) => (id === 'docx' || id === 'pdf' || id === 'eml' ? runs[id] : 100)

describe('exporters', { timeout: 60_000 }, () => {
  test('have names that fit into one folder', () => {
    const names = Object.values(exporters).map(({ extension }) => extension)

    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+(\.[a-z]+)?$/)
  })

  test.each(ids)('%s gives the same bytes twice, whatever the release', async (id) => {
    await fc.assert(
      fc.asyncProperty(anyRelease, async (release) => {
        const document = compose(release, sampleFacility)
        const [one, other] = [
          await exporters[id].export(document, exportPorts),
          await exporters[id].export(document, exportPorts),
        ]
        expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
        expect(one.length).toBeGreaterThan(0)
      }),
      { numRuns: numRuns(id) },
    )
  })

  test.each(worded)('%s holds no control character', async (id) => {
    await fc.assert(
      fc.asyncProperty(anyRelease, async (release) => {
        const text = await textOf(id, compose(release, sampleFacility))
        expect(text.replace(/\r\n/g, '').replace(/\n/g, id === 'html' ? '' : '\n')).not.toMatch(
          /[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/u,
        )
      }),
    )
  })

  test('html is valid whatever the release', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off' },
    })
    await fc.assert(
      fc.asyncProperty(anyRelease, async (release) => {
        const report = await validator.validateString(
          await textOf('html', compose(release, sampleFacility)),
        )
        expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
      }),
    )
  })

  test('eml is read whole by two readers whatever the release', async () => {
    const program =
      'import sys, email\nfrom email import policy\nm = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)\nprint([d for p in m.walk() for d in p.defects], len(list(m.iter_attachments())))'
    await fc.assert(
      fc.asyncProperty(anyRelease, async (release) => {
        const document = compose(release, sampleFacility)
        const bytes = await exporters.eml.export(document, exportPorts)
        const mail = await simpleParser(Buffer.from(bytes))
        const files = 1 + release.photos.length
        expect(mail.subject?.replace(/\s+/g, '')).toBe(document.title.replace(/\s+/g, ''))
        expect(mail.attachments).toHaveLength(files)
        const { stdout } = spawnSync('python3', ['-c', program], { input: bytes })
        expect(stdout.toString().trim()).toBe(`[] ${files}`)
      }),
      { numRuns: 8 },
    )
  })

  test('docx is a whole package whatever the release', async () => {
    await fc.assert(
      fc.asyncProperty(anyRelease, async (release) => {
        const document = compose(release, sampleFacility)
        expect(faultsOfDocx(await exporters.docx.export(document, exportPorts))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  test.each(worded)('%s carries embargo and dateline', async (id) => {
    const text = (await textOf(id)).replaceAll(/<\/?strong>|\*/g, '')

    expect(text).toContain('EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024')
    expect(text.replaceAll(/\s+/g, ' ')).toContain('CONTOHAN – Lapas Contoh membuka')
  })

  test.each(['docx', 'pdf', 'eml'] as const)('%s carries the embargo too', async (id) => {
    const shown = await shownBy[id](compose(fullRelease, sampleFacility))

    expect(shown).toContain(
      'EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB',
    )
  })

  test.each([
    ['place', 'CONTOHAN –'],
    ['place-outlet', 'CONTOHAN, Koran Contoh –'],
    ['place-bracket', 'CONTOHAN (Koran Contoh) –'],
    ['none', ''],
  ] as const)('take the dateline %s of an outlet', async (form, printed) => {
    const wish = { form, outlet: 'Koran Contoh' }
    const document = compose(fullRelease, sampleFacility, wish)

    expect(printDateline({ ...fullRelease.dateline, ...wish })).toBe(printed)
    expect(await textOf('txt', document)).toContain(
      `\r\n${printed}${printed === '' ? '' : ' '}Lapas Contoh membuka`,
    )
  })
})
