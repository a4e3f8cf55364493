import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { LedgerNote } from '#core/outbox/ledger-entry.ts'
import { releaseSchema } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const { id: _id, createdAt: _createdAt, format: _format, ...draft } = makeRelease()

function openAt(folder: string, start = '2026-11-24T08:00:00.000Z') {
  const profile = openProfile(folder, nodeFilePort, tickingClock(start))
  onTestFinished(() => profile.close().catch(() => undefined))
  return profile
}

async function withRelease(folder: string, headline = 'Panen Raya Kebun Contoh') {
  const profile = openAt(folder)
  const { release } = await profile.releases.create({ ...draft, headline })
  const onto = (note: Partial<LedgerNote> = {}): LedgerNote => ({
    ...{ releaseId: release.id, way: 'folder', recipient: null, place: 'Rilis', files: [] },
    ...note,
  })
  return { profile, ledger: profile.ledger, release, onto }
}

const all = { release: null, before: null }

async function damage(folder: string, month: string) {
  for (const name of ['a.log', 'b.log'])
    await writeFile(join(folder, 'ledger', month, name), 'bukan catatan\n'.repeat(20))
}

describe('note', () => {
  test('fills in time, version, hash, and name', async () => {
    const folder = await storeFolder()
    const { profile, ledger, release, onto } = await withRelease(folder)
    await profile.settings.save({ ...firstSettings, officer: 'Siti Contoh' })

    const entry = await ledger.note(onto({ way: 'copy', place: 'WhatsApp' }))

    const stored = JSON.stringify(releaseSchema.parse(release))
    expect(entry).toMatchObject({
      release: {
        ...{ id: release.id, headline: 'Panen Raya Kebun Contoh', revision: 1 },
        sha256: createHash('sha256').update(stored).digest('hex'),
      },
      ...{ way: 'copy', place: 'WhatsApp', by: 'Siti Contoh', carrying: [], publications: [] },
    })
    expect(entry.at.startsWith('2026-11-24T08:')).toBe(true)
  })

  test('is there after a restart', async () => {
    const folder = await storeFolder()
    const { profile, ledger, onto } = await withRelease(folder)
    const entry = await ledger.note(onto())
    await profile.close()

    expect((await openAt(folder).ledger.read(all)).entries).toEqual([entry])
  })

  test('begins the carrying book of a stick', async () => {
    const { ledger, onto } = await withRelease(await storeFolder())

    const { carrying } = await ledger.note(onto({ way: 'stick' }))

    expect(carrying).toMatchObject([{ step: 'on-stick', note: '' }])
  })

  test('writes one line for one dispatch', async () => {
    const folder = await storeFolder()
    const { profile, ledger, onto } = await withRelease(folder)
    const note = onto({ way: 'mail', id: '00112233445566aa', at: '2026-10-31T20:00:00.000Z' })

    const [first, second] = await Promise.all([ledger.note(note), ledger.note(note)])
    await profile.close()
    const again = openAt(folder, '2027-02-01T08:00:00.000Z').ledger
    const third = await again.note(onto({ way: 'mail', id: '00112233445566aa' }))

    expect([second, third]).toEqual([first, first])
    expect((await again.read(all)).entries).toEqual([first])
  })

  test('speaks of the version that was sent', async () => {
    const { profile, ledger, release, onto } = await withRelease(await storeFolder(), 'Lama')
    await profile.releases.save({ ...release, headline: 'Baru' })

    const entry = await ledger.note(onto({ way: 'mail', revision: 1 }))

    expect(entry.release).toMatchObject({ headline: 'Lama', revision: 1 })
  })

  test('notes what is sent of a release that has gone', async () => {
    const { profile, ledger, release, onto } = await withRelease(await storeFolder())
    await profile.releases.discard(release.id)

    const entry = await ledger.note(onto({ way: 'mail', revision: 1, headline: 'Panen' }))

    expect(entry.release).toMatchObject({ headline: 'Panen', revision: 1, sha256: null })
    await expect(ledger.note(onto())).rejects.toMatchObject({ code: 'release-unknown' })
  })

  test('lists the version as sent and keeps it for good', async () => {
    const folder = await storeFolder()
    const { profile, ledger, release, onto } = await withRelease(folder, 'Terkirim')
    await ledger.note(onto())
    for (let number = 0; number < 30; number += 1) {
      await profile.releases.save({ ...release, boilerplate: `kata ${number} `.repeat(30_000) })
    }

    const versions = await profile.history.list(release.id)

    expect(versions.filter(({ isSent }) => isSent)).toMatchObject([{ revision: 1 }])
    expect((await profile.history.read(release.id, 1)).headline).toBe('Terkirim')
    // Neither the log nor a second name gave it: it left the log long ago.
    const kept = await readdir(join(folder, 'drafts', release.id, 'keep'))
    expect(kept.filter((name) => name.startsWith('0000000001_'))).toHaveLength(1)
  })
})

