import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import type { LogRecord } from '#services/store/record-codec.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

function openAt(folder: string) {
  const profile = openProfile(folder, nodeFilePort, tickingClock())
  onTestFinished(() => profile.close())
  return profile
}

function newRelease(headline: string) {
  const { id: _id, createdAt: _createdAt, format: _format, ...draft } = makeRelease({ headline })
  return draft
}

async function written(folder: string) {
  const profile = openAt(folder)
  const { release } = await profile.releases.create(newRelease('Satu'))
  await profile.releases.save({ ...release, headline: 'Dua' })
  await profile.close()
  return { id: release.id, log: join(folder, 'drafts', release.id, 'a.log') }
}

describe('a release with a torn tail', () => {
  test('opens the last record and copies the tail alone', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    const tail = (await readFile(log)).subarray(1, 90)
    await appendFile(log, tail)
    const profile = openAt(folder)

    const opened = await profile.releases.open(id)

    expect(opened).toMatchObject({ release: { headline: 'Dua' }, condition: { kind: 'recovered' } })
    const [name = ''] = await readdir(join(folder, 'quarantine'))
    expect(await readFile(join(folder, 'quarantine', name, 'a.log'))).toEqual(tail)
  })

  test('is told once, and not again after the next save', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    await truncate(log, (await stat(log)).size - 40)
    const first = openAt(folder)
    const { release } = await first.releases.open(id)
    await first.releases.save({ ...release, headline: 'Tiga' })
    await first.close()

    const again = openAt(folder)

    expect(await again.releases.open(id)).toMatchObject({ condition: { kind: 'whole' } })
    expect(again.safety.findings.all()).toEqual([])
    expect(await readdir(join(folder, 'quarantine'))).toHaveLength(1)
  })
})

describe('a release without a readable record', () => {
  test('comes back from births.log and keeps the damaged file', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    await writeFile(log, Buffer.alloc(300))
    const profile = openAt(folder)

    const opened = await profile.releases.open(id)
    await profile.releases.save({ ...opened.release, headline: 'Tiga' })

    expect(opened).toMatchObject({ release: { headline: 'Dua' }, condition: { source: 'births' } })
    const files = await readdir(join(folder, 'drafts', id))
    expect(files.some((name) => name.startsWith('a.log.damaged-'))).toBe(true)
    expect((await openAt(folder).releases.open(id)).release.headline).toBe('Tiga')
  })

  test('comes back from the newest of the places asked', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    await writeFile(log, Buffer.alloc(300))
    const profile = openAt(folder)
    const { release } = { release: { ...makeRelease(), id, headline: 'Dari salinan' } }
    const record: LogRecord = { ...bare, n: 40, d: release }
    profile.safety.addFinder({ source: 'second-copy', find: async () => record })

    const opened = await profile.releases.open(id)

    expect(opened).toMatchObject({ release: { headline: 'Dari salinan' } })
    expect((await profile.releases.save(opened.release)).revision).toBeGreaterThan(40)
  })

  test('is refused with a finding, and never empty, where nothing is found', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    await writeFile(log, Buffer.alloc(300))
    await rm(join(folder, 'births.log'))
    const profile = openAt(folder)

    await expect(profile.releases.open(id)).rejects.toMatchObject({ code: 'release-damaged' })

    expect(profile.safety.findings.all()).toMatchObject([{ kind: 'unreadable', id }])
    expect(await readFile(log)).toEqual(Buffer.alloc(300))
  })
})

describe('a release whose copy could not be kept at once', () => {
  test.each(['rename', 'open'] as const)('is saved once %s works again', async (act) => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    await writeFile(log, Buffer.alloc(300))
    let failing = true
    const fails = (path: string) => failing && path.includes('drafts')
    const busy = () => Promise.reject(Object.assign(new Error(act), { code: 'EBUSY' }))
    const profile = openProfile(
      folder,
      {
        ...nodeFilePort,
        rename: (from, to) =>
          act === 'rename' && fails(from) ? busy() : nodeFilePort.rename(from, to),
        open: (path) => (act === 'open' && fails(path) ? busy() : nodeFilePort.open(path)),
      },
      tickingClock(),
    )
    onTestFinished(() => profile.close())
    const { release } = await profile.releases.open(id)
    const next = { ...release, headline: 'Tiga' }

    const refused = profile.releases.save(next)
    await expect(refused).rejects.toMatchObject({ code: 'disk-failed' })
    failing = false
    // Other releases push it out of the few that are held open.
    for (const name of ['A', 'B', 'C', 'D', 'E']) await profile.releases.create(newRelease(name))
    await profile.releases.save(next)

    const files = await readdir(join(folder, 'drafts', id))
    expect(release.headline).toBe('Dua')
    expect(files.some((name) => name.startsWith('a.log.damaged-'))).toBe(true)
    const text = await readFile(log, 'utf8')
    expect(text.indexOf('"headline":"Dua"')).toBeLessThan(text.indexOf('"headline":"Tiga"'))
    expect((await openAt(folder).releases.open(id)).release.headline).toBe('Tiga')
  })
})

