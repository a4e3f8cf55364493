import { open, readdir, rm, statfs } from 'node:fs/promises'
import { type HandOverDisk, nodeDisk } from '#services/hand-over/disk.ts'
import { readPastCache } from './read-past-cache.ts'

/**
 * The parcel's door to a stick. Like the hand-over's it never makes a vanished folder anew and
 * opens no file that is there for writing. Errors are the system's own.
 */
export type StickDisk = Omit<HandOverDisk, 'freshToken'> & {
  /** Names in the folder; rejects where there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Gives what was written piece by piece, from the stick itself as far as the system lets us. */
  readonly readBack: (path: string, take: (piece: Uint8Array) => void) => Promise<void>
  /** Makes a file last that somebody else wrote, perhaps without waiting for the stick. */
  readonly flushFile: (path: string) => Promise<void>
  /** One file. */
  readonly remove: (path: string) => Promise<void>
  readonly room: (folder: string) => Promise<Room>
}

export type Room = {
  /** Infinite where nobody knows it: then the first write that fails tells. */
  readonly freeBytes: number
  /** A file takes up whole blocks of this size. */
  readonly blockBytes: number
  /** Of one file; null where there is no limit or none is known. */
  readonly largestFileBytes: number | null
}

/** FAT keeps the size of a file in 32 bits. */
export const fatFileBytes = 2 ** 32 - 1

/** What `statfs` calls FAT on Linux (MSDOS_SUPER_MAGIC); elsewhere EFBIG tells it. */
const fatType = 0x4d44

/** The real stick. */
export const nodeStickDisk: StickDisk = {
  exists: nodeDisk.exists,
  makeFolder: nodeDisk.makeFolder,
  create: nodeDisk.create,
  rename: nodeDisk.rename,
  flushFolder: nodeDisk.flushFolder,
  removeFolder: nodeDisk.removeFolder,
  list: (folder) => readdir(folder),
  flushFile: async (path) => {
    const handle = await open(path, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  remove: (path) => rm(path),
  readBack: readPastCache,
  room: async (folder) => {
    const { bavail, blocks, bsize, type } = await statfs(folder)
    return {
      // A driver that counts no blocks at all does not say that it is full, but that it cannot tell.
      freeBytes: Number(blocks) === 0 ? Number.POSITIVE_INFINITY : Number(bavail) * Number(bsize),
      blockBytes: Math.max(512, Number(bsize)),
      largestFileBytes: Number(type) === fatType ? fatFileBytes : null,
    }
  },
}
