import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SafeStorage } from 'electron'
import type { PasswordSafe } from '#services/outbox/outbox-ports.ts'
import { describe, log } from './log.ts'

/** What is used of Electron's `safeStorage`; the older runtime may not name its backend. */
export type SystemSafe = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString'
> &
  Partial<Pick<SafeStorage, 'getSelectedStorageBackend'>>

/**
 * The mailbox's password, protected by the system and kept as bytes at `path`, which no second copy
 * takes along; where the system cannot protect it, it is known until the program ends and written
 * nowhere.
 */
export function openPasswordSafe(system: SystemSafe, path: string): PasswordSafe {
  let session: string | null = null
  // Asked of the system once: some ask the officer each time.
  let kept: Promise<string | null> | null = null
  const canKeep = () => protects(system)

  const readKept = async (): Promise<string | null> => {
    const bytes = await readFile(path).catch(() => null)
    if (bytes === null || !canKeep()) return null
    try {
      return system.decryptString(bytes)
    } catch (error) {
      // Another user of this PC, or a profile that came from another one: she is asked again.
      log(`the kept password cannot be opened (${describe(error)})`)
      return null
    }
  }
  const knownKept = () => {
    kept ??= readKept()
    return kept
  }
  const forgetKept = () => {
    kept = null
    return rm(path, { force: true })
  }

  return {
    canKeep,
    read: async () => session ?? (await knownKept()),
    async give(password, keep) {
      session = password
      if (!keep || !canKeep()) return forgetKept()
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.tmp`, system.encryptString(password), { mode: 0o600 })
      await rename(`${path}.tmp`, path)
      kept = null
    },
    async forget() {
      session = null
      await forgetKept()
    },
    async state() {
      if ((await knownKept()) !== null) return 'kept'
      return session === null ? 'none' : 'session'
    },
  }
}

/** Linux without a key ring encrypts with a key that everybody knows, which protects nothing. */
function protects(system: SystemSafe): boolean {
  if (!system.isEncryptionAvailable()) return false
  if (process.platform !== 'linux') return true
  const backend = system.getSelectedStorageBackend?.()
  return backend !== undefined && backend !== 'basic_text' && backend !== 'unknown'
}
