import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk } from '#services/hand-over/disk.ts'
import { saveElsewhere } from '#services/recovery/save-elsewhere.ts'
import { readRelease } from '../../../electron/cli/read-release.ts'
import { faultyDisk } from '../../helpers/faulty-disk.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

describe('saveElsewhere', () => {
  test('writes text and release, beside an older copy', async () => {
    const into = await storeFolder()
    const release = makeRelease({ headline: 'Panen raya' })

    const first = await saveElsewhere({ release, facility: null, into }, nodeDisk)
    const second = await saveElsewhere({ release, facility: null, into }, nodeDisk)

    expect(second).toBe(`${first}_2`)
    expect(await readFile(join(into, first, `${first}.txt`), 'utf8')).toContain('Panen raya')
    const json: unknown = JSON.parse(await readFile(join(into, first, `${first}.json`), 'utf8'))
    expect(json).toMatchObject({ release })
  })

  test('writes a release that the program for the terminal reads', async () => {
    const into = await storeFolder()
    const release = makeRelease({ headline: 'Panen raya' })
    const name = await saveElsewhere({ release, facility: null, into }, nodeDisk)

    const text = await readFile(join(into, name, `${name}.json`), 'utf8')

    expect(readRelease(text)).toEqual({ kind: 'release', release })
  })

  test('leaves nothing behind where the stick is full', async () => {
    const release = makeRelease()
    for (let failing = 0; ; failing += 1) {
      const into = await storeFolder()
      const { disk, calls } = faultyDisk(nodeDisk, failing, { code: 'ENOSPC' })
      const saving = saveElsewhere({ release, facility: null, into }, disk)
      const code = await saving.then(
        () => null,
        ({ code }: { code: string }) => code,
      )
      if (calls.length <= failing) break
      expect(code).toBe('folder-full')
      expect(await readdir(into)).toEqual([])
    }
  })

  test('says so where the stick has gone', async () => {
    const release = makeRelease()

    await expect(
      saveElsewhere({ release, facility: null, into: '/nowhere/stick' }, nodeDisk),
    ).rejects.toMatchObject({ code: 'folder-gone' })
  })

  test.each([
    ['ENOSPC', 'folder-full'],
    ['EIO', 'folder-failed'],
  ])('blames the folder and not the profile for %s', async (system, code) => {
    const into = await storeFolder()
    const create = () => Promise.reject(Object.assign(new Error('create'), { code: system }))

    const saving = saveElsewhere(
      { release: makeRelease(), facility: null, into },
      { ...nodeDisk, create },
    )

    await expect(saving).rejects.toMatchObject({ code })
  })

  test('does not believe a folder that lost bytes', async () => {
    const into = await storeFolder()
    const create: typeof nodeDisk.create = async (path) => {
      const file = await nodeDisk.create(path)
      return { ...file, size: async () => (await file.size()) - 1 }
    }

    const saving = saveElsewhere(
      { release: makeRelease(), facility: null, into },
      { ...nodeDisk, create },
    )

    await expect(saving).rejects.toMatchObject({ code: 'folder-failed' })
  })
})
