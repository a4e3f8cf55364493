import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openProfile } from '#services/store/profile.ts'
import {
  addRelease,
  numberedJpeg,
  photosIn,
  refusingPort,
  stage,
} from '../../helpers/backup-profile.ts'

/** A stage on whose disk the places in `hurt` cannot be read. */
async function hurtStage(code = 'EIO') {
  const hurt = new Set<string>()
  const port = refusingPort((_, path) => [...hurt].some((each) => path.includes(each)), code)
  return { ...(await stage({ port })), hurt }
}

async function headlinesIn(folder: string): Promise<readonly string[]> {
  const profile = openProfile(folder)
  try {
    const { releases } = await profile.releases.list()
    return releases.map(({ headline }) => headline).sort()
  } finally {
    await profile.close()
  }
}

async function restored(on: Awaited<ReturnType<typeof stage>>): Promise<string> {
  const [newest] = await on.copy.list(on.target)
  await on.copy.restoreIntoNew(newest ?? { folder: '', name: '' }, on.root, 'pulih')
  return join(on.root, 'pulih')
}

describe('make with something unreadable', () => {
  test.each(['EIO', 'EACCES'])('copies all but one release after %s', async (code) => {
    const on = await hurtStage(code)
    await addRelease(on, 'Utuh', [numberedJpeg(1)])
    const lost = await addRelease(on, 'Tidak terbaca')
    on.hurt.add(lost.id)

    await on.copy.make()

    const { lastCopy, refused } = await on.copy.facts()
    expect(refused).toBeNull()
    expect(lastCopy).toMatchObject({ releases: 1, photos: 1 })
    expect(lastCopy?.unreadable).toEqual({
      releases: 1,
      names: [{ headline: 'Tidak terbaca', at: expect.any(String) }],
      photos: 0,
      others: 0,
    })
    const folder = await restored(on)
    expect(await headlinesIn(folder)).toEqual(['Utuh'])
    expect(await photosIn(folder)).toHaveLength(1)
  })

  test('counts what it left out in the manifest', async () => {
    const on = await hurtStage()
    const lost = await addRelease(on, 'Tidak terbaca')
    on.hurt.add(join(lost.id, 'a.log'))

    await on.copy.make()

    const [listed] = await on.copy.list(on.target)
    expect(listed?.head?.unreadable).toMatchObject([{ path: `drafts/${lost.id}/a.log` }])
  })

  test('copies the newest record beside a folder named b.log', async () => {
    const on = await stage()
    const release = await addRelease(on, 'Terhalang')
    await addRelease(on, 'Utuh')
    await on.profile.close()
    const blocked = join(on.profile.folder, 'drafts', release.id, 'b.log')
    await rm(blocked, { force: true })
    await mkdir(blocked)

    await on.copy.make()

    expect(await headlinesIn(await restored(on))).toEqual(['Terhalang', 'Utuh'])
  })

  test('names a release whose logs hold no record', async () => {
    const on = await stage()
    await addRelease(on, 'Utuh')
    const lost = await addRelease(on, 'Kosong')
    await on.profile.close()
    const folder = join(on.profile.folder, 'drafts', lost.id)
    await writeFile(join(folder, 'a.log'), Buffer.alloc(500))
    await rm(join(folder, 'b.log'), { force: true })
    await mkdir(join(folder, 'b.log'))

    await on.copy.make()

    expect((await on.copy.facts()).lastCopy).toMatchObject({
      releases: 1,
      unreadable: { releases: 1, photos: 0, others: 0 },
    })
  })

  test('leaves out a photo and names its kind', async () => {
    const on = await hurtStage()
    await addRelease(on, 'Berfoto', [numberedJpeg(1), numberedJpeg(2)])
    const [first = ''] = await photosIn(on.profile.folder)
    on.hurt.add(first.slice(3, 20))

    await on.copy.make()

    expect((await on.copy.facts()).lastCopy).toMatchObject({
      releases: 1,
      photos: 1,
      unreadable: { releases: 0, photos: 1, others: 0 },
    })
  })

  test('keeps the last readable record from an earlier archive', async () => {
    const on = await hurtStage()
    const release = await addRelease(on, 'Pernah terbaca')
    await on.copy.make()
    on.hurt.add(release.id)
    for (let day = 1; day <= 9; day += 1) {
      on.clock.now = `2026-12-0${day}T07:00:00.000Z`
      await on.copy.make()
    }

    const { lastCopy } = await on.copy.facts()
    expect(lastCopy?.unreadable).toMatchObject({
      releases: 1,
      names: [{ headline: 'Pernah terbaca' }],
    })
    expect(await headlinesIn(await restored(on))).toEqual(['Pernah terbaca'])
  })

  test('is whole again once it can be read', async () => {
    const on = await hurtStage()
    const release = await addRelease(on, 'Sementara')
    on.hurt.add(release.id)
    await on.copy.make()
    on.hurt.clear()

    await on.copy.make()

    expect((await on.copy.facts()).lastCopy).toMatchObject({ releases: 1, unreadable: null })
  })

  test('refuses where a whole shelf cannot be listed', async () => {
    const on = await hurtStage()
    await addRelease(on, 'Satu')
    on.hurt.add('drafts')

    await expect(on.copy.make()).rejects.toMatchObject({ code: 'disk-failed' })
  })

  test('takes one of two names that differ in case', async () => {
    const on = await stage()
    const { id } = await addRelease(on, 'Satu')
    const keep = join(on.profile.folder, 'drafts', id, 'keep')
    await mkdir(keep, { recursive: true })
    await writeFile(join(keep, 'x.version'), 'satu')
    await writeFile(join(keep, 'X.version'), 'dua')

    await on.copy.make()

    expect((await on.copy.facts()).lastCopy).toMatchObject({ unreadable: { others: 1 } })
  })
})
