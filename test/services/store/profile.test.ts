import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { firstSettings } from '#core/release/settings.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile as openUnclosed } from '#services/store/profile.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const openProfile: typeof openUnclosed = (...given) => {
  const profile = openUnclosed(...given)
  onTestFinished(() => profile.close())
  return profile
}
const english = { ...firstSettings, language: 'en' } as const

describe('openProfile', () => {
  test('reads and writes nothing before it is asked', async () => {
    const { port, calls } = faultyPort(nodeFilePort)

    openProfile(join(await storeFolder(), 'profil'), port)

    expect(calls).toEqual([])
  })

  test('makes a missing folder and names it once', async () => {
    const folder = join(await storeFolder(), 'di', 'dalam', 'profil')

    expect(await openProfile(folder).writable()).toBe(true)
    const named = await readFile(join(folder, 'PROFILE.json'), 'utf8')
    expect(await openProfile(folder).writable()).toBe(true)

    expect(await readFile(join(folder, 'PROFILE.json'), 'utf8')).toBe(named)
    expect(await readdir(join(folder, 'derived'))).toEqual([])
  })

  test('answers false where any step of the probe is refused', async () => {
    for (let at = 1; ; at += 1) {
      const faulty = faultyPort(nodeFilePort, { at, code: 'EACCES' })
      const writable = await openProfile(await storeFolder(), faulty.port).writable()
      if (!faulty.fired()) break
      expect(writable).toBe(false)
    }
  })

  test('does not write into a profile of a later format', async () => {
    const folder = await storeFolder()
    await writeFile(join(folder, 'PROFILE.json'), '{"format":9,"id":"x"}')

    expect(await openProfile(folder).writable()).toBe(false)
  })
})

describe('settings', () => {
  test('start as first settings and are kept', async () => {
    const folder = await storeFolder()
    const profile = openProfile(folder)

    expect(await profile.settings.read()).toEqual(firstSettings)
    await profile.settings.save(english)
    await profile.close()

    expect(await openProfile(folder).settings.read()).toEqual(english)
  })

  test('begin anew beside damaged files', async () => {
    const folder = await storeFolder()
    await openProfile(folder).settings.save(english)
    const log = join(folder, 'settings', 'a.log')
    await writeFile(log, 'rusak')
    const profile = openProfile(folder)

    expect(await profile.settings.read()).toEqual(firstSettings)
    await profile.settings.save(english)
    await profile.close()

    expect(await openProfile(folder).settings.read()).toEqual(english)
    const aside = (await readdir(join(folder, 'settings'))).find((name) => name.includes('damaged'))
    expect(await readFile(join(folder, 'settings', aside ?? ''), 'utf8')).toBe('rusak')
  })
})

describe('settings that could not be read at the start', () => {
  async function readBlind(code: string) {
    const folder = await storeFolder()
    const kept = openUnclosed(folder)
    await kept.settings.save({ ...english, theme: 'contrast' })
    await kept.close()
    let failing = true
    const read: typeof nodeFilePort.read = async (path) => {
      if (failing && path.endsWith('.log')) throw Object.assign(new Error('locked'), { code })
      return nodeFilePort.read(path)
    }
    const profile = openProfile(folder, { ...nodeFilePort, read })
    const shown = await profile.settings.read()
    const mend = () => {
      failing = false
    }
    return { folder, profile, shown, mend }
  }

  test.each([
    ['EACCES', 'disk-read-only'],
    ['EIO', 'disk-failed'],
  ])('are not saved over while %s lasts', async (system, code) => {
    const { folder, profile, shown } = await readBlind(system)

    const saving = profile.settings.save({ ...shown, setupSkipped: true })

    expect(shown).toEqual(firstSettings)
    await expect(saving).rejects.toMatchObject({ code })
    expect((await openProfile(folder).settings.read()).theme).toBe('contrast')
  })

  test('keep what she did not change once they can be read', async () => {
    const { folder, profile, shown, mend } = await readBlind('EIO')
    mend()

    await profile.settings.save({ ...shown, theme: 'dark' })
    await profile.settings.save({ ...shown, setupSkipped: true })
    await profile.close()

    const kept = await openProfile(folder).settings.read()
    expect(kept).toEqual({ ...english, theme: 'system', setupSkipped: true })
  })

  test('are replaced again once the page holds them', async () => {
    const { folder, profile, mend } = await readBlind('EIO')
    mend()

    await profile.settings.show()
    await profile.settings.save(firstSettings)
    await profile.close()

    expect(await openProfile(folder).settings.read()).toEqual(firstSettings)
  })
})

describe('desk', () => {
  test('remembers the last folder', async () => {
    const folder = await storeFolder()
    await openProfile(folder).desk.save({ lastFolder: '/media/stik' })

    expect(await openProfile(folder).desk.read()).toEqual({
      lastFolder: '/media/stik',
      left: null,
      tabs: [],
    })
  })

  test('forgets in silence where nothing can be written', async () => {
    const faulty = faultyPort(nodeFilePort, { at: 4, code: 'EROFS' })
    const { desk } = openProfile(await storeFolder(), faulty.port)

    await expect(desk.save({ lastFolder: '/media/stik' })).resolves.toBeUndefined()
  })
})
