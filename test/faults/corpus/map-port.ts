import { basename, dirname } from 'node:path'
import type { FilePort } from '#services/store/file-port.ts'

/** Files by path; folders are what stands before a file or was made. */
export type MapDisk = { readonly files: Map<string, Buffer>; readonly folders: Set<string> }

/** A disk that never fails and forgets nothing, fast enough for thousands of profiles. */
export function mapPort({ files, folders }: MapDisk): FilePort {
  const isFolder = (path: string) =>
    folders.has(path) || [...files.keys()].some((file) => file.startsWith(`${path}/`))
  const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))
  return {
    async stat(path) {
      const file = files.get(path)
      if (file !== undefined) return { kind: 'file', sizeBytes: file.length, changedMs: 0 }
      return isFolder(path) ? { kind: 'folder', sizeBytes: 0, changedMs: 0 } : null
    },
    async read(path) {
      if (!files.has(path) && isFolder(path)) return fail('EISDIR')
      const file = files.get(path)
      return file === undefined ? null : Buffer.from(file)
    },
    async list(folder) {
      const below = [...files.keys(), ...folders].filter((path) => path.startsWith(`${folder}/`))
      return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))]
    },
    async open(path) {
      if (isFolder(path)) return fail('EISDIR')
      if (!files.has(path)) files.set(path, Buffer.alloc(0))
      const content = () => files.get(path) ?? Buffer.alloc(0)
      return {
        async write(bytes, position) {
          const before = content()
          const grown = Buffer.alloc(Math.max(before.length, position + bytes.length))
          before.copy(grown)
          grown.set(bytes, position)
          files.set(path, grown)
          return bytes.length
        },
        flush: async () => undefined,
        truncate: async (size) => void files.set(path, Buffer.from(content().subarray(0, size))),
        size: async () => content().length,
        close: async () => undefined,
      }
    },
    async makeFolder(folder) {
      for (let path = folder; path !== dirname(path); path = dirname(path)) folders.add(path)
    },
    flushFolder: async () => undefined,
    async rename(from, to) {
      const moved = (path: string) => `${to}${path.slice(from.length)}`
      const isMoved = (path: string) => path === from || path.startsWith(`${from}/`)
      if (basename(to) === '' || ![...files.keys(), ...folders].some(isMoved)) return fail('ENOENT')
      for (const [path, bytes] of [...files]) {
        if (isMoved(path) && files.delete(path)) files.set(moved(path), bytes)
      }
      for (const path of [...folders])
        if (isMoved(path) && folders.delete(path)) folders.add(moved(path))
    },
    remove: async (path) => void files.delete(path),
  }
}

export function copyDisk({ files, folders }: MapDisk): MapDisk {
  return { files: new Map(files), folders: new Set(folders) }
}
