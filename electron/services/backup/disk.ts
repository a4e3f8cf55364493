import { lstat, mkdir, open, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { nodeDisk } from '#services/hand-over/disk.ts'
import type { OpenFile } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'

/**
 * The second copy's door to the officer's folder or stick. It makes no vanished folder anew,
 * opens no file that is there for writing, and removes only what bears a name of ours. Errors are
 * the system's own.
 */
export type BackupDisk = {
  /** Names in the folder; rejects where there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly exists: (path: string) => Promise<boolean>
  readonly create: (path: string) => Promise<OpenFile>
  readonly open: (path: string) => Promise<ReadableFile>
  /** One folder in a folder that is there. */
  readonly makeFolder: (folder: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly flushFolder: (folder: string) => Promise<void>
  /** Archives, and what begins with `.teras-`; folders with all that lies in them. */
  readonly remove: (path: string) => Promise<void>
}

export type ReadableFile = {
  readonly sizeBytes: number
  /** Answers how many bytes came, which may be fewer than fit. */
  readonly read: (into: Uint8Array, position: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** The real disk. */
export const nodeBackupDisk: BackupDisk = {
  list: (folder) => readdir(folder),
  exists: nodeDisk.exists,
  create: nodeDisk.create,
  open: async (path) => {
    const handle = await open(path, 'r')
    return {
      sizeBytes: (await handle.stat()).size,
      read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
      close: () => handle.close(),
    }
  },
  makeFolder: async (folder) => {
    await mkdir(folder, { mode: 0o700 })
  },
  rename: nodeFilePort.rename,
  flushFolder: nodeFilePort.flushFolder,
  remove: async (path) => {
    const name = basename(path)
    const isOurs = name.startsWith('.teras-') || /^teras-salinan-[\w-]+\.zip$/.test(name)
    if (!isOurs) throw new Error(`the second copy does not remove ${path}`)
    await removeAll(path)
  },
}

/** One after the other: a folder of ten thousand removed at once would hold the program up. */
async function removeAll(path: string): Promise<void> {
  const facts = await lstat(path).catch(() => null)
  if (facts === null) return
  if (facts.isDirectory()) {
    for (const name of await readdir(path)) await removeAll(join(path, name))
  }
  await rm(path, { recursive: facts.isDirectory(), force: true, maxRetries: 5 })
}

/** Every byte asked for, or an error: a file that ends early is a failure, not an end. */
export async function readExactly(
  file: ReadableFile,
  position: number,
  length: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  for (let read = 0; read < length; ) {
    const came = await file.read(bytes.subarray(read), position + read)
    if (came <= 0) throw Object.assign(new Error('the file ends early'), { code: 'EIO' })
    read += came
  }
  return bytes
}
