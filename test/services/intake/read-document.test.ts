import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ReadDocument, readDocument } from '#services/intake/read-document.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'
import { relationship, wordFile, wordParagraph, wordPicture } from '../../helpers/word-file.ts'

const documents = join(import.meta.dirname, '../../fixtures/documents')
const real = () => new Uint8Array(readFileSync(join(documents, 'kebun-libreoffice.docx')))
const external = ' TargetMode="External"'
const body = wordParagraph('Lapas Wonoasri memanen sayur.')

const refusalOf = (read: ReadDocument) => (read.kind === 'refused' ? read.reason : null)
const wordsOf = (read: ReadDocument) =>
  read.kind === 'read' ? read.markup.replace(/<[^>]*>/g, ' ') : ''

/** Changes the size that the directory names for the first entry of that name. */
function withClaimedSize(archive: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    if (bytes.readUInt32LE(Math.max(0, at - 46)) === 0x02014b50) bytes.writeUInt32LE(size, at - 22)
  }
  return bytes
}

describe('readDocument', () => {
  test('reads a document of LibreOffice with its lists and its picture', async () => {
    const read = await readDocument(real())

    expect(read).toMatchObject({ kind: 'read', notes: [], margins: [] })
    if (read.kind !== 'read') return
    expect(read.markup).toContain('<li>kangkung 80 kilogram</li>')
    expect(read.markup).toContain('<strong>kebun sayur</strong>')
    expect(read.markup).toContain('<a href="https://lapas-wonoasri.example/kebun">')
    expect(read.pictures.map(({ mediaType }) => mediaType)).toEqual(['image/jpeg'])
    expect([...(read.pictures[0]?.bytes.subarray(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff])
  })

  test('takes an embedded picture once, however often it is shown', async () => {
    const read = await readDocument(
      wordFile({
        body: body + wordPicture('p1', 'embed') + wordPicture('p1', 'embed'),
        relationships: [relationship('p1', 'image', 'media/image1.jpg')],
        parts: { 'word/media/image1.jpg': tinyJpeg.bytes },
      }),
    )

    expect(read).toMatchObject({ kind: 'read', pictures: [{ bytes: tinyJpeg.bytes }] })
  })

  test('neither reads a linked local picture nor asks a server for one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'teras-linked-'))
    const path = join(folder, 'rahasia.jpg')
    writeFileSync(path, tinyJpeg.bytes)
    let asked = 0
    const server = createServer((_, answer) => {
      asked += 1
      answer.end()
    }).listen(0)
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const targets = [`file://${path}`, path, `http://127.0.0.1:${port}/foto.jpg`]
    for (const target of targets) {
      const read = await readDocument(
        wordFile({
          body: body + wordPicture('p1', 'link'),
          relationships: [relationship('p1', 'image', target, external)],
        }),
      )

      expect(read).toMatchObject({ kind: 'read', pictures: [], notes: ['linked-pictures'] })
    }
    server.close()
    rmSync(folder, { recursive: true })
    expect(asked).toBe(0)
  })

  test('leaves macros alone and says that they are there', async () => {
    const read = await readDocument(
      wordFile({ body, parts: { 'word/vbaProject.bin': new Uint8Array(100) } }),
    )

    expect(read).toMatchObject({ kind: 'read', notes: ['macros'] })
    expect(wordsOf(read)).toContain('memanen sayur')
  })

  test('says what stands in the margins, the comments and the deletions', async () => {
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const read = await readDocument(
      wordFile({
        body: `${body}<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>coret</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>baru</w:t></w:r></w:ins></w:p>`,
        parts: {
          'word/header1.xml': `<w:hdr ${namespace}>${wordParagraph('LAPAS &amp; RUTAN')}</w:hdr>`,
          'word/comments.xml': `<w:comments ${namespace}><w:comment w:id="1">${wordParagraph('cek')}</w:comment></w:comments>`,
        },
      }),
    )

    expect(read).toMatchObject({
      ...{ kind: 'read', margins: ['LAPAS & RUTAN'] },
      notes: expect.arrayContaining(['comments', 'deletions']),
    })
    expect(wordsOf(read)).toContain('baru')
    expect(wordsOf(read)).not.toContain('coret')
  })

  test('refuses a part that brings entities of its own', async () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const document = `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`
    const withHead = (head: string) =>
      readDocument(wordFile({ body, parts: { 'word/document.xml': head + document } }))

    expect((await withHead('')).kind).toBe('read')
    expect(refusalOf(await withHead('<!DOCTYPE w [<!ENTITY a "b">]>'))).toBe('broken')
  })

  test('refuses a part in another encoding than Word writes', async () => {
    const parts = { 'word/document.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0]) }

    expect(refusalOf(await readDocument(wordFile({ body, parts })))).toBe('broken')
  })

  test('refuses a document that swells before unpacking it', async () => {
    const swollen = wordFile({ body: ' '.repeat(19 * 1024 * 1024) })

    expect(refusalOf(await readDocument(swollen))).toBe('swollen')
  })

  test('refuses a directory that tells less than is there', async () => {
    const file = wordFile({ body: body.repeat(200) })

    expect(refusalOf(await readDocument(withClaimedSize(file, 'word/document.xml', 900)))).toBe(
      'swollen',
    )
  })

  test('refuses more parts than any document has', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2001 }, (_, nr) => [`word/media/${nr}.jpg`, new Uint8Array(1)]),
    )

    expect(refusalOf(await readDocument(wordFile({ body, parts })))).toBe('swollen')
  })

  test('refuses a part locked with a password', async () => {
    const file = Buffer.from(wordFile({ body }))
    const at = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    file.writeUInt16LE(file.readUInt16LE(at + 8) | 1, at + 8)

    expect(refusalOf(await readDocument(file))).toBe('locked')
  })

  test('refuses an archive that is no document', async () => {
    const archive = zipSync({ 'baca.txt': new Uint8Array(3) })

    expect(refusalOf(await readDocument(archive))).toBe('not-document')
  })

  test('never throws over a document cut short or changed', async () => {
    const whole = real()

    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        async (length, changes) => {
          const bytes = whole.slice(0, changes.length > 0 ? whole.length : length)
          for (const [at, byte] of changes) bytes[at] = byte
          const read = await readDocument(bytes)

          expect(['read', 'refused']).toContain(read.kind)
          if (read.kind === 'read') expect(wordsOf(read)).toContain('keterampilan')
        },
      ),
      { numRuns: 150 },
    )
  })
})