describe('a finding', () => {
  test.each([
    ['names the copy of damaged files', true],
    ['promises no copy where none was taken', false],
  ])('%s', async (_what, takes) => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    await writeFile(log, Buffer.alloc(300))
    if (!takes) await writeFile(join(folder, 'quarantine'), '')
    const profile = openAt(folder)

    await profile.releases.open(id)

    const copy = takes ? expect.stringContaining('unreadable') : null
    expect(profile.safety.findings.all()).toMatchObject([{ kind: 'restored', quarantine: copy }])
  })
})

describe('a log with a bad line', () => {
  const bad = '\n0123456789abcdef {"n":2,"d":{"te\n'

  test('is whole where the line lies before the newest record', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    const text = await readFile(log, 'utf8')
    await writeFile(log, bad + text)
    const profile = openAt(folder)

    const opened = await profile.releases.open(id)

    expect(opened).toMatchObject({ release: { headline: 'Dua' }, condition: { kind: 'whole' } })
    expect(profile.safety.findings.all()).toMatchObject([{ kind: 'bad-line', until: null }])
  })

  test('is told as recovered where a line lies after it too', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    const text = await readFile(log, 'utf8')
    await writeFile(log, bad + text + bad)
    const profile = openAt(folder)

    const opened = await profile.releases.open(id)

    expect(opened.condition).toMatchObject({ kind: 'recovered', until: opened.savedAt })
    const [found] = profile.safety.findings.all()
    expect(found).toMatchObject({ kind: 'bad-line', until: opened.savedAt })
  })

  test('is told as recovered where the other file was just begun', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    const first = openAt(folder)
    const { release } = await first.releases.open(id)
    await first.releases.save({ ...release, boilerplate: 'x'.repeat(1_100_000) })
    await first.close()
    await writeFile(log.replace('a.log', 'b.log'), Buffer.alloc(300))

    const opened = await openAt(folder).releases.open(id)

    expect(opened.condition).toMatchObject({ kind: 'recovered', until: opened.savedAt })
  })

  test('is whole where the older of the two files is bad', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    await writeFile(log.replace('a.log', 'b.log'), 'berkas asing')

    expect((await openAt(folder).releases.open(id)).condition).toEqual({ kind: 'whole' })
  })
})

describe('a release whose folder has gone', () => {
  test('keeps its card and comes back from births.log', async () => {
    const folder = await storeFolder()
    const { id } = await written(folder)
    await rm(join(folder, 'drafts', id), { recursive: true })
    const profile = openAt(folder)

    const listed = await profile.releases.list()
    const opened = await profile.releases.open(id)

    expect(listed.releases).toMatchObject([{ id, trouble: 'missing' }])
    expect(opened.release.headline).toBe('Dua')
  })

  test('is not missed any more once she gives it up', async () => {
    const folder = await storeFolder()
    const { id } = await written(folder)
    await rm(join(folder, 'drafts', id), { recursive: true })
    const profile = openAt(folder)

    await profile.releases.forget(id)

    expect((await profile.releases.list()).releases).toEqual([])
  })

  test('does not come back while it lies in the trash', async () => {
    const folder = await storeFolder()
    const { id } = await written(folder)
    const profile = openAt(folder)
    await profile.releases.discard(id)

    await expect(profile.releases.open(id)).rejects.toMatchObject({ code: 'release-unknown' })

    expect((await profile.releases.list()).releases).toEqual([])
  })
})

const bare: LogRecord = {
  n: 1,
  t: '2026-01-05T08:00:00.000Z',
  m: { boot: 'testboot', ms: 1 },
  who: '',
  v: 1,
  why: 'typing',
  d: {},
  prev: null,
}
