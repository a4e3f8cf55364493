import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openReserve } from '#services/recovery/reserve.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { addRelease, numberedJpeg, photosIn, stage } from '../../helpers/backup-profile.ts'

const name = 'teras-salinan-2026-11-24.zip'

/** One release with a named version is in the copy and has gone from the profile. */
async function goneStage(port: (profile: string) => FilePort = () => nodeFilePort) {
  let used: FilePort = nodeFilePort
  const on = await stage({ port: throughTo(() => used) })
  const release = await addRelease(on, 'Hilang')
  const { revision } = await on.profile.releases.save({ ...release, writerCode: 'A' })
  await on.profile.history.name(release.id, revision, 'Sebelum rapat')
  await on.copy.make()
  await on.profile.close()
  const folder = join(on.profile.folder, 'drafts', release.id)
  await rm(folder, { recursive: true })
  used = port(on.profile.folder)
  return { ...on, release, folder, place: { folder: on.target, name } }
}

/** A port that is looked up at every act. */
function throughTo(port: () => FilePort): FilePort {
  return {
    stat: (path) => port().stat(path),
    read: (path) => port().read(path),
    list: (folder) => port().list(folder),
    open: (path) => port().open(path),
    makeFolder: (folder) => port().makeFolder(folder),
    flushFolder: (folder) => port().flushFolder(folder),
    rename: (from, to) => port().rename(from, to),
    remove: (path) => port().remove(path),
  }
}

async function stagesIn(profile: string): Promise<readonly string[]> {
  return (await readdir(profile)).filter((each) => each.startsWith('.teras-'))
}

describe('restorePresent', () => {
  test('brings the missing lines of the ledger and changes none', async () => {
    const on = await stage()
    const { id } = await addRelease(on, 'Terkirim')
    const note = { releaseId: id, recipient: null, place: 'MERAH', files: [] }
    const early = { ...note, way: 'stick', at: '2026-09-02T01:00:00.000Z' } as const
    const first = await on.profile.ledger.note(early)
    const second = await on.profile.ledger.note({ ...note, way: 'folder' })
    await on.copy.make()
    const { carrying } = await on.profile.ledger.carry(first.id, {
      ...{ step: 'carried', by: '', note: '' },
    })
    await rm(join(on.profile.folder, 'ledger', '2026-11'), { recursive: true })
    await on.profile.close()
    const here = await stage({ profileFolder: on.profile.folder })
    const place = { folder: on.target, name }

    const { ledger } = await here.copy.preview(place)
    const brought = await here.copy.restoreIntoPresent(place, [])

    expect([ledger.missing, brought.ledger]).toEqual([1, 1])
    expect((await here.copy.preview(place)).ledger.missing).toBe(0)
    const { entries } = await here.profile.ledger.read({ release: null, before: null })
    expect(entries).toEqual([second, { ...first, carrying }])
  })

  test('loses nothing to the reserve of a full disk', async () => {
    const { release, copy, place, folder } = await goneStage((profile) => ({
      ...nodeFilePort,
      rename: async (from, to) => {
        // Text finds the disk full just before the folder is moved into its place.
        if (to.includes('drafts')) await openReserve(nodeFilePort, profile).release()
        return nodeFilePort.rename(from, to)
      },
    }))

    await copy.restoreIntoPresent(place, ['missing'])

    expect((await readFile(join(folder, 'a.log'))).toString()).toContain(release.headline)
  })

  test('does not call done what was moved otherwise', async () => {
    const { copy, place, folder, profile } = await goneStage(() => ({
      ...nodeFilePort,
      rename: async (from, to) => {
        await nodeFilePort.rename(from, to)
        if (to.endsWith(to.split('drafts')[1] ?? '') && to.includes('drafts'))
          await writeFile(join(to, 'a.log'), '')
      },
    }))

    await expect(copy.restoreIntoPresent(place, ['missing'])).rejects.toMatchObject({
      code: 'disk-failed',
    })

    expect(await nodeFilePort.stat(folder)).toBeNull()
    expect(await stagesIn(profile.folder)).toEqual([])
  })

  test('leaves nothing behind after a failure', async () => {
    const { copy, place, profile } = await goneStage(() => ({
      ...nodeFilePort,
      rename: async (from, to) => {
        if (to.includes('drafts')) throw Object.assign(new Error('rename'), { code: 'ENOSPC' })
        return nodeFilePort.rename(from, to)
      },
    }))

    await expect(copy.restoreIntoPresent(place, ['missing'])).rejects.toMatchObject({
      code: 'disk-full',
    })

    expect(await stagesIn(profile.folder)).toEqual([])
    expect(await nodeFilePort.list(join(profile.folder, 'derived', 'restoring'))).toEqual([])
  })

  test.each(['restore', 'copy'] as const)('is swept after a power cut by a %s', async (by) => {
    const { copy, place, profile } = await goneStage()
    const orphan = join(profile.folder, '.teras-pulih-0123456789abcdef')
    await mkdir(orphan)
    await writeFile(join(orphan, 'a.log'), 'x')

    await (by === 'restore' ? copy.restoreIntoPresent(place, ['missing']) : copy.make())

    expect(await stagesIn(profile.folder)).toEqual([])
  })

  test('counts a version that is lost', async () => {
    const { copy, place, target } = await goneStage()
    const path = join(target, name)
    const bytes = await readFile(path)
    // In the local header the bytes follow the path at once.
    const kept = /drafts\/\w+\/keep\/[\w.-]+\.version/.exec(bytes.toString('latin1'))
    const at = (kept?.index ?? 0) + (kept?.[0].length ?? 0) + 5
    bytes[at] = (bytes[at] ?? 0) ^ 0x10
    await writeFile(path, bytes)

    const brought = await copy.restoreIntoPresent(place, ['missing'])

    expect(brought).toMatchObject({ releases: 1, unreadable: 1 })
  })
})

