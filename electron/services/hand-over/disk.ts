import { randomBytes } from 'node:crypto'
import { lstat, mkdir, open, rm } from 'node:fs/promises'
import type { OpenFile } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'

/**
 * The hand-over's door to the officer's folder. It differs from the store's: it never makes a
 * folder that has vanished anew, never opens a file that is there, and may clear its own folder away.
 * Errors are the system's own.
 */
export type HandOverDisk = {
  readonly exists: (path: string) => Promise<boolean>
  /** One folder in a folder that is there. */
  readonly makeFolder: (folder: string) => Promise<void>
  readonly create: (path: string) => Promise<OpenFile>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly flushFolder: (folder: string) => Promise<void>
  /** With all that lies in it; silent where nothing does. */
  readonly removeFolder: (folder: string) => Promise<void>
  /** Twelve characters that no other hand-over has. */
  readonly freshToken: () => string
}

/** The real disk. */
export const nodeDisk: HandOverDisk = {
  exists: async (path) => {
    try {
      await lstat(path)
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
      throw error
    }
  },
  makeFolder: async (folder) => {
    await mkdir(folder)
  },
  create: async (path) => {
    const handle = await open(path, 'wx')
    return {
      write: async (bytes, position) =>
        (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
      flush: () => handle.sync(),
      truncate: (sizeBytes) => handle.truncate(sizeBytes),
      size: async () => (await handle.stat()).size,
      close: () => handle.close(),
    }
  },
  rename: nodeFilePort.rename,
  flushFolder: nodeFilePort.flushFolder,
  // Windows keeps a file for a moment after it is closed: the removal is tried again.
  removeFolder: (folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  freshToken: () => randomBytes(6).toString('hex'),
}
