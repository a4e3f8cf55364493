import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDocumentReader } from '#services/intake/document-reader.ts'

const documents = join(import.meta.dirname, '../../fixtures/documents')
const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)
const docx = new Uint8Array(readFileSync(join(documents, 'kebun-libreoffice.docx')))

describe('openDocumentReader', () => {
  test('ends a thread that takes too long', async () => {
    const read = openDocumentReader({ worker: thread('setInterval(() => 0, 9)'), timeoutMs: 200 })

    expect(await read(docx)).toEqual({ kind: 'refused', reason: 'too-slow' })
  })

  test('outlives a thread that wants too much memory', async () => {
    const worker = thread('const all = []; for (;;) all.push(new Array(1e6).fill(all.length))')

    expect(await openDocumentReader({ worker })(docx)).toEqual({
      ...{ kind: 'refused', reason: 'swollen' },
    })
  }, 20_000)

  test('tells a thread that ends without an answer', async () => {
    const read = openDocumentReader({ worker: thread('') })

    expect(await read(docx)).toEqual({ kind: 'refused', reason: 'broken' })
  })

  test.each([
    ['empty-file', new Uint8Array()],
    ['old-document', new Uint8Array(readFileSync(join(documents, 'kebun-lama.doc')))],
    ['old-document', new TextEncoder().encode('{\\rtf1 naskah}')],
    ['not-document', new TextEncoder().encode('%PDF-1.7')],
    ['not-document', new TextEncoder().encode('Hanya teks.')],
  ])('refuses as %s without starting a thread', async (reason, bytes) => {
    const read = openDocumentReader({ worker: thread('setInterval(() => 0, 9)') })

    expect(await read(bytes)).toEqual({ kind: 'refused', reason })
  })

  test('tells a password from an old document', async () => {
    const container = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const locked = Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')])

    expect(await openDocumentReader({ worker: thread('') })(locked)).toEqual({
      ...{ kind: 'refused', reason: 'locked' },
    })
  })
})
