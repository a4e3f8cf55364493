import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '#core/release/card.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openReleases } from '#services/store/releases.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

function newRelease(headline = '') {
  const { id: _id, createdAt: _createdAt, format: _format, ...draft } = makeRelease({ headline })
  return draft
}

function openAt(profile: string, port: FilePort = nodeFilePort) {
  const releases = openReleases(port, profile, tickingClock())
  onTestFinished(() => releases.close())
  return releases
}

async function headlinesAnew(profile: string, port?: FilePort): Promise<readonly string[]> {
  const { releases } = await openAt(profile, port).list()
  return releases.map(({ headline }) => headline).sort()
}

describe('openReleases', () => {
  test('keeps a new release under an id of its own', async () => {
    const profile = await storeFolder()
    const releases = openAt(profile)

    const one = await releases.create(newRelease('Panen'))
    const other = await releases.create(newRelease('Razia'))
    await releases.close()

    expect(one.release.id).not.toBe(other.release.id)
    expect((await openAt(profile).open(one.release.id)).release).toEqual(one.release)
  })

  test('counts the saves of a release', async () => {
    const releases = openAt(await storeFolder())
    const { release } = await releases.create(newRelease())

    const saved = await releases.save({ ...release, headline: 'Panen' })

    expect(saved.revision).toBe(2)
    expect(await releases.open(release.id)).toMatchObject({
      release: { headline: 'Panen' },
      ...saved,
    })
  })

  test('keeps the later of two saves that were asked for together', async () => {
    const profile = await storeFolder()
    const { release } = await openAt(profile).create(newRelease())
    for (let round = 0; round < 10; round += 1) {
      const releases = openAt(profile)

      await Promise.all([
        releases.save({ ...release, headline: `Lama ${round}` }),
        releases.save({ ...release, headline: `Baru ${round}` }),
      ])

      expect((await releases.open(release.id)).release.headline).toBe(`Baru ${round}`)
      await releases.close()
    }
  })

  test('remembers what a copy came from', async () => {
    const releases = openAt(await storeFolder())
    const { release } = await releases.create({ ...newRelease('Panen'), status: 'sent' })

    const copy = (await releases.duplicate(release.id)).release

    expect(copy).toMatchObject({
      headline: 'Panen',
      status: 'draft',
      provenance: { kind: 'copied', from: release.id },
    })
    expect(copy.id).not.toBe(release.id)
  })

  test('moves a discarded release to the trash and back', async () => {
    const profile = await storeFolder()
    const releases = openAt(profile)
    const { release } = await releases.create(newRelease('Panen'))

    await releases.discard(release.id)
    const gone = await releases.list()
    await releases.restore(release.id)
    const back = await releases.list()

    expect(gone).toMatchObject({ releases: [], trash: [{ headline: 'Panen' }] })
    expect(back).toMatchObject({ releases: [{ headline: 'Panen' }], trash: [] })
    expect((await releases.open(release.id)).release).toEqual(release)
  })

  test('does not bring a discarded release back by a late save', async () => {
    const releases = openAt(await storeFolder())
    const { release } = await releases.create(newRelease())
    await releases.discard(release.id)

    await expect(releases.save(release)).rejects.toMatchObject({ code: 'release-unknown' })
    await expect(releases.open(release.id)).rejects.toMatchObject({ code: 'release-unknown' })
    expect((await releases.list()).trash).toHaveLength(1)
  })

  test('knows no release that was never made', async () => {
    const profile = await storeFolder()
    const releases = openAt(profile)
    const id = 'nosuchrelease'

    for (const act of [releases.open, releases.duplicate, releases.discard, releases.restore]) {
      await expect(act(id)).rejects.toMatchObject({ code: 'release-unknown' })
    }
    expect(await readdir(profile)).toEqual([])
  })

  test('keeps the place of a release it cannot read', async () => {
    const profile = await storeFolder()
    const releases = openAt(profile)
    const { release } = await releases.create(newRelease('Panen'))
    await releases.close()
    const log = join(profile, 'drafts', release.id, 'a.log')
    await writeFile(log, 'x'.repeat(500))
    await rm(join(profile, 'derived'), { recursive: true })
    await rm(join(profile, 'births.log'))

    const again = openAt(profile)

    expect((await again.list()).releases).toMatchObject([{ id: release.id, headline: '' }])
    await expect(again.open(release.id)).rejects.toMatchObject({ code: 'release-damaged' })
    expect(await readFile(log, 'utf8')).toBe('x'.repeat(500))
  })

  test('opens more releases than it keeps files open', async () => {
    const profile = await storeFolder()
    const releases = openAt(profile)
    const made = []
    for (let count = 0; count < 9; count += 1) made.push(await releases.create(newRelease()))

    await Promise.all(
      made.map(({ release }) => releases.save({ ...release, headline: release.id })),
    )

    for (const { release } of made) {
      expect((await releases.open(release.id)).release.headline).toBe(release.id)
    }
  })

  test('writes the same bytes whatever the library holds', async () => {
    const bytesOfSave = async (others: number) => {
      const profile = await storeFolder()
      await fillLibrary(profile, others)
      await listAndClose(profile)
      const faulty = faultyPort(nodeFilePort)
      const releases = openAt(profile, faulty.port)
      const { release } = await releases.create(newRelease('Panen'))
      const before = faulty.bytesWritten()
      for (let count = 0; count < 5; count += 1) await releases.save(release)
      return faulty.bytesWritten() - before
    }

    expect(await bytesOfSave(300)).toBe(await bytesOfSave(1))
  })
})

