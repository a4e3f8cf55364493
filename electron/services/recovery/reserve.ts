import { randomBytes } from 'node:crypto'
import { join, sep } from 'node:path'
import { type FilePort, type OpenFile, writeAll } from '#services/store/file-port.ts'

export const reserveBytes = 4 * 1024 * 1024

export type Reserve = {
  /** Fills `reserve.bin`; only for a disk with room. Rejects with the system's own error. */
  readonly fill: () => Promise<void>
  /** Gives up `derived/` and the reserve; true where that freed anything. Never rejects. */
  readonly release: () => Promise<boolean>
}

/** Ballast that is thrown out when the disk is full, so that text is the last thing to fail. */
export function openReserve(port: FilePort, profile: string): Reserve {
  const path = join(profile, 'reserve.bin')
  return {
    async fill() {
      if ((await port.stat(path))?.sizeBytes === reserveBytes) return
      const file = await port.open(path)
      try {
        // Bytes that no file system can pack into fewer.
        await writeAll(file, randomBytes(reserveBytes), 0)
        await file.flush()
      } finally {
        await file.close()
      }
    },
    async release() {
      try {
        const dropped = await dropDerived(port, join(profile, 'derived'))
        const facts = await port.stat(path)
        if (facts === null || facts.sizeBytes === 0) return dropped
        const file = await port.open(path)
        try {
          await file.truncate(0)
          await file.flush()
        } finally {
          await file.close()
        }
        return true
      } catch {
        // The disk refuses even this: the save tells her why.
        return false
      }
    },
  }
}

/** A port that throws out the ballast and tries once more where the disk has no room for text. */
export function portWithReserve(port: FilePort, reserve: Pick<Reserve, 'release'>): FilePort {
  const withRoom = async <Value>(path: string, act: () => Promise<Value>): Promise<Value> => {
    try {
      return await act()
    } catch (cause) {
      const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC'
      // What can be made anew must not cost the ballast.
      if (!isFull || path.split(sep).includes('derived')) throw cause
      if (!(await reserve.release())) throw cause
      return act()
    }
  }
  const withFile = (path: string, file: OpenFile): OpenFile => ({
    ...file,
    write: (bytes, position) => withRoom(path, () => file.write(bytes, position)),
  })
  return {
    ...port,
    open: async (path) => withFile(path, await withRoom(path, () => port.open(path))),
    makeFolder: (folder) => withRoom(folder, () => port.makeFolder(folder)),
  }
}

async function dropDerived(port: FilePort, folder: string): Promise<boolean> {
  let dropped = false
  for (const name of await port.list(folder)) {
    // The marks hold no bytes, and the list of the library relies on them.
    if (name === 'unlisted') continue
    const path = join(folder, name)
    const facts = await port.stat(path)
    if (facts?.kind === 'folder') dropped = (await dropDerived(port, path)) || dropped
    else if (facts !== null) {
      await port.remove(path)
      dropped = dropped || facts.sizeBytes > 0
    }
  }
  return dropped
}
