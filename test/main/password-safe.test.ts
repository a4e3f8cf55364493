import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPasswordSafe } from '../../electron/main/password-safe.ts'
import { storeFolder } from '../helpers/store-folder.ts'

/** A system that turns the bytes round, and says whose key it has. */
function systemWith(backend: 'gnome_libsecret' | 'basic_text' | 'unknown', available = true) {
  return {
    isEncryptionAvailable: () => available,
    getSelectedStorageBackend: () => backend,
    encryptString: (text: string) => Buffer.from(`v1${[...text].reverse().join('')}`),
    decryptString(bytes: Buffer) {
      if (!bytes.toString().startsWith('v1')) throw new Error('another key')
      return [...bytes.toString().slice(2)].reverse().join('')
    },
  }
}

async function placeOf() {
  return join(await storeFolder(), 'desk', 'mail-password')
}

describe('openPasswordSafe', () => {
  test('keeps it protected where the system can', async () => {
    const path = await placeOf()
    const system = systemWith('gnome_libsecret')
    await openPasswordSafe(system, path).give('rahasia', true)

    const next = openPasswordSafe(system, path)

    expect(await next.read()).toBe('rahasia')
    expect(await next.state()).toBe('kept')
    expect(await readFile(path, 'utf8')).not.toContain('rahasia')
  })

  test.for([
    ['a key that everybody knows', systemWith('basic_text')],
    ['no key ring', systemWith('unknown')],
    ['no protection at all', systemWith('gnome_libsecret', false)],
  ] as const)('writes nothing with %s', async ([, system]) => {
    const path = await placeOf()
    const safe = openPasswordSafe(system, path)

    await safe.give('rahasia', true)

    expect(safe.canKeep()).toBe(false)
    expect(await safe.state()).toBe('session')
    expect(await safe.read()).toBe('rahasia')
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await openPasswordSafe(system, path).state()).toBe('none')
  })

  test('keeps none that is for this session, and drops the one before', async () => {
    const path = await placeOf()
    const safe = openPasswordSafe(systemWith('gnome_libsecret'), path)
    await safe.give('lama', true)

    await safe.give('baru', false)

    expect(await safe.read()).toBe('baru')
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('forgets it on the disk too', async () => {
    const path = await placeOf()
    const safe = openPasswordSafe(systemWith('gnome_libsecret'), path)
    await safe.give('rahasia', true)

    await safe.forget()

    expect(await safe.read()).toBeNull()
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('asks again where another key was used', async () => {
    const path = await placeOf()
    const safe = openPasswordSafe(systemWith('gnome_libsecret'), path)
    await safe.give('rahasia', true)
    await writeFile(path, 'other bytes')

    const next = openPasswordSafe(systemWith('gnome_libsecret'), path)

    expect(await next.read()).toBeNull()
    expect(await next.state()).toBe('none')
  })
})
