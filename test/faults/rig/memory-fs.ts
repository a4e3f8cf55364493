import { constants } from 'node:fs'
import { basename, dirname, sep } from 'node:path'
import { currentMachine, nextCall, systemError } from './faulty-machine.ts'
import * as memory from './memory-disk.ts'

// The part of `node:fs/promises` that the file port uses, over the disk of the current machine.
// A function that the port begins to use is missing here: the import fails, and this file grows.

export async function stat(path: string) {
  nextCall('stat')
  return factsOf(found(path))
}

export async function readFile(path: string): Promise<Buffer> {
  nextCall('readFile')
  const node = found(path)
  if (node.kind !== 'file') throw systemError('EISDIR', path)
  return Buffer.from(node.content)
}

export async function readdir(path: string): Promise<string[]> {
  nextCall('readdir')
  return [...folderAt(path).entries.keys()]
}

export async function mkdir(
  path: string,
  options?: { readonly recursive?: boolean },
): Promise<string | undefined> {
  if (look(path)?.kind === 'folder') {
    nextCall('mkdir')
    if (options?.recursive === true) return undefined
    throw systemError('EEXIST', path)
  }
  const above =
    options?.recursive === true && look(dirname(path)) === null
      ? await mkdir(dirname(path), options)
      : undefined
  nextCall('mkdir')
  enter(path, memory.newFolder())
  return above ?? path
}

export async function rename(from: string, to: string): Promise<void> {
  nextCall('rename')
  const node = found(from)
  memory.edit(currentMachine().disk, [
    { folder: folderAt(dirname(from)), name: basename(from), node: null },
    { folder: folderAt(dirname(to)), name: basename(to), node },
  ])
}

export async function rm(path: string, options?: { readonly force?: boolean }): Promise<void> {
  nextCall('rm')
  if (look(path) === null && options?.force === true) return
  found(path)
  enter(path, null)
}

export async function rmdir(path: string): Promise<void> {
  nextCall('rmdir')
  if (folderAt(path).entries.size > 0) throw systemError('ENOTEMPTY', path)
  enter(path, null)
}

export async function open(path: string, flags: string | number) {
  nextCall('open')
  const makes = typeof flags === 'number' && (flags & constants.O_CREAT) !== 0
  if (look(path) === null && makes) enter(path, memory.newFile())
  return handleOf(found(path))
}

function handleOf(node: memory.MemoryNode) {
  const file = () => {
    if (node.kind !== 'file') throw systemError('EISDIR', 'writing')
    return node
  }
  const flush = async () => {
    const { disk } = currentMachine()
    try {
      nextCall('flush')
    } catch (cause) {
      if (node.kind === 'file') memory.failFlush(node)
      throw cause
    }
    if (node.kind === 'file') memory.flushFile(node)
    else memory.flushFolder(disk, node)
  }
  return {
    async write(bytes: Uint8Array, offset: number, length: number, position: number) {
      const how = nextCall('write')
      const takes = { work: length, nothing: 0, one: Math.min(1, length), half: length >> 1 }[how]
      const taken = Buffer.from(bytes.subarray(offset, offset + takes))
      if (takes > 0) memory.change(file(), position, taken)
      return { bytesWritten: takes }
    },
    datasync: flush,
    sync: flush,
    async truncate(size: number) {
      nextCall('truncate')
      memory.change(file(), size, null)
    },
    async stat() {
      nextCall('fstat')
      return factsOf(node)
    },
    async close() {
      nextCall('close')
    },
  }
}

function factsOf(node: memory.MemoryNode) {
  const size = node.kind === 'file' ? node.content.length : 0
  return { size, mtimeMs: 0, isDirectory: () => node.kind === 'folder', isFile: () => size >= 0 }
}

function enter(path: string, node: memory.MemoryNode | null): void {
  const { disk } = currentMachine()
  memory.edit(disk, [{ folder: folderAt(dirname(path)), name: basename(path), node }])
}

function folderAt(path: string): memory.MemoryFolder {
  const node = found(path)
  if (node.kind !== 'folder') throw systemError('ENOTDIR', path)
  return node
}

function found(path: string): memory.MemoryNode {
  const node = look(path)
  if (node === null) throw systemError('ENOENT', path)
  return node
}

function look(path: string): memory.MemoryNode | null {
  let node: memory.MemoryNode | undefined = currentMachine().disk.root
  for (const name of path.split(sep).filter((part) => part !== '')) {
    node = node?.kind === 'folder' ? node.entries.get(name) : undefined
  }
  return node ?? null
}
