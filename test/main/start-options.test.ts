import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readStartOptions } from '../../electron/main/start-options.ts'

const asked = { args: ['teras'], env: {}, packaged: false, appData: '/home/humas/.config' }

describe('readStartOptions', () => {
  test('keeps data under the application data', () => {
    expect(readStartOptions(asked)).toMatchObject({
      profileFolder: '/home/humas/.config/Teras/profil',
      chromiumFolder: '/home/humas/.config/Teras/chromium',
      demo: false,
    })
  })

  test('prefers the local folder of Windows', () => {
    const { profileFolder } = readStartOptions({ ...asked, env: { LOCALAPPDATA: '/local' } })

    expect(profileFolder).toBe('/local/Teras/profil')
  })

  test.each([
    [{ TERAS_PROFILE: '/data/kantor' }, [], '/data/kantor'],
    [{}, ['--profile=/data/kantor'], '/data/kantor'],
    [{ TERAS_PROFILE: '/data/satu' }, ['--profile=/data/dua'], '/data/satu'],
    [{ TERAS_PROFILE: '' }, [], '/home/humas/.config/Teras/profil'],
  ])('finds the asked profile %#', (env, args, profileFolder) => {
    expect(readStartOptions({ ...asked, env, args }).profileFolder).toBe(profileFolder)
  })

  test('keeps the caches of Chromium out of the profile', () => {
    const { chromiumFolder } = readStartOptions({ ...asked, env: { TERAS_PROFILE: '/data/p' } })

    expect(chromiumFolder).toBe('/data/p-chromium')
  })

  test('gives a demo a folder that goes again', () => {
    const { profileFolder, demo, sweep } = readStartOptions({ ...asked, args: ['--demo'] })
    const before = existsSync(profileFolder)
    sweep()

    expect([demo, before, existsSync(profileFolder)]).toEqual([true, true, false])
  })

  test('clears what an earlier demo left', () => {
    const left = join(tmpdir(), `teras-demo-left-${process.pid}`)
    mkdirSync(join(left, 'chromium'), { recursive: true })

    readStartOptions({ ...asked, args: ['--demo'] }).sweep()

    expect(existsSync(left)).toBe(false)
  })

  test('answers the folder dialog only when unpackaged', () => {
    const env = { TERAS_CHOOSE_FOLDER: '/media/stik' }

    expect(readStartOptions({ ...asked, env }).chosenFolder).toBe('/media/stik')
    expect(readStartOptions({ ...asked, env, packaged: true }).chosenFolder).toBeNull()
  })
})
