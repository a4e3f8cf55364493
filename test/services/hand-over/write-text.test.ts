import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk } from '#services/hand-over/disk.ts'
import { writeText } from '#services/hand-over/write-text.ts'
import { faultyDisk } from '../../helpers/faulty-disk.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const release = makeRelease({ headline: 'Panen Raya' })

describe('writeText', () => {
  test('writes the text under the name of the release', async () => {
    const folder = await storeFolder()

    const name = await writeText(folder, release, 'Isi naskah\n')

    expect(name).toMatch(/panen-raya\.txt$/)
    expect(await readFile(join(folder, name), 'utf8')).toBe('Isi naskah\n')
  })

  test('never writes over a file that is there', async () => {
    const folder = await storeFolder()
    const first = await writeText(folder, release, 'pertama')

    const second = await writeText(folder, release, 'kedua')

    expect(second).toMatch(/_2\.txt$/)
    expect(await readFile(join(folder, first), 'utf8')).toBe('pertama')
    expect(await readdir(folder)).toHaveLength(2)
  })

  test('says that the folder has gone', async () => {
    const folder = join(await storeFolder(), 'dicabut')

    await expect(writeText(folder, release, 'isi')).rejects.toMatchObject({ code: 'folder-gone' })
  })

  test.each([
    ['ENOSPC', 'folder-full'],
    ['EIO', 'folder-failed'],
  ])('blames the folder and not the profile for %s', async (system, code) => {
    const create = () => Promise.reject(Object.assign(new Error('create'), { code: system }))

    const writing = writeText(await storeFolder(), release, 'isi', { ...nodeDisk, create })

    await expect(writing).rejects.toMatchObject({ code })
  })

  test.each([{ code: 'ENOSPC' }, { takes: 'nothing' }] as const)(
    'leaves nothing behind where the disk fails: %o',
    async (fault) => {
      for (let failing = 0; ; failing += 1) {
        const folder = await storeFolder()
        const { disk, calls } = faultyDisk(nodeDisk, failing, fault)
        const done = await writeText(folder, release, 'isi naskah', disk).then(
          () => true,
          () => false,
        )
        if (calls.length <= failing) break
        if (!done) expect(await readdir(folder)).toEqual([])
        else
          expect(await readFile(join(folder, (await readdir(folder))[0] ?? ''), 'utf8')).toBe(
            'isi naskah',
          )
      }
    },
  )
})
