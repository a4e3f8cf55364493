import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Receipt } from '#core/outbox/receipt.ts'
import { readReceiptFile, writeReceipt } from '#services/parcel/receipt-file.ts'
import { sampleReceipt } from '../../helpers/sample-receipt.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

async function written(receipt: Receipt = sampleReceipt) {
  const folder = await storeFolder()
  const path = join(folder, await writeReceipt(folder, receipt))
  return { folder, path, text: readFileSync(path, 'utf8') }
}

describe('writeReceipt', () => {
  test('writes a sheet that Notepad and Teras read', async () => {
    const { path, text } = await written()

    expect(path).toMatch(/TANDA-TERIMA_2024-10-09_panen\.txt$/)
    expect(text).toContain('Oleh     : Contoh Tiga\r\n')
    expect(text).toContain('Diterima : Kamis, 10 Oktober 2024, pukul 09.30 WIB\r\n')
    expect(await readReceiptFile(path)).toEqual(sampleReceipt)
  })

  test('never writes over another', async () => {
    const { folder, text } = await written()

    await writeReceipt(folder, { ...sampleReceipt, by: 'Contoh Empat' })

    const [first, second] = readdirSync(folder).sort()
    expect([first, second]).toEqual([
      'TANDA-TERIMA_2024-10-09_panen.txt',
      'TANDA-TERIMA_2024-10-09_panen_2.txt',
    ])
    expect(readFileSync(join(folder, first ?? ''), 'utf8')).toBe(text)
  })

  test('stays in its folder whatever the parcel is called', async () => {
    const { folder } = await written({ ...sampleReceipt, parcel: '../../etc/paket' })

    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('says where the stick is gone', async () => {
    await expect(writeReceipt('/tidak/ada', sampleReceipt)).rejects.toMatchObject({
      code: 'folder-gone',
    })
  })

  test('refuses a name of two lines', async () => {
    const receipt = { ...sampleReceipt, by: 'Satu\nSIDIK' }

    await expect(written(receipt)).rejects.toMatchObject({ code: 'bad-input' })
  })
})

describe('readReceiptFile', () => {
  test.each([
    ['another name', (text: string) => text.replaceAll('Contoh Tiga', 'Contoh Lima')],
    ['another name on the sheet alone', (text: string) => text.replace('Contoh Tiga', 'Orang')],
    ['another seal', (text: string) => text.replace(/SIDIK ./, 'SIDIK 0').replace(/.\r\n$/, 'x')],
    ['an end that is cut off', (text: string) => text.slice(0, -20)],
    ['nothing in it', () => ''],
    ['something else in it', () => 'Daftar belanja\r\n'],
  ])('does not trust a receipt with %s', async (_, change) => {
    const { path, text } = await written()
    writeFileSync(path, change(text))

    await expect(readReceiptFile(path)).rejects.toMatchObject({ code: 'receipt-damaged' })
  })

  test('bears what an editor does to line ends', async () => {
    const { path, text } = await written()
    writeFileSync(path, `\ufeff${text.replaceAll('\r\n', '\n')}\n\n`)

    expect(await readReceiptFile(path)).toEqual(sampleReceipt)
  })

  test('knows a later format', async () => {
    const { path, text } = await written()
    writeFileSync(path, text.replace('"format":1', '"format":2'))

    await expect(readReceiptFile(path)).rejects.toMatchObject({ code: 'receipt-newer' })
  })

  test('does not read a file without an end', async () => {
    const { path } = await written()
    truncateSync(path, 100_000_000_000)

    await expect(readReceiptFile(path)).rejects.toMatchObject({ code: 'receipt-damaged' })
  })
})
