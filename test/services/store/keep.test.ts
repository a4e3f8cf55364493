import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Clock } from '#services/store/clock.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { openKeeper } from '#services/store/keep.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { linesOf } from '#services/store/scan-log.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import { hidingPort, onceAt } from '../../helpers/hiding-port.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const { id: _id, createdAt: _createdAt, format: _format, ...draft } = makeRelease()
/** About 0.3 MB: the files of the pair take turns every four saves. */
const page = 'kata '.repeat(60_000)
const day = 24 * 60 * 60_000

type WorkClock = Clock & { readonly tick: () => void }

/** A save is `stepMs` after the one before; the wall clock is often wrong. */
function workClock(stepMs: number, boot = 'run1'): WorkClock {
  let ms = 0
  return {
    now: () => new Date(Date.UTC(2026, 0, 5) + (ms % 3 === 0 ? -400 * day : ms)).toISOString(),
    steadyMs: () => ms,
    boot,
    tick: () => {
      ms += stepMs
    },
  }
}

function openAt(
  folder: string,
  port: FilePort = nodeFilePort,
  clock: WorkClock = { ...tickingClock(), tick: () => undefined },
) {
  const profile = openProfile(folder, port, clock)
  onTestFinished(() => profile.close().catch(() => undefined))
  const save: typeof profile.releases.save = (release, why) => {
    clock.tick()
    return profile.releases.save(release, why)
  }
  return { ...profile, releases: { ...profile.releases, save } }
}

const kept = (folder: string, id: string) => join(folder, 'drafts', id, 'keep')

describe('name', () => {
  test('outlives the turning of the logs and thinning', async () => {
    const folder = await storeFolder()
    const { releases, history, close } = openAt(folder, nodeFilePort, workClock(100))
    const { release } = await releases.create({ ...draft, headline: 'Awal' })
    await releases.save({ ...release, headline: 'Bernama' })
    await history.name(release.id, 2, 'Sebelum rapat')
    for (let nr = 0; nr < 24; nr += 1) await releases.save({ ...release, boilerplate: page })
    await close()

    const again = openAt(folder)

    const listed = await again.history.list(release.id)
    expect(listed.find(({ revision }) => revision === 2)?.name).toBe('Sebelum rapat')
    expect(listed.find(({ revision }) => revision === 1)).toBeUndefined()
    expect((await again.history.read(release.id, 2)).headline).toBe('Bernama')
  })

  test('puts the version out of reach of the logs at once', async () => {
    const folder = await storeFolder()
    const { releases, history } = openAt(folder)
    const { release } = await releases.create({ ...draft, headline: 'Awal' })

    await history.name(release.id, 1, 'Awal')

    const [file = ''] = await readdir(kept(folder, release.id))
    expect(await readFile(join(kept(folder, release.id), file), 'utf8')).toContain('"Awal"')
  })

  test('is taken away by null', async () => {
    const { releases, history } = openAt(await storeFolder())
    const { release } = await releases.create(draft)
    await history.name(release.id, 1, 'Awal')

    await history.name(release.id, 1, null)

    expect((await history.list(release.id))[0]?.name).toBeNull()
  })

  test('goes to the trash and back with the release', async () => {
    const { releases, history } = openAt(await storeFolder())
    const { release } = await releases.create(draft)
    await history.name(release.id, 1, 'Awal')

    await releases.discard(release.id)
    await releases.restore(release.id)

    expect((await history.list(release.id))[0]?.name).toBe('Awal')
  })

  test.each([
    ['once', onceAt],
    ['always', (end: string) => (path: string) => path.endsWith(end)],
  ])('keeps a named version whose name hides %s', async (_how, hides) => {
    const folder = await storeFolder()
    const { releases, history, close } = openAt(folder, nodeFilePort, workClock(100))
    const { release } = await releases.create({ ...draft, headline: 'Bernama' })
    await history.name(release.id, 1, 'Awal')
    for (let nr = 0; nr < 7; nr += 1) await releases.save({ ...release, boilerplate: page })
    await close()

    const port = hidingPort(nodeFilePort, hides(join('names', 'a.log')))
    const again = openAt(folder, port, workClock(100, 'run2'))
    for (let nr = 0; nr < 14; nr += 1) await again.releases.save({ ...release, boilerplate: page })

    const { history: seen } = openAt(folder)
    expect((await seen.list(release.id)).at(-1)).toMatchObject({ revision: 1, name: 'Awal' })
    expect((await seen.read(release.id, 1)).headline).toBe('Bernama')
  })

  test('takes no other name away where the names hide', async () => {
    const folder = await storeFolder()
    const hides = onceAt(join('names', 'a.log'))
    let isTime = false
    const port = hidingPort(nodeFilePort, (path) => isTime && hides(path))
    const { releases, history } = openAt(folder, port)
    const { release } = await releases.create(draft)
    await releases.save({ ...release, headline: 'Dua' })
    await history.name(release.id, 1, 'Awal')

    isTime = true
    await history.name(release.id, 2, 'Akhir')

    const names = (await openAt(folder).history.list(release.id)).map(({ name }) => name)
    expect(names).toEqual(['Akhir', 'Awal'])
  })

  test('thins nothing out while the names cannot be read', async () => {
    const folder = await storeFolder()
    const { releases, history, close } = openAt(folder, nodeFilePort, workClock(100))
    const { release } = await releases.create(draft)
    await history.name(release.id, 1, 'Awal')
    for (let nr = 0; nr < 14; nr += 1) await releases.save({ ...release, boilerplate: page })
    await close()
    await writeFile(join(folder, 'drafts', release.id, 'names', 'a.log'), Buffer.alloc(200))

    const again = openAt(folder, nodeFilePort, workClock(100, 'run2'))
    for (let nr = 0; nr < 14; nr += 1) await again.releases.save({ ...release, boilerplate: page })

    expect((await again.history.read(release.id, 1)).headline).toBe(draft.headline)
  })
})