describe('under a failing disk', () => {
  const whole = { way: 'mail', id: '00112233445566aa' } as const

  /** The note of one dispatch while the call `at` fails, then once more on a good disk. */
  async function twice(at: number) {
    const folder = await storeFolder()
    const { profile, ledger, onto } = await withRelease(folder)
    const first = await ledger.note(onto())
    await profile.close()
    const faulty = faultyPort(nodeFilePort, { at, code: 'EIO', takes: 40 })
    const broken = openProfile(folder, faulty.port, tickingClock('2026-11-25T08:00:00.000Z'))
    const noted = await broken.ledger.note(onto(whole)).then(
      () => true,
      () => false,
    )
    await broken.close().catch(() => undefined)
    const again = openAt(folder, '2026-11-26T08:00:00.000Z').ledger
    const between = (await again.read(all)).entries.map(({ id }) => id)
    await again.note(onto(whole))
    const after = (await again.read(all)).entries.map(({ id }) => id)
    return { first: first.id, noted, between, after, fired: faulty.fired() }
  }

  test('has one line whatever call fails, and never loses one', async () => {
    let wasRefused = 0
    for (let at = 1; ; at += 1) {
      const { first, noted, between, after, fired } = await twice(at)
      if (!fired) break
      if (noted) expect(between, `call ${at}`).toContain(whole.id)
      else wasRefused += 1
      expect(between, `call ${at}`).toContain(first)
      expect(after, `call ${at}`).toEqual([whole.id, first])
    }
    expect(wasRefused).toBeGreaterThan(3)
  })
})

describe('a dispatch of an earlier month', () => {
  test('is not noted twice while its month cannot be read', async () => {
    const folder = await storeFolder()
    const { profile, ledger, onto } = await withRelease(folder)
    const note = onto({ way: 'mail', id: '00112233445566aa', at: '2026-09-02T01:00:00.000Z' })
    const first = await ledger.note(note)
    await profile.close()
    const port: FilePort = {
      ...nodeFilePort,
      read: async (path) => {
        if (path.includes('2026-09')) throw Object.assign(new Error('read'), { code: 'EIO' })
        return nodeFilePort.read(path)
      },
    }
    const broken = openProfile(folder, port, tickingClock('2026-11-25T08:00:00.000Z'))
    onTestFinished(() => broken.close())
    const { at: _at, ...late } = note

    await expect(broken.ledger.note(late)).rejects.toMatchObject({ code: 'disk-failed' })

    expect((await openAt(folder).ledger.read(all)).entries).toEqual([first])
  })
})

describe('carry', () => {
  test('goes forward, over a step where it was skipped', async () => {
    const { ledger, onto } = await withRelease(await storeFolder())
    const { id } = await ledger.note(onto({ way: 'stick' }))

    const { carrying } = await ledger.carry(id, {
      ...{ step: 'handed-over', by: 'Siti Contoh', note: 'Meja redaksi' },
    })

    expect(carrying.map(({ step, note }) => [step, note])).toEqual([
      ['on-stick', ''],
      ['handed-over', 'Meja redaksi'],
    ])
  })

  test('gives a step the time that it says itself', async () => {
    const { ledger, onto } = await withRelease(await storeFolder())
    const { id } = await ledger.note(onto({ way: 'stick' }))
    const at = '2026-11-20T09:30:00+07:00'

    await ledger.carry(id, { step: 'handed-over', by: '', note: '' })
    const { carrying } = await ledger.carry(id, { step: 'confirmed', at, by: '', note: '' })

    expect(carrying.map((step) => step.at).slice(1)).toEqual([
      expect.stringMatching(/^2026-11-24T08:/),
      at,
    ])
  })

  test('takes no step back and no step without a line', async () => {
    const { ledger, onto } = await withRelease(await storeFolder())
    const { id } = await ledger.note(onto({ way: 'stick' }))
    const step = { step: 'ready', by: '', note: 'salah' } as const

    await expect(ledger.carry(id, step)).rejects.toMatchObject({ code: 'bad-input' })
    await expect(ledger.carry('0000000000000000', step)).rejects.toMatchObject({
      code: 'ledger-unknown',
    })
    expect((await ledger.read(all)).entries[0]?.carrying).toHaveLength(1)
  })
})

describe('publish', () => {
  test('keeps the link, date, and outlet of a line of an earlier month', async () => {
    const folder = await storeFolder()
    const { profile, ledger, onto } = await withRelease(folder)
    const early = await ledger.note(onto({ at: '2026-09-02T01:00:00.000Z' }))
    await ledger.note(onto())
    const publications = [
      { outlet: 'Harian Contoh', url: 'https://contoh.invalid/a', date: '2026-09-03' },
    ]

    await ledger.publish(early.id, publications)
    await profile.close()

    const { entries } = await openAt(folder).ledger.read(all)
    expect(entries.map((entry) => entry.publications)).toEqual([[], publications])
  })
})

describe('read', () => {
  test('gives the newest first, and those of one release', async () => {
    const { profile, ledger, onto } = await withRelease(await storeFolder())
    const other = await profile.releases.create(draft)
    const first = await ledger.note(onto({ at: '2026-10-31T20:00:00.000Z' }))
    const second = await ledger.note(onto({ releaseId: other.release.id }))
    const third = await ledger.note(onto())

    expect((await ledger.read(all)).entries).toEqual([third, second, first])
    const own = await ledger.read({ release: first.release.id, before: null })
    expect(own.entries).toEqual([third, first])
  })

  test('lacks only a damaged month, which is kept beside', async () => {
    const folder = await storeFolder()
    const { profile, ledger, onto } = await withRelease(folder)
    const early = await ledger.note(onto({ at: '2026-09-02T01:00:00.000Z' }))
    await ledger.note(onto())
    await profile.close()
    await damage(folder, '2026-11')
    const again = openAt(folder)

    expect(await again.ledger.read(all)).toMatchObject({ entries: [early], isDamaged: true })
    expect(again.safety.findings.all().map(({ kind }) => kind)).toContain('set-aside')
    const late = await again.ledger.note(onto())

    const { entries, isDamaged } = await again.ledger.read(all)
    expect({ entries, isDamaged }).toEqual({ entries: [late, early], isDamaged: false })
    const names = await readdir(join(folder, 'ledger', '2026-11'))
    expect(names.filter((name) => name.includes('damaged'))).not.toEqual([])
  })
})
