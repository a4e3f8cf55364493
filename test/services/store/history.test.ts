import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { type Release, releaseSchema } from '#core/release/release.ts'
import type { Clock } from '#services/store/clock.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { recordFigure } from '../../helpers/figures.ts'
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

/** As the store writes it: the fields in the order of the schema. */
const stored = (release: Release) => JSON.stringify(releaseSchema.parse(release))
const storyOf = (text: string): Release['story'] => [
  { type: 'paragraph', role: 'lead', inlines: plain(text) },
]
const kept = (folder: string, id: string) => join(folder, 'drafts', id, 'keep')

describe('list', () => {
  test('shows the versions newest first with reason and words', async () => {
    const { releases, history } = openAt(await storeFolder())
    const { release } = await releases.create({ ...draft, story: storyOf('satu dua') })
    await releases.save({ ...release, story: storyOf('satu dua tiga') }, 'paste')

    expect(await history.list(release.id)).toMatchObject([
      { revision: 2, why: 'paste', words: 3, name: null, isSent: false },
      { revision: 1, why: 'create', words: 2, name: null, isSent: false },
    ])
  })

  test('refuses a release that was never made', async () => {
    const { history } = openAt(await storeFolder())

    await expect(history.list('nosuchrelease')).rejects.toMatchObject({ code: 'release-unknown' })
  })

  test('shows what the logs forgot but keep holds', async () => {
    const folder = await storeFolder()
    const { releases, history } = openAt(folder, nodeFilePort, workClock(61_000))
    const { release } = await releases.create({ ...draft, headline: 'ke-1' })
    for (let nr = 2; nr <= 14; nr += 1) {
      await releases.save({ ...release, headline: `ke-${nr}`, boilerplate: page })
    }

    const listed = (await history.list(release.id)).map(({ revision }) => revision)

    expect(listed).toEqual(Array.from({ length: 14 }, (_, nr) => 14 - nr))
    expect((await readdir(kept(folder, release.id))).length).toBeGreaterThan(0)
    expect((await history.read(release.id, 1)).headline).toBe('ke-1')
  })

  test('marks what was sent', async () => {
    const { releases, history } = openAt(await storeFolder())
    const { release } = await releases.create({ ...draft, headline: '"status":"sent"' })
    await releases.save({ ...release, status: 'sent' })

    const listed = await history.list(release.id)

    expect(listed.map(({ isSent }) => isSent)).toEqual([true, false])
  })

  test('hides a kept file that is damaged and shows the others', async () => {
    const folder = await storeFolder()
    const { releases, history } = openAt(folder, nodeFilePort, workClock(61_000))
    const { release } = await releases.create({ ...draft, headline: 'ke-1' })
    for (let nr = 2; nr <= 14; nr += 1) await releases.save({ ...release, boilerplate: page })
    const [first = ''] = (await readdir(kept(folder, release.id))).sort()
    await writeFile(join(kept(folder, release.id), first), Buffer.alloc(300))

    expect((await history.list(release.id)).map(({ revision }) => revision)).not.toContain(1)
    await expect(history.read(release.id, 1)).rejects.toMatchObject({ code: 'version-unknown' })
    expect((await history.list(release.id)).length).toBeGreaterThan(8)
  })

  test('reads two full logs without holding up the program', async () => {
    const { releases, history } = openAt(await storeFolder())
    const story = storyOf('kata '.repeat(1400))
    const { release } = await releases.create({ ...draft, story })
    for (let nr = 0; nr < 270; nr += 1) await releases.save({ ...release, story })

    let turns = 0
    let isListing = true
    const watch = () => {
      turns += 1
      if (isListing) setImmediate(watch)
    }
    setImmediate(watch)
    const listed = await history.list(release.id)
    isListing = false

    expect(listed.length).toBeGreaterThan(200)
    // Others get their turn between the slices, whatever the speed of the machine.
    expect(turns).toBeGreaterThan(10)
  })
})

describe('restore', () => {
  test('puts the old version on top and loses nothing', async () => {
    const { releases, history } = openAt(await storeFolder())
    const { release } = await releases.create({ ...draft, headline: 'Lama' })
    await releases.save({ ...release, headline: 'Baru' })

    const opened = await history.restore(release.id, 1)

    expect(opened).toMatchObject({ revision: 3, release: { headline: 'Lama' } })
    expect((await releases.open(release.id)).release).toEqual(release)
    expect((await history.list(release.id)).map(({ why }) => why)).toEqual([
      'restore',
      'typing',
      'create',
    ])
    expect((await history.restore(release.id, 2)).release.headline).toBe('Baru')
  })

  test('brings every kept version back byte for byte', { timeout: 60_000 }, async () => {
    const folder = await storeFolder()
    const first = openAt(folder, nodeFilePort, workClock(61_000))
    const { release } = await first.releases.create(draft)
    const saved = new Map<number, string>()
    for (let nr = 1; nr <= 40; nr += 1) {
      const next = { ...release, headline: `“ke-${nr}” \u{1f600} \ud800 \\n`, boilerplate: page }
      const { revision } = await first.releases.save(next)
      saved.set(revision, stored(next))
    }
    await first.close()
    const { history, releases } = openAt(folder)
    const listed = await history.list(release.id)

    let equal = 0
    for (const { revision } of listed) {
      const wanted = saved.get(revision) ?? stored(release)
      await history.restore(release.id, revision)
      if (JSON.stringify((await releases.open(release.id)).release) === wanted) equal += 1
    }

    const value = equal / listed.length
    recordFigure({
      id: 'history-restored',
      value,
      unit: 'part',
      goal: 1,
      holds: value === 1 && listed.length > 20,
    })
    expect([listed.length > 20, value]).toEqual([true, 1])
  })

  test('refuses a version that is not there', async () => {
    const { releases, history } = openAt(await storeFolder())
    const { release } = await releases.create(draft)

    await expect(history.restore(release.id, 9)).rejects.toMatchObject({ code: 'version-unknown' })
  })
})
