import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBundle } from '../../electron/main/bundle.ts'
import { storeFolder } from '../helpers/store-folder.ts'

describe('readBundle', () => {
  test('maps each address to its file and media type', async () => {
    const folder = await storeFolder()
    await mkdir(join(folder, 'assets'))
    for (const name of ['index.html', 'assets/a b.js', 'assets/a.js.map', 'secret']) {
      await writeFile(join(folder, name), '')
    }

    expect(
      [...readBundle(folder)].map(([address, { mediaType }]) => [address, mediaType]).sort(),
    ).toEqual([
      ['/assets/a%20b.js', 'text/javascript; charset=utf-8'],
      ['/index.html', 'text/html; charset=utf-8'],
    ])
  })
})
