import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeBackupDisk } from '#services/backup/disk.ts'
import { clearErased, eraseForGood, oldInTrash } from '#services/store/erase-trash.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { addRelease, stage } from '../../helpers/backup-profile.ts'

const now = '2026-11-24T07:32:00.000Z'

/** Three releases: one on the shelf, one thrown away long ago, one lately. */
async function furnished() {
  const on = await stage()
  const shelf = await addRelease(on, 'Panen raya')
  const old = await addRelease(on, 'Lama')
  const late = await addRelease(on, 'Baru')
  for (const [{ id }, day] of [
    [old, '2026-10-25'],
    [late, '2026-10-26'],
  ] as const) {
    await on.profile.releases.discard(id)
    const trash = join(on.profile.folder, 'trash')
    await rename(join(trash, `2026-11-24-${id}`), join(trash, `${day}-${id}`))
  }
  const profile = on.profile.folder
  const { releases } = on.profile
  const eraser = { port: nodeFilePort, profile, releases, remove: nodeBackupDisk.remove }
  return { ...on, folder: profile, shelf: shelf.id, old: old.id, late: late.id, eraser }
}

describe('oldInTrash', () => {
  test('names what has lain there for thirty days', async () => {
    const { folder, old } = await furnished()

    expect(await oldInTrash(nodeFilePort, folder, now)).toEqual([old])
    expect(await oldInTrash(nodeFilePort, folder, '2026-11-23T07:00:00.000Z')).toEqual([])
  })
})

describe('eraseForGood', () => {
  test('takes the release out of the profile', async () => {
    const { eraser, folder, old, late } = await furnished()

    expect(await eraseForGood(eraser, [old], now)).toBe(1)

    expect(await readdir(join(folder, 'trash'))).toEqual([`2026-10-26-${late}`])
    expect((await readdir(folder)).filter((name) => name.startsWith('.teras-'))).toEqual([])
  })

  test('leaves what is on the shelf or was thrown away lately', async () => {
    const { eraser, folder, profile, shelf, late } = await furnished()

    expect(await eraseForGood(eraser, [shelf, late], now)).toBe(0)

    const { releases, trash } = await profile.releases.list()
    expect(releases.map(({ id }) => id)).toEqual([shelf])
    expect(trash).toHaveLength(2)
    expect(await readdir(join(folder, 'drafts'))).toEqual([shelf])
  })

  test('is missed by no later start', async () => {
    const { eraser, folder, profile, old, shelf } = await furnished()
    await profile.releases.list()
    await eraseForGood(eraser, [old], now)

    // As after a power cut: the list that is on the disk was never written anew.
    const later = openProfile(folder)
    const { releases } = await later.releases.list()
    const refusal = await later.releases.open(old).catch((error: unknown) => error)
    await later.close()

    expect(releases.map(({ id, trouble }) => [id, trouble])).toEqual([[shelf, undefined]])
    expect(refusal).toMatchObject({ code: 'release-unknown' })
    expect(later.safety.findings.all()).toEqual([])
  })

  test('is missed by no start that follows a written list', async () => {
    const { eraser, folder, profile, old } = await furnished()
    await profile.releases.list()
    await profile.close()
    const second = openProfile(folder)
    await second.releases.list()
    await eraseForGood({ ...eraser, releases: second.releases }, [old], now)

    const third = openProfile(folder)
    const { releases } = await third.releases.list()
    await third.close()
    await second.close()

    expect(releases.map(({ id }) => id)).not.toContain(old)
    expect(third.safety.findings.all()).toEqual([])
  })

  test('leaves the release whole where the disk refuses', async () => {
    const { eraser, profile, old } = await furnished()
    const refuse = () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' }))
    const port = { ...nodeFilePort, rename: refuse }

    await expect(eraseForGood({ ...eraser, port }, [old], now)).rejects.toMatchObject({
      code: 'disk-read-only',
    })

    expect((await profile.releases.list()).trash.map(({ id }) => id)).toContain(old)
    await profile.releases.restore(old)
    expect((await profile.releases.open(old)).release.headline).toBe('Lama')
  })
})

describe('clearErased', () => {
  test('clears what a scanner held the last time', async () => {
    const { eraser, folder } = await furnished()
    await mkdir(join(folder, '.teras-hapus-1'))
    await writeFile(join(folder, '.teras-hapus-1', 'a.log'), 'x')

    await clearErased(eraser)

    expect(await readdir(folder)).not.toContain('.teras-hapus-1')
  })
})
