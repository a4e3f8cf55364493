import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { beginAnew, findLost, openPointer } from '#services/recovery/pointer.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const now = '2026-03-02T07:00:00.000Z'

describe('openPointer', () => {
  test('misses a profile that held releases', async () => {
    const home = await storeFolder()
    const pointer = openPointer(nodeFilePort, join(home, 'luar', 'profil.json'))
    const folder = join(home, 'profil')
    await mkdir(join(folder, 'drafts'), { recursive: true })
    await pointer.note(folder, 3, now)

    const there = await findLost(nodeFilePort, pointer, folder)
    await rename(folder, join(home, 'pindah'))
    const gone = await findLost(nodeFilePort, pointer, folder)
    await pointer.move(folder, join(home, 'pindah'), now)

    expect(there).toBeNull()
    expect(gone).toMatchObject({ folder, releases: 3, seenAt: now })
    expect(await pointer.resolve(folder)).toBe(join(home, 'pindah'))
  })

  test('knows nothing where it is damaged', async () => {
    const path = join(await storeFolder(), 'profil.json')
    await writeFile(path, '{"format":1,"pla')

    expect(await openPointer(nodeFilePort, path).find('/x')).toBeNull()
  })

  test('begins anew at the usual place after a move', async () => {
    const home = await storeFolder()
    const pointer = openPointer(nodeFilePort, join(home, 'profil.json'))
    const [usual, moved] = [join(home, 'profil'), join(home, 'pindah')]
    await pointer.move(usual, moved, now)
    await pointer.note(moved, 3, now)

    const begun = await beginAnew(pointer, { usual, lost: moved })

    expect(begun).toBe(usual)
    expect(await pointer.resolve(usual)).toBe(usual)
    expect(await findLost(nodeFilePort, pointer, usual)).toBeNull()
    expect(await findLost(nodeFilePort, pointer, moved)).toBeNull()
  })

  test('lets a first start be a first start', async () => {
    const pointer = openPointer(nodeFilePort, join(await storeFolder(), 'profil.json'))

    expect(await findLost(nodeFilePort, pointer, '/nowhere/profil')).toBeNull()
  })
})
