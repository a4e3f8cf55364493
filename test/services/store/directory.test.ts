import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { emptyDirectory } from '#core/directory/directory.ts'
import { openDirectory } from '#services/store/directory.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { makeDirectory, makePerson } from '../../core/directory/make-directory.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const one = makeDirectory({ people: [makePerson()] })
const two = makeDirectory({ people: [makePerson({ name: 'Siti Contoh' })] })

function openAt(folder: string) {
  const store = openDirectory(nodeFilePort, folder, tickingClock())
  onTestFinished(() => store.close())
  return store
}

describe('openDirectory', () => {
  test('is empty before the first save', async () => {
    const store = openAt(await storeFolder())

    expect(await store.read()).toEqual({ directory: emptyDirectory, revision: 0, isDamaged: false })
  })

  test('gives the last saved directory back after a restart', async () => {
    const folder = await storeFolder()
    const store = openAt(folder)
    const saved = await store.save({ directory: one, revision: 0 })
    await store.close()

    expect(saved).toEqual({ kind: 'saved', revision: 1 })
    expect(await openAt(folder).read()).toEqual({ directory: one, revision: 1, isDamaged: false })
  })

  test('refuses what was made from an older directory', async () => {
    const store = openAt(await storeFolder())
    await store.save({ directory: one, revision: 0 })

    const answer = await store.save({ directory: two, revision: 0 })

    expect(answer).toEqual({ kind: 'stale', directory: one, revision: 1 })
    expect((await store.read()).directory).toEqual(one)
  })

  test('lets only one of two saves at once through', async () => {
    const store = openAt(await storeFolder())

    const answers = await Promise.all([
      store.save({ directory: one, revision: 0 }),
      store.save({ directory: two, revision: 0 }),
    ])

    expect(answers.map(({ kind }) => kind)).toEqual(['saved', 'stale'])
  })

  test('keeps damaged files beside and begins anew', async () => {
    const folder = join(await storeFolder(), 'directory')
    await mkdir(folder)
    await writeFile(join(folder, 'a.log'), 'bukan catatan\n'.repeat(20))
    await appendFile(join(folder, 'b.log'), 'bukan catatan\n'.repeat(20))
    const store = openAt(folder)

    expect(await store.read()).toEqual({ directory: emptyDirectory, revision: 0, isDamaged: true })
    const saved = await store.save({ directory: one, revision: 0 })

    expect(saved.kind).toBe('saved')
    expect((await store.read()).directory).toEqual(one)
    expect((await readdir(folder)).length).toBeGreaterThan(2)
  })

  test('keeps five thousand people', async () => {
    const people = Array.from({ length: 5000 }, (_, at) =>
      makePerson({
        id: `orang${String(at).padStart(7, '0')}`,
        name: `Orang Contoh ${at}`,
        office: 'Kepala Seksi Kegiatan Kerja Lapas Kelas IIB Wonoasri',
        unit: 'Lapas Kelas IIB Wonoasri',
        phone: '0812-3456-7890',
      }),
    )
    const folder = await storeFolder()
    const store = openAt(folder)
    await store.save({ directory: makeDirectory({ people }), revision: 0 })
    await store.save({ directory: makeDirectory({ people: people.slice(1) }), revision: 1 })
    await store.close()

    expect((await openAt(folder).read()).directory.people).toHaveLength(4999)
  })
})
