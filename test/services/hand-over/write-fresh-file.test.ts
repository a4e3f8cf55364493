import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { nodeDisk } from '#services/hand-over/disk.ts'
import { writeFreshFile } from '#services/hand-over/write-fresh-file.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const bytes = new TextEncoder().encode('Nama\r\nBudi Contoh\r\n')
const file = { stem: 'direktori-orang', extension: 'csv', bytes } as const

describe('writeFreshFile', () => {
  test('writes beside a file of the same name', async () => {
    const folder = await storeFolder()

    const names = [await writeFreshFile(folder, file), await writeFreshFile(folder, file)]

    expect(names).toEqual(['direktori-orang.csv', 'direktori-orang_2.csv'])
    expect(new Uint8Array(await readFile(join(folder, names[1] ?? '')))).toEqual(bytes)
  })

  test('leaves nothing behind when the disk refuses', async () => {
    const folder = await storeFolder()
    const rename = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))

    await expect(writeFreshFile(folder, file, { ...nodeDisk, rename })).rejects.toMatchObject({
      code: 'folder-full',
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('says when the folder is gone', async () => {
    const folder = join(await storeFolder(), 'hilang')

    await expect(writeFreshFile(folder, file)).rejects.toMatchObject({ code: 'folder-gone' })
  })
})
