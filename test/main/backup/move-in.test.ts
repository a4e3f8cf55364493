import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findLost, openPointer } from '#services/recovery/pointer.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { createMoveIn, leadTo, startAgain } from '../../../electron/main/backup/move-in.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const now = '2026-11-24T07:32:00.000Z'

async function furnished() {
  const root = await storeFolder()
  const restored = join(root, 'teras-profil-1')
  await mkdir(join(restored, 'drafts', 'abcdefabcdef'), { recursive: true })
  await writeFile(join(restored, 'PROFILE.json'), '{}')
  const pointer = openPointer(nodeFilePort, join(root, 'profil.json'))
  return { usual: join(root, 'profil'), restored, pointer, port: nodeFilePort }
}

describe('createMoveIn', () => {
  test('wishes for the profile that was restored last', async () => {
    const { restored } = await furnished()
    const moveIn = createMoveIn(nodeFilePort, () => 0)
    expect(moveIn.wished()).toBeNull()
    moveIn.restored(restored)
    expect(moveIn.wished()).toBeNull()

    await moveIn.wish()

    expect(moveIn.wished()).toBe(restored)
  })

  test('refuses where nothing was restored or the stick has gone', async () => {
    const { restored } = await furnished()
    const moveIn = createMoveIn(nodeFilePort, () => 0)
    await expect(moveIn.wish()).rejects.toMatchObject({ code: 'folder-gone' })
    moveIn.restored(restored)
    await rm(restored, { recursive: true })

    await expect(moveIn.wish()).rejects.toMatchObject({ code: 'folder-gone' })
    expect(moveIn.wished()).toBeNull()
  })

  test('forgets the wish of one who stayed', async () => {
    const { restored } = await furnished()
    let nowMs = 0
    const moveIn = createMoveIn(nodeFilePort, () => nowMs)
    moveIn.restored(restored)
    await moveIn.wish()

    nowMs = 60_000

    expect(moveIn.wished()).toBeNull()
  })
})

describe('leadTo', () => {
  test('leads the next start to the restored profile', async () => {
    const { usual, restored, pointer, port } = await furnished()
    await pointer.note(usual, 12, now)

    await leadTo(restored, { usual, port, pointer }, now)

    expect(await pointer.resolve(usual)).toBe(restored)
  })

  test('never starts empty where the restored profile is gone later', async () => {
    const { usual, restored, pointer, port } = await furnished()
    await leadTo(restored, { usual, port, pointer }, now)
    await rm(restored, { recursive: true })

    expect(await findLost(port, pointer, restored)).toMatchObject({ releases: 1 })
  })

  test('stays where it is when the folder has gone', async () => {
    const { usual, restored, pointer, port } = await furnished()
    await rm(restored, { recursive: true })

    await leadTo(restored, { usual, port, pointer }, now)

    expect(await pointer.resolve(usual)).toBe(usual)
  })
})

describe('startAgain', () => {
  test('keeps the arguments, but for a demo', () => {
    expect(startAgain('/p', ['--lang=id'], {})).toEqual({ args: ['--lang=id'] })
    expect(startAgain('/p', ['.', '--demo'], {})).toEqual({ args: ['.', '--profile=/p'] })
  })

  test('starts the file that unpacks itself', () => {
    expect(startAgain('/p', [], { APPIMAGE: '/t.AppImage' }).execPath).toBe('/t.AppImage')
  })
})
