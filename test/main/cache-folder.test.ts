import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeCacheFolder } from '../../electron/main/cache-folder.ts'
import { storeFolder } from '../helpers/store-folder.ts'

describe('makeCacheFolder', () => {
  test('takes the wished folder where it can be made', async () => {
    const wished = join(await storeFolder(), 'chromium')

    expect(makeCacheFolder(wished)).toBe(wished)
  })

  test('finds the same other place at every start', async () => {
    const file = join(await storeFolder(), 'berkas')
    await writeFile(file, '')
    const wished = join(file, 'chromium')

    const found = makeCacheFolder(wished)

    expect(found.startsWith(tmpdir())).toBe(true)
    expect(makeCacheFolder(wished)).toBe(found)
  })
})
