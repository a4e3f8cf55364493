import { join } from 'node:path'
import { diskError } from '#services/store/disk-error.ts'
import type { FilePort } from '#services/store/file-port.ts'
import type { Pace } from './pace.ts'
import { isPhoto, isSafePath, leftOut } from './paths.ts'

export type ProfileFile = {
  /** From the profile on, with `/`. */
  readonly path: string
  /**
   * `log` stands for both files of a pair: its newest record is copied. `once` never changes, so
   * one copy serves every archive. Everything else is copied each time.
   */
  readonly kind: 'log' | 'once' | 'file'
  readonly sizeBytes: number
}

export type Walked = {
  readonly files: readonly ProfileFile[]
  /** Files and folders that the disk would not even look at. */
  readonly unread: readonly string[]
}

/** Without these there is no copy of the library: where one cannot be listed, none is made. */
const shelves: ReadonlySet<string> = new Set(['', 'drafts', 'trash', 'photos'])

/** Everything a second copy holds, folder by folder; what has another sort of name is passed over. */
export async function walkProfile(port: FilePort, profile: string, pace: Pace): Promise<Walked> {
  const files: ProfileFile[] = []
  const unread: string[] = []
  const passOver = (path: string) => (error: unknown) => {
    if (shelves.has(path)) throw diskError(error, `looking at ${path}`)
    unread.push(path)
    return null
  }
  const walk = async (folder: string): Promise<void> => {
    const names = [...(await namesIn(folder))].sort()
    if (names.includes('a.log') || names.includes('b.log')) {
      files.push({ path: `${folder}/a.log`, kind: 'log', sizeBytes: 0 })
    }
    for (const name of names) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (name === 'a.log' || name === 'b.log' || name.endsWith('.tmp')) continue
      if (leftOut.has(path) || !isSafePath(path)) continue
      await pace()
      const facts = await port.stat(join(profile, path)).catch(passOver(path))
      if (facts?.kind === 'folder') await walk(path)
      if (facts?.kind === 'file') {
        files.push({ path, kind: isOnce(path) ? 'once' : 'file', sizeBytes: facts.sizeBytes })
      }
    }
  }
  const namesIn = async (folder: string): Promise<readonly string[]> => {
    try {
      return await port.list(join(profile, folder))
    } catch (error) {
      passOver(folder)(error)
      return []
    }
  }
  await walk('')
  return { files, unread }
}

/** Photos and frozen mails by their content, kept versions, and what the store set aside. */
function isOnce(path: string): boolean {
  return isPhoto(path) || isFrozenMail(path) || /\/keep\/|\.damaged-/.test(path)
}

/** Sent mails are kept for good, with their photos: years of them fit into no daily copy. */
function isFrozenMail(path: string): boolean {
  return /^outbox\/(?:[0-9a-f]{16}\/[0-9a-f]{16}\.head|bodies\/[0-9a-f]{64}\.body)$/.test(path)
}