describe('list', () => {
  test('reads no log that the index knows', async () => {
    const profile = await storeFolder()
    await fillLibrary(profile, 40)
    await listAndClose(profile)

    const { port, calls } = faultyPort(nodeFilePort)
    const listed = await openAt(profile, port).list()

    expect(listed.releases).toHaveLength(40)
    expect(calls.length).toBeLessThan(8)
  })

  test.each([
    ['missing', async (index: string) => rm(index)],
    ['cut short', async (index: string) => writeFile(index, '{"format":1,"cards":[{"id"')],
    ['of another profile', async (index: string) => writeFile(index, await foreignIndex())],
    ['a folder', async (index: string) => rm(index).then(() => mkdir(index))],
  ])('shows every release when the index is %s', async (_what, spoil) => {
    const profile = await storeFolder()
    await fillLibrary(profile, 5)
    await listAndClose(profile)
    await spoil(join(profile, 'derived', 'index.json'))

    expect(await headlinesAnew(profile)).toEqual([
      'Rilis 0',
      'Rilis 1',
      'Rilis 2',
      'Rilis 3',
      'Rilis 4',
    ])
  })

  test('shows the last save after the program was killed', async () => {
    const profile = await storeFolder()
    const first = openAt(profile)
    const { release } = await first.create(newRelease('Lama'))
    await first.list()
    await first.close()

    const killed = openAt(profile)
    await killed.save({ ...release, headline: 'Baru' })

    expect(await headlinesAnew(profile)).toEqual(['Baru'])
  })

  test('shows the last save after closing', async () => {
    const profile = await storeFolder()
    const releases = openAt(profile)
    const { release } = await releases.create(newRelease('Lama'))
    await releases.list()
    await releases.save({ ...release, headline: 'Baru' })
    await releases.close()

    expect(await headlinesAnew(profile)).toEqual(['Baru'])
    expect(await readdir(join(profile, 'derived', 'unlisted'))).toEqual([])
  })

  test('gives the card of the stored release', async () => {
    const profile = await storeFolder()
    const releases = openAt(profile)
    const { release, savedAt } = await releases.create(newRelease('Panen'))

    expect((await releases.list()).releases).toEqual([cardOf(release, savedAt)])
    expect((await openAt(profile).list()).releases).toEqual([cardOf(release, savedAt)])
  })

  test('leaves out a release that was never acknowledged', async () => {
    const profile = await storeFolder()
    await mkdir(join(profile, 'drafts', 'halfborn00001'), { recursive: true })
    await writeFile(join(profile, 'drafts', 'halfborn00001', 'a.log'), '')

    expect(await headlinesAnew(profile)).toEqual([])
  })

  test('works in a folder that cannot be written', async () => {
    const profile = await storeFolder()
    await fillLibrary(profile, 3)
    const refuse = async () => {
      throw Object.assign(new Error('read-only'), { code: 'EROFS' })
    }
    const readOnly = { ...nodeFilePort, open: refuse, makeFolder: refuse, rename: refuse }

    expect(await headlinesAnew(profile, readOnly)).toHaveLength(3)
    expect(await stat(profile).then((facts) => facts.isDirectory())).toBe(true)
  })
})

async function fillLibrary(profile: string, count: number): Promise<void> {
  const releases = openAt(profile)
  for (let made = 0; made < count; made += 1) await releases.create(newRelease(`Rilis ${made}`))
}

async function listAndClose(profile: string): Promise<void> {
  const releases = openAt(profile)
  await releases.list()
  await releases.close()
}

async function foreignIndex(): Promise<Buffer> {
  const profile = await storeFolder()
  await fillLibrary(profile, 2)
  await listAndClose(profile)
  return readFile(join(profile, 'derived', 'index.json'))
}
