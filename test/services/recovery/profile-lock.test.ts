import { spawn } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { knowsAbstractNames, lockProfile } from '#services/recovery/profile-lock.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

describe('lockProfile', () => {
  test.each(['linux', 'darwin'] as const)(
    'refuses a second holder by any path on %s',
    async (system) => {
      const home = await storeFolder()
      await mkdir(join(home, 'profil'))
      await symlink(join(home, 'profil'), join(home, 'lain'))

      const first = await lockProfile(join(home, 'profil'), system)
      const second = await lockProfile(join(home, 'lain'), system)
      await first?.release()
      const third = await lockProfile(join(home, 'lain'), system)

      expect(second).toBeNull()
      expect(third).not.toBeNull()
      await third?.release()
    },
  )

  test.each(['linux', 'darwin'])('is free at once after a kill on %s', async (system) => {
    const folder = await storeFolder()
    const module = new URL('../../../electron/services/recovery/profile-lock.ts', import.meta.url)
    const script = `const { lockProfile } = await import(${JSON.stringify(module.href)})
      console.log((await lockProfile(${JSON.stringify(folder)}, '${system}')) !== null)
      setInterval(() => undefined, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    onTestFinished(() => void child.kill('SIGKILL'))
    await new Promise((done) => child.stdout.once('data', done))

    const during = await lockProfile(folder, system === 'linux' ? 'linux' : 'darwin')
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
    const after = await lockProfile(folder, system === 'linux' ? 'linux' : 'darwin')

    expect(during).toBeNull()
    expect(after).not.toBeNull()
    await after?.release()
  })

  test('knows which systems have names of their own', () => {
    expect(knowsAbstractNames('1.44.2')).toBe(false)
    expect(knowsAbstractNames('1.51.0')).toBe(true)
  })
})
