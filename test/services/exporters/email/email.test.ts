import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { plainText } from '#core/document/plain-text.ts'
import { docxExporter } from '#services/exporters/docx/docx.ts'
import { emailExporter } from '#services/exporters/email/email.ts'
import { writeEmail } from '#services/exporters/email/write-email.ts'
import { exportPorts } from '../../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'
import { hostileRelease } from '../../../helpers/hostile-release.ts'
import { makeRelease } from '../../../helpers/make-release.ts'
import { tinyJpeg } from '../../../helpers/tiny-jpeg.ts'

const full = compose(fullRelease, sampleFacility)
const exported = (document = full) => emailExporter.export(document, exportPorts)
const parse = async (bytes: Uint8Array) => simpleParser(Buffer.from(bytes))
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
/** Folding a header may put white space of another kind in its place. */
const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
const headOf = (bytes: Uint8Array) =>
  Buffer.from(bytes).toString('latin1').split('\r\n\r\n')[0] ?? ''

/** What Python's own library reads, by its strict policy. */
function readByPython(bytes: Uint8Array) {
  const program = `
import sys, json, email, hashlib
from email import policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
defects = [str(d) for p in m.walk() for d in p.defects]
print(json.dumps({
  "subject": m["subject"], "to": str(m["to"] or ""), "unsent": m["x-unsent"],
  "text": m.get_body(("plain",)).get_content(), "html": m.get_body(("html",)).get_content(),
  "attachments": [[p.get_filename(), p.get_content_type(), hashlib.sha256(p.get_content()).hexdigest()] for p in m.iter_attachments()],
  "defects": defects}))`
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], { input: bytes })
  if (status !== 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString())
}

describe('eml', { timeout: 60_000 }, () => {
  test('opens as a draft with text, HTML, and files', async () => {
    const mail = await parse(await exported())

    expect(mail.headers.get('x-unsent')).toBe('1')
    expect(mail.subject).toBe(fullRelease.headline)
    expect(mail.text?.trimEnd()).toBe(plainText(full).replaceAll('\r\n', '\n').trimEnd())
    expect(mail.html).toContain('<h1>Lapas Contoh Latih Warga Binaan Menulis Berita</h1>')
    expect(
      mail.attachments.map(({ filename, contentType, size }) => [filename, contentType, size]),
    ).toEqual([
      [
        `${full.fileStem}.docx`,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        expect.any(Number),
      ],
      [`${full.fileStem}_01.jpg`, 'image/jpeg', tinyJpeg.bytes.length],
      [`${full.fileStem}_02.jpg`, 'image/jpeg', tinyJpeg.bytes.length],
    ])
  })

  test.each([
    ['a full release', full],
    ['a hostile one', compose(hostileRelease, sampleFacility)],
  ])('reads the same to two readers, byte for byte, for %s', async (_, document) => {
    const bytes = await exported(document)
    const [one, other] = [await parse(bytes), readByPython(bytes)]
    const lf = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()

    expect(other).toMatchObject({ to: '', unsent: '1', defects: [] })
    expect(fold(other.subject)).toBe(fold(one.subject ?? ''))
    expect(lf(other.text)).toBe(lf(one.text ?? ''))
    expect(lf(other.text)).toBe(lf(plainText(document)))
    expect(lf(other.html)).toBe(lf(one.html || ''))
    expect(other.attachments).toEqual(
      one.attachments.map(({ filename, contentType, content }) => [
        filename,
        contentType,
        sha256(content),
      ]),
    )
  })

  test('attaches the very bytes it was given', async () => {
    const docx = await docxExporter.export(full, exportPorts)
    const hashes = readByPython(await exported()).attachments.map(
      ([, , hash]: readonly [string, string, string]) => hash,
    )

    expect(hashes).toEqual([docx, tinyJpeg.bytes, tinyJpeg.bytes].map(sha256))
  })

  test('names its recipients, Indonesian letters and all', async () => {
    const to = [
      { name: 'Redaksi “Koran” Contoh, é', address: 'redaksi@koran.example' },
      { name: '', address: 'siaran@radio.example' },
    ]
    const bytes = await writeEmail(full, [], to)
    const mail = await parse(bytes)
    const [written] = [mail.to].flat()

    expect(written?.value.map(({ name, address }) => ({ name, address }))).toEqual(to)
    expect(headOf(bytes)).not.toMatch(/^bcc:/im)
    expect(readByPython(bytes).defects).toEqual([])
  })

  test('tells nothing about its maker and sender', async () => {
    const head = headOf(await exported())

    expect(head.split(/\r\n(?! )/).map((field) => field.split(':')[0])).toEqual([
      'X-Unsent',
      'Content-Language',
      'Subject',
      'Date',
      'MIME-Version',
      'Content-Type',
    ])
    expect(head).not.toMatch(/nodemailer|_NmP|teras/i)
    for (const told of [hostname(), userInfo().username])
      expect(head.split(/\W+/)).not.toContain(told)
  })

  test('has the day of the event for its date, or none', async () => {
    const mail = await parse(await exported())
    const undated = compose(makeRelease({ headline: 'Panen' }), null)

    expect(mail.date?.toISOString()).toBe('2024-10-09T12:00:00.000Z')
    expect(headOf(await exported(undated))).not.toMatch(/^date:/im)
  })

  test('lets no word of the release become a header', async () => {
    const document = { ...full, title: 'Judul\r\nBcc: lain@example.com' }
    const to = [{ name: 'A\r\nBcc: lain@example.com', address: 'a@example.com' }]
    const mail = readByPython(await writeEmail(document, [], to))
    const hostile = await exported(compose(hostileRelease, sampleFacility))

    expect(headOf(await writeEmail(document, [], to))).not.toMatch(/^bcc:/im)
    expect(mail.defects).toEqual([])
    expect(readByPython(hostile).defects).toEqual([])
  })

  test('keeps every line within what mail servers take', async () => {
    const lines = Buffer.from(await exported(compose(hostileRelease, sampleFacility)))
      .toString('latin1')
      .split('\r\n')

    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(998)
    expect(lines.join('')).not.toMatch(/[\r\n]|[^\t\x20-\x7e]/)
  })
})
