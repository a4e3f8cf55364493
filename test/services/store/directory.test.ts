import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { changesBetween, inPortions, noChanges } from '#core/directory/changes.ts'
import { type Directory, directorySchema } from '#core/directory/directory.ts'
import { emptyDirectory } from '#core/directory/empty-directory.ts'
import { openDatabase } from '#services/store/database.ts'
import { type DirectoryStore, openDirectory } from '#services/store/directory.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { makeDirectory, makePerson } from '../../core/directory/make-directory.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const one = makeDirectory({ people: [makePerson()] })
const toOne = changesBetween(emptyDirectory, one)
const toTwo = { ...noChanges, people: [makePerson({ name: 'Siti Contoh' })] }

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
    const saved = await store.save({ ...toOne, revision: 0 })
    await store.close()

    expect(saved).toEqual({ kind: 'saved', revision: 1 })
    expect(await openAt(folder).read()).toEqual({ directory: one, revision: 1, isDamaged: false })
  })

  test('refuses what was made from an older directory', async () => {
    const store = openAt(await storeFolder())
    await store.save({ ...toOne, revision: 0 })

    const answer = await store.save({ ...toTwo, revision: 0 })

    expect(answer).toEqual({ kind: 'stale', directory: one, revision: 1 })
    expect((await store.read()).directory).toEqual(one)
  })

  test('lets only one of two saves at once through', async () => {
    const store = openAt(await storeFolder())

    const answers = await Promise.all([
      store.save({ ...toOne, revision: 0 }),
      store.save({ ...toTwo, revision: 0 }),
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
    const saved = await store.save({ ...toOne, revision: 0 })

    expect(saved.kind).toBe('saved')
    expect((await store.read()).directory).toEqual(one)
    expect((await readdir(folder)).length).toBeGreaterThan(2)
  })

  test('writes little for one change among five thousand people', async () => {
    const folder = await storeFolder()
    const { store, written } = await filled(folder, 5000)
    const [first = makePerson()] = (await store.read()).directory.people
    const before = written.bytes

    await store.save({
      ...noChanges,
      people: [{ ...first, name: 'Siti' }],
      revision: await revisionOf(store),
    })
    await store.close()

    expect(written.bytes - before).toBeLessThan(64 * 1024)
    const { people } = (await openAt(folder).read()).directory
    expect(people).toHaveLength(5000)
    expect(people[0]?.name).toBe('Siti')
  })

  test('loses nobody of a merge that the power cuts', async () => {
    const folder = await storeFolder()
    const { store, written } = await filled(folder, 250)
    const { directory, revision } = await store.read()
    const [gone] = directory.people
    const into = directory.people.at(-1)
    if (gone === undefined || into === undefined) throw new Error('nobody')
    const merged = { ...into, note: 'dari keduanya' }
    written.failAfterFlushes = 1

    await expect(
      store.save({ ...noChanges, people: [merged], removed: [gone.id], revision }),
    ).rejects.toMatchObject({ code: 'disk-failed' })
    written.failAfterFlushes = Number.POSITIVE_INFINITY

    const found = (await openAt(folder).read()).directory.people
    expect(found).toHaveLength(250)
    expect(found).toContainEqual(merged)
    // The same changes may come again.
    await store.save({
      ...noChanges,
      people: [merged],
      removed: [gone.id],
      revision: await revisionOf(store),
    })
    expect((await store.read()).directory.people).toHaveLength(249)
  })

  test('divides a directory that was kept as one', async () => {
    const folder = await storeFolder()
    const shape = { schema: directorySchema, version: 1 }
    const database = openDatabase<Directory>(nodeFilePort, folder, shape, tickingClock())
    await database.save(makeDirectory({ people: manyPeople(450) }), 'typing')
    await database.close()
    const store = openAt(folder)

    const { directory, revision } = await store.read()
    await store.save({ ...noChanges, removed: [manyPeople(1)[0]?.id ?? ''], revision })
    await store.close()

    expect(directory.people).toEqual(manyPeople(450))
    expect((await openAt(folder).read()).directory.people).toEqual(manyPeople(450).slice(1))
    expect((await readdir(folder)).filter((name) => name.startsWith('part-'))).toHaveLength(4)
  })

  test('lacks only what a damaged part held', async () => {
    const folder = await storeFolder()
    const { store } = await filled(folder, 250)
    await store.close()
    for (const name of ['a.log', 'b.log'])
      await writeFile(join(folder, 'part-2', name), 'bukan catatan\n'.repeat(20))
    const opened = openAt(folder)

    const { directory, isDamaged, revision } = await opened.read()
    await opened.save({ ...toOne, revision })
    await opened.close()

    expect(isDamaged).toBe(true)
    expect(directory.people).toHaveLength(150)
    expect(await openAt(folder).read()).toMatchObject({ isDamaged: false })
  })

  test('remembers which pairs she keeps', async () => {
    const folder = await storeFolder()
    const store = openAt(folder)
    const apart = [['satu00000001', 'dua000000001']] as const
    await store.save({ ...toOne, apart, revision: 0 })
    await store.close()

    expect((await openAt(folder).read()).directory.apart).toEqual(apart)
  })
})

const manyPeople = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    makePerson({
      id: `orang${String(at).padStart(7, '0')}`,
      name: `Orang Contoh ${at}`,
      office: 'Kepala Seksi Kegiatan Kerja Lapas Kelas IIB Wonoasri',
      unit: 'Lapas Kelas IIB Wonoasri',
      phone: '0812-3456-7890',
    }),
  )

const revisionOf = async (store: DirectoryStore) => (await store.read()).revision

/** A store that holds so many people, on a disk that counts what is written. */
async function filled(folder: string, count: number) {
  const written = { bytes: 0, failAfterFlushes: Number.POSITIVE_INFINITY }
  const port: FilePort = {
    ...nodeFilePort,
    async open(path) {
      const file = await nodeFilePort.open(path)
      return {
        ...file,
        write(bytes, position) {
          if (written.failAfterFlushes <= 0)
            return Promise.reject(Object.assign(new Error('cut'), { code: 'EIO' }))
          written.bytes += bytes.length
          return file.write(bytes, position)
        },
        async flush() {
          await file.flush()
          written.failAfterFlushes -= 1
        },
      }
    },
  }
  const store = openDirectory(port, folder, tickingClock())
  onTestFinished(() => store.close())
  const whole = makeDirectory({ people: manyPeople(count) })
  let revision = 0
  for (const portion of inPortions(changesBetween(emptyDirectory, whole)))
    revision = (await store.save({ ...portion, revision })).revision
  return { store, written }
}
