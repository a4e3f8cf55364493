import { describe, expect, test } from 'vitest'
import { type FileWish, readFile } from '../../../../renderer/directory/exchange/read-file.ts'

const wish = (part: BlobPart, more: Partial<FileWish> = {}): FileWish => ({
  file: new Blob([part]),
  name: 'orang.csv',
  kind: 'people',
  encoding: null,
  delimiter: null,
  ...more,
})
const bytes = (...codes: readonly number[]) => Uint8Array.from(codes)
const utf16 = (text: string) => {
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0))
  return new Uint8Array(units.buffer)
}
const table = 'Nama;Jabatan\r\nRené Contoh;Kasi\r\n'

describe('readFile', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(table)],
    ['utf-8', new TextEncoder().encode(`\ufeff${table}`)],
    ['utf-16le', utf16(`\ufeff${table}`)],
    ['utf-16le', utf16(table)],
    ['windows-1252', Uint8Array.from(table, (letter) => letter.charCodeAt(0))],
  ] as const)('reads a table in %s', async (encoding, content) => {
    expect(await readFile(wish(content))).toMatchObject({
      kind: 'table',
      encoding,
      delimiter: ';',
      wrongLine: null,
      rows: [{ cells: ['Nama', 'Jabatan'] }, { line: 2, cells: ['René Contoh', 'Kasi'] }],
    })
  })

  test('names the first line that a wrong encoding spoils', async () => {
    const content = Uint8Array.from(table, (letter) => letter.charCodeAt(0))

    expect(await readFile(wish(content, { encoding: 'utf-8' }))).toMatchObject({ wrongLine: 2 })
  })

  test.each([
    ['binary', bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3)],
    ['workbook', bytes(0x50, 0x4b, 3, 4, 0, 0)],
    ['empty', bytes()],
    ['open-quote', 'Nama;Jabatan\n"Budi;Kasi'],
  ] as const)('refuses a file that is %s', async (reason, content) => {
    expect(await readFile(wish(content))).toMatchObject({ kind: 'refused', reason })
  })

  test('refuses a hundred megabytes without opening them', async () => {
    const file = Object.defineProperty(new Blob([]), 'size', { value: 100 * 1024 * 1024 })

    expect(await readFile(wish('', { file }))).toMatchObject({ reason: 'too-large' })
  })

  test('refuses more rows than a directory can be', async () => {
    const content = `Nama;Jabatan\n${'Budi;Kasi\n'.repeat(30_000)}`

    expect(await readFile(wish(content))).toMatchObject({ reason: 'too-many', line: 20_001 })
  })

  test('refuses a card file without cards', async () => {
    expect(await readFile(wish(table, { name: 'orang.vcf' }))).toMatchObject({ reason: 'no-card' })
  })

  test('reads cards whatever the file is called', async () => {
    const content = 'BEGIN:VCARD\nVERSION:3.0\nFN:Budi Contoh\nEND:VCARD\n'

    expect(await readFile(wish(content, { name: 'kontak.txt' }))).toMatchObject({
      kind: 'cards',
      read: { incoming: [{ line: 1, texts: { name: 'Budi Contoh' } }] },
    })
  })
})
