import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { firstSettings } from '#core/release/settings.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const nul = Buffer.alloc(700)

function openAt(folder: string) {
  const profile = openProfile(folder, nodeFilePort, tickingClock())
  onTestFinished(() => profile.close())
  return profile
}

/** A release that was saved and whose file then holds NUL only. */
async function turnedToNul(folder: string) {
  const profile = openAt(folder)
  const { id: _id, createdAt: _createdAt, format: _format, ...draft } = makeRelease()
  const { release } = await profile.releases.create({ ...draft, headline: 'Panen raya' })
  await profile.close()
  const log = join(folder, 'drafts', release.id, 'a.log')
  await writeFile(log, nul)
  return { id: release.id, log }
}

describe('a new release of which a power cut left NUL only', () => {
  async function cutOffAtBirth() {
    const folder = await storeFolder()
    const id = 'baru00000001'
    await mkdir(join(folder, 'drafts', id), { recursive: true })
    await writeFile(join(folder, 'drafts', id, 'a.log'), nul)
    await writeFile(join(folder, 'drafts', id, 'b.log'), '')
    return { folder, id }
  }

  test('is not in the list and alarms nobody', async () => {
    const { folder, id } = await cutOffAtBirth()
    const profile = openAt(folder)

    const { releases } = await profile.releases.list()
    await profile.close()

    expect(releases).toEqual([])
    expect(profile.safety.findings.all()).toEqual([])
    expect(await readFile(join(folder, 'drafts', id, 'a.log'))).toEqual(nul)
  })

  test('is unknown where it is asked for', async () => {
    const { folder, id } = await cutOffAtBirth()
    const profile = openAt(folder)

    await expect(profile.releases.open(id)).rejects.toMatchObject({ code: 'release-unknown' })

    expect(profile.safety.findings.all()).toEqual([])
    expect(await readdir(join(folder, 'quarantine')).catch(() => [])).toEqual([])
  })
})

describe('a known release of which NUL only is left', () => {
  test('is an alarm where the list remembers it', async () => {
    const folder = await storeFolder()
    const { id, log } = await turnedToNul(folder)
    await rm(join(folder, 'births.log'))
    const profile = openAt(folder)

    const { releases } = await profile.releases.list()

    expect(releases).toMatchObject([{ id }])
    await expect(profile.releases.open(id)).rejects.toMatchObject({ code: 'release-damaged' })
    expect(profile.safety.findings.all()).toMatchObject([
      { kind: 'unreadable', id, quarantine: expect.stringContaining('unreadable') },
    ])
    expect(await readFile(log)).toEqual(nul)
  })

  test('comes back where only births.log remembers it', async () => {
    const folder = await storeFolder()
    const { id } = await turnedToNul(folder)
    await rm(join(folder, 'derived'), { recursive: true })
    const profile = openAt(folder)

    const { releases } = await profile.releases.list()
    const opened = await profile.releases.open(id)

    expect(releases).toMatchObject([{ id, trouble: 'damaged' }])
    expect(opened).toMatchObject({
      release: { headline: 'Panen raya' },
      condition: { kind: 'recovered', source: 'births' },
    })
    expect(profile.safety.findings.all()).toMatchObject([{ kind: 'restored', id }])
  })

  test('comes back where only the second copy remembers it', async () => {
    const folder = await storeFolder()
    const { id, log } = await turnedToNul(folder)
    const record = { n: 4, d: { ...makeRelease(), id, headline: 'Dari salinan' } }
    for (const name of ['derived', 'births.log']) {
      await rm(join(folder, name), { recursive: true })
    }
    const profile = openAt(folder)
    const facts = { t: '2026-01-05T08:00:00.000Z', m: { boot: 'x', ms: 0 }, who: '', v: 1 }
    const find = async () => ({ ...facts, why: 'typing' as const, prev: null, ...record })
    profile.safety.addFinder({ source: 'second-copy', find })

    const opened = await profile.releases.open(id)

    expect(opened.release.headline).toBe('Dari salinan')
    expect(await readdir(join(log, '..'))).toContainEqual(expect.stringContaining('a.log.damaged-'))
  })
})

describe('settings whose first save was cut off', () => {
  test('begin anew without a word, then and later', async () => {
    const folder = await storeFolder()
    await mkdir(join(folder, 'settings'), { recursive: true })
    await writeFile(join(folder, 'settings', 'a.log'), `\n${'0'.repeat(32)} {"n":1,"t":`)
    const first = openAt(folder)
    await first.settings.save({ ...firstSettings, setupSkipped: true })
    await first.close()
    const profile = openAt(folder)

    const settings = await profile.settings.read()

    expect(settings.setupSkipped).toBe(true)
    expect([...first.safety.findings.all(), ...profile.safety.findings.all()]).toEqual([])
  })
})
