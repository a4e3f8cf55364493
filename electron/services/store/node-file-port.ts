import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FilePort, OpenFile } from './file-port.ts'

/** The file port on the real disk. */
export const nodeFilePort: FilePort = {
  stat: (path) =>
    nullIfMissing(
      stat(path).then((facts) => ({
        kind: facts.isDirectory() ? ('folder' as const) : ('file' as const),
        sizeBytes: facts.size,
        changedMs: facts.mtimeMs,
      })),
    ),
  read: (path) => nullIfMissing(readFile(path)),
  list: async (folder) => (await nullIfMissing(readdir(folder))) ?? [],
  open: async (path) => openFile(await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)),
  makeFolder,
  flushFolder,
  rename: (from, to) => patiently(() => rename(from, to)),
  remove: async (path) => {
    if (!path.endsWith('.tmp') && !path.split(sep).includes('derived')) {
      throw new Error(`the store does not delete ${path}`)
    }
    await rm(path, { force: true })
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

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  const top = dirname(first)
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    await flushFolder(parent)
    if (parent === top || parent === dirname(parent)) return
  }
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

const pausesMs = [20, 50, 100, 200, 400, 800] as const

/** Virus scanners on Windows hold fresh files for a moment: a refused rename is tried again. */
async function patiently(rename: () => Promise<void>): Promise<void> {
  const pauses = process.platform === 'win32' ? pausesMs : []
  for (const ms of pauses) {
    try {
      return await rename()
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error
      await pause(ms)
    }
  }
  return rename()
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