describe('keepSent', () => {
  test('makes no folder anew behind a release that was discarded', async () => {
    const folder = await storeFolder()
    const { releases } = openAt(folder)
    const { release } = await releases.create({ ...draft, headline: 'Terkirim' })
    const place = join(folder, 'drafts', release.id)
    const [line] = linesOf(await readFile(join(place, 'a.log')))
    await releases.discard(release.id)

    const late = openKeeper(nodeFilePort, tickingClock()).keepSent(place, line ?? new Uint8Array())

    await expect(late).rejects.toThrow('not there any more')
    expect(await readdir(join(folder, 'drafts'))).toEqual([])
  })
})

describe('before a file is emptied', () => {
  const codes = ['EIO', 'ENOSPC', 'EPERM'] as const

  /** Saves until both files have been emptied at least once; each save far enough from the last. */
  async function work(folder: string, port: FilePort): Promise<string> {
    const profile = openAt(folder, port, workClock(61_000))
    const { release } = await openAt(
      folder,
      nodeFilePort,
      workClock(61_000, 'run0'),
    ).releases.create({ ...draft, headline: 'ke-0' })
    await openAt(folder).history.name(release.id, 1, 'Awal')
    for (let nr = 1; nr <= 4; nr += 1) {
      const next = { ...release, headline: `ke-${nr}`, boilerplate: page.repeat(4) }
      await profile.releases.save(next).catch(() => profile.releases.save(next))
    }
    await profile.close().catch(() => undefined)
    return release.id
  }

  async function headlines(folder: string, id: string): Promise<ReadonlySet<string>> {
    const { history } = openAt(folder)
    const found = new Set<string>()
    for (const { revision } of await history.list(id)) {
      found.add((await history.read(id, revision)).headline)
    }
    return found
  }

  test('no fault at any call loses a version worth keeping', { timeout: 120_000 }, async () => {
    const counting = faultyPort(nodeFilePort)
    const folder = await storeFolder()
    await work(folder, counting.port)
    const wanted = Array.from({ length: 5 }, (_, nr) => `ke-${nr}`)

    let lost = 0
    // From the first look into `keep/` to the emptying after it; the rest is the log's own affair.
    const first = counting.calls.indexOf('list')
    const last = counting.calls.indexOf('truncate', first) + 3
    for (let at = first; at <= last; at += 1) {
      const code = codes[at % codes.length] ?? 'EIO'
      const faulty = await storeFolder()
      const id = await work(faulty, faultyPort(nodeFilePort, { at, code, takes: 7 }).port)
      const found = await headlines(faulty, id)
      lost += wanted.filter((headline) => !found.has(headline)).length
      await rm(faulty, { recursive: true, force: true })
    }

    expect([counting.calls.includes('rename'), lost]).toEqual([true, 0])
  })

  test('a save goes on where nothing can be kept', async () => {
    const folder = await storeFolder()
    const refuse = async () => {
      throw Object.assign(new Error('refused'), { code: 'EACCES' })
    }
    const { releases, history } = openAt(
      folder,
      { ...nodeFilePort, rename: refuse },
      workClock(61_000),
    )
    const { release } = await releases.create(draft)

    for (let nr = 2; nr <= 14; nr += 1) {
      await releases.save({ ...release, headline: `ke-${nr}`, boilerplate: page })
    }

    expect(await history.list(release.id)).toHaveLength(14)
  })

  test('a file that hides is not emptied', async () => {
    const folder = await storeFolder()
    const clock = workClock(61_000)
    const { releases, close } = openAt(folder, nodeFilePort, clock)
    const { release } = await releases.create(draft)
    for (let nr = 2; nr <= 7; nr += 1) await releases.save({ ...release, boilerplate: page })
    await close()

    let isTime = false
    const port = hidingPort(nodeFilePort, (path) => isTime && path.endsWith('a.log'))
    const again = openAt(folder, port, clock)
    await again.releases.open(release.id)
    isTime = true
    for (let nr = 8; nr <= 11; nr += 1) await again.releases.save({ ...release, boilerplate: page })
    await again.close()

    expect(await openAt(folder).history.list(release.id)).toHaveLength(11)
  })

  test('a kept file that did not last stops the emptying', async () => {
    const folder = await storeFolder()
    const forgetful: FilePort = {
      ...nodeFilePort,
      read: async (path) => (path.endsWith('.version') ? Buffer.alloc(4) : nodeFilePort.read(path)),
    }
    const { releases, close } = openAt(folder, forgetful, workClock(61_000))
    const { release } = await releases.create(draft)
    for (let nr = 2; nr <= 14; nr += 1) await releases.save({ ...release, boilerplate: page })
    await close()

    const log = await readFile(join(folder, 'drafts', release.id, 'a.log'), 'utf8')
    expect(log).toContain('{"n":1,')
  })
})
