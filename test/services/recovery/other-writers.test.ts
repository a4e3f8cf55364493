import { appendFile, readFile, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { releaseFormat } from '#core/release/release.ts'
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

describe('a log that was put back to an older state', () => {
  test('is told, for the list remembers a later save', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    const bytes = await readFile(log)
    await rm(join(folder, 'births.log'))
    await truncate(log, bytes.lastIndexOf('\n', bytes.length - 2))
    const profile = openAt(folder)

    const opened = await profile.releases.open(id)

    expect(opened).toMatchObject({
      release: { headline: 'Satu' },
      condition: { kind: 'recovered' },
    })
    expect(profile.safety.findings.all()).toMatchObject([{ kind: 'older', id }])
  })

  test('is caught up from births.log', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    const bytes = await readFile(log)
    await truncate(log, bytes.lastIndexOf('\n', bytes.length - 2))

    const opened = await openAt(folder).releases.open(id)

    expect(opened).toMatchObject({ release: { headline: 'Dua' }, condition: { source: 'births' } })
  })
})

describe('a release of a later version', () => {
  const later = releaseFormat + 1

  test('can be read, is not saved, and keeps every byte', async () => {
    const folder = await storeFolder()
    const profile = openAt(folder)
    const { release } = await profile.releases.create(newRelease('Satu'))
    const log = join(folder, 'drafts', release.id, 'a.log')
    await profile.close()
    const { lineOf } = await import('../../faults/corpus/log-lines.ts')
    const d = {
      ...release,
      format: later,
      headline: 'Kelak',
      story: [{ type: 'poem', text: 'Bait' }],
    }
    await appendFile(log, lineOf(JSON.stringify({ ...bare, n: 2, v: later, d })))
    const before = await readFile(log)
    const again = openAt(folder)

    const opened = await again.releases.open(release.id)

    expect(opened).toMatchObject({
      release: { headline: 'Kelak', story: [{ inlines: [{ text: 'Bait' }] }] },
      condition: { kind: 'read-only', why: 'newer' },
    })
    await expect(again.releases.save(opened.release)).rejects.toMatchObject({
      code: 'release-newer',
    })
    expect(await readFile(log)).toEqual(before)
  })

  test('gets its unknown fields back with the next save', async () => {
    const folder = await storeFolder()
    const profile = openAt(folder)
    const { release } = await profile.releases.create(newRelease('Satu'))
    await profile.close()
    const log = join(folder, 'drafts', release.id, 'a.log')
    const { lineOf } = await import('../../faults/corpus/log-lines.ts')
    const d = { ...release, tone: { a: [1, 'é'] } }
    await appendFile(log, lineOf(JSON.stringify({ ...bare, n: 2, d })))
    const again = openAt(folder)

    const opened = await again.releases.open(release.id)
    await again.releases.save({ ...opened.release, headline: 'Dua' })
    await again.releases.save({ ...opened.release, headline: 'Tiga' })

    const last = (await readFile(log, 'utf8')).trim().split('\n').at(-1) ?? ''
    expect(last).toContain('"tone":{"a":[1,"é"]}')
    expect(last).toContain('"headline":"Tiga"')
  })
})

describe('a log that somebody else writes into', () => {
  test('keeps both texts as versions and tells so', async () => {
    const folder = await storeFolder()
    const { id, log } = await written(folder)
    const [one, other] = [openAt(folder), openAt(folder)]
    const mine = await one.releases.open(id)
    const theirs = await other.releases.open(id)
    await one.releases.save({ ...mine.release, headline: 'Punya saya' })

    await other.releases.save({ ...theirs.release, headline: 'Punya dia' })

    const text = await readFile(log, 'utf8')
    expect(text).toContain('Punya saya')
    expect(text).toContain('Punya dia')
    expect(other.safety.findings.all()).toMatchObject([{ kind: 'foreign-write', id }])
    expect((await openAt(folder).releases.open(id)).release.headline).toBe('Punya dia')
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
