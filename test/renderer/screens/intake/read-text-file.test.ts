import { describe, expect, test } from 'vitest'
import { readTextFile } from '../../../../renderer/screens/intake/read-text-file.ts'

const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...Array.from(text, (char) => [char.charCodeAt(0), 0]).flat()])

describe('readTextFile', () => {
  test('reads what Windows programs write', async () => {
    const files = [
      new Blob(['“Panen,” katanya']),
      new Blob([utf16('Panen raya')]),
      new Blob([new Uint8Array([0x93, 0x50, 0x61, 0x94])]),
    ]

    const texts = await Promise.all(files.map(readTextFile))

    expect(texts.map((file) => (file.kind === 'text' ? file.text : file.reason))).toEqual([
      '“Panen,” katanya',
      'Panen raya',
      '“Pa”',
    ])
  })

  test('refuses a picture that is called text', async () => {
    const picture = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])])

    expect(await readTextFile(picture)).toEqual({ kind: 'refused', reason: 'not-text' })
  })

  test('refuses a large file without reading it', async () => {
    const large = Object.assign(new Blob([new Uint8Array(800_001)]), {
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    })

    expect(await readTextFile(large)).toEqual({ kind: 'refused', reason: 'too-long' })
  })

  test('says when a file cannot be read', async () => {
    const gone = Object.assign(new Blob(['a']), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    })

    expect(await readTextFile(gone)).toEqual({ kind: 'refused', reason: 'not-read' })
  })
})
