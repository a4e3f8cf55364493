import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FilePort, OpenFile } from './file-port.ts'

/** The file port on the real disk. */
export const nodeFilePort: FilePort = {
  stat: (path) =>
    nullIfMissing(
      patiently(() => stat(path), readPausesMs).then((facts) => ({
        kind: facts.isDirectory() ? ('folder' as const) : ('file' as const),
        sizeBytes: facts.size,
        changedMs: facts.mtimeMs,
      })),
    ),
  read: (path) =>
    // Windows refuses a folder that is read as a file with the same codes as a lock.
    nullIfMissing(
      patiently(
        () => readFile(path),
        readPausesMs,
        () => isFolder(path),
      ),
    ),
  list: async (folder) =>
    (await nullIfMissing(patiently(() => readdir(folder), readPausesMs))) ?? [],
  open: async (path) =>
    openFile(await patiently(() => open(path, constants.O_RDWR | constants.O_CREAT, 0o600))),
  makeFolder,
  flushFolder,
  rename: (from, to) => patiently(() => rename(from, to)),
  remove: async (path) => {
    const folders = path.split(sep)
    const isOurs = folders.includes('derived') || folders.includes('quarantine')
    if (!/\.(tmp|version)$/.test(path) && !isOurs) {
      throw new Error(`the store does not delete ${path}`)
    }
    await patiently(() => rm(path, { force: true }))
  },
}

function openFile(handle: FileHandle): OpenFile {
  return {
    write: async (bytes, position) =>
      (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    flush: () => handle.datasync(),
    truncate: (sizeBytes) => handle.truncate(sizeBytes),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  }
}

/** Folders whose entry this run of the program has seen flushed. */
const lasting = new Set<string>()

/**
 * One folder after the other, each made last before the next: where a flush fails, the next try
 * finds the folder there and must still flush the entry above it.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await makeLasting(folder)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || lasting.size === 0) throw error
    // Somebody took away a folder above that was there before: everything is looked at anew.
    lasting.clear()
    await makeLasting(folder)
  }
}

async function makeLasting(folder: string): Promise<void> {
  const parent = dirname(folder)
  if (parent === folder) return
  if (!lasting.has(parent)) await makeLasting(parent)
  const wasThere = await makeOne(folder)
  if (wasThere && lasting.has(folder)) return
  try {
    await flushFolder(parent)
  } catch (error) {
    // What stood before Teras came needs no flush of ours, and may not be open to us.
    if (!wasThere || !['EACCES', 'EPERM'].includes(codeOf(error))) throw error
  }
  lasting.add(folder)
}

/** Whether it was there before. Plain `mkdir`: a recursive one hides the reason of a refusal. */
async function makeOne(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 })
    return false
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error
    if (await isFolder(folder)) return true
    throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await nullIfMissing(stat(path)))?.isDirectory() ?? false
}

async function flushFolder(folder: string): Promise<void> {
  // Windows opens a folder for reading only, and a flush wants a handle that may write.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Together a little less than the five seconds after which she must know. */
const pausesMs = [20, 50, 100, 200, 400, 800, 1500, 1500] as const

/** Shorter: a start reads many files, and one that stays locked must not hold it up. */
const readPausesMs = [20, 50, 100, 200, 400] as const

/** Virus scanners on Windows hold fresh files for a moment: what they refuse is tried again. */
async function patiently<Value>(
  act: () => Promise<Value>,
  waits: readonly number[] = pausesMs,
  isVain: () => Promise<boolean> = async () => false,
): Promise<Value> {
  const pauses = process.platform === 'win32' ? waits : []
  for (const ms of pauses) {
    try {
      return await act()
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error
      if (await isVain().catch(() => false)) throw error
      await pause(ms)
    }
  }
  return act()
}

async function nullIfMissing<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise
  } catch (error) {
    // ENOTDIR: a file stands where a folder of the path should be.
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