describe('preview and restore of photos', () => {
  test('bring back one that rotted at its size', async () => {
    const on = await stage()
    await addRelease(on, 'Berfoto', [numberedJpeg(1, 4000), numberedJpeg(2, 4000)])
    await on.copy.make()
    const before = await photosIn(on.profile.folder)
    const [first = ''] = before
    const path = join(on.profile.folder, 'photos', first.split(' ')[0] ?? '')
    const bytes = await readFile(path)
    bytes[2000] = (bytes[2000] ?? 0) ^ 1
    await writeFile(path, bytes)

    const place = { folder: on.target, name }
    const preview = await on.copy.preview(place)
    const brought = await on.copy.restoreIntoPresent(place, ['missing'])

    expect(preview.photos).toMatchObject({ total: 2, missing: [{ size: bytes.length }] })
    expect(brought).toMatchObject({ photos: 1, unreadable: 0 })
    expect(await photosIn(on.profile.folder)).toEqual(before)
    const quarantine = join(on.profile.folder, 'quarantine')
    const [aside = ''] = await readdir(quarantine)
    const [rotten = ''] = (await readdir(join(quarantine, aside))).filter(isRotten)
    expect(await readFile(join(quarantine, aside, rotten))).toEqual(bytes)
  })

  test('leave a whole photo alone where the copy is rotten', async () => {
    const on = await stage()
    await addRelease(on, 'Berfoto', [numberedJpeg(1, 4000)])
    const [only = ''] = await photosIn(on.profile.folder)
    const path = join(on.profile.folder, 'photos', only.split(' ')[0] ?? '')
    const whole = await readFile(path)
    const rotten = Buffer.from(whole)
    rotten[2000] = (rotten[2000] ?? 0) ^ 1
    await writeFile(path, rotten)
    await on.copy.make()
    await writeFile(path, whole)

    const place = { folder: on.target, name }
    const preview = await on.copy.preview(place)
    await on.copy.restoreIntoPresent(place, ['missing'])

    expect(preview.photos.missing).toEqual([])
    expect(await readFile(path)).toEqual(whole)
  })

  test('put back a rotten photo that the copy cannot better', async () => {
    const on = await stage()
    await addRelease(on, 'Berfoto', [numberedJpeg(1, 4000)])
    const [only = ''] = await photosIn(on.profile.folder)
    const path = join(on.profile.folder, 'photos', only.split(' ')[0] ?? '')
    const rotten = await readFile(path)
    rotten[2000] = (rotten[2000] ?? 0) ^ 1
    await writeFile(path, rotten)
    await on.copy.make()

    const brought = await on.copy.restoreIntoPresent({ folder: on.target, name }, ['missing'])

    expect(brought).toMatchObject({ photos: 0, unreadable: 1 })
    expect(await readFile(path)).toEqual(rotten)
  })
})

function isRotten(name: string): boolean {
  return name.endsWith('.rusak')
}
