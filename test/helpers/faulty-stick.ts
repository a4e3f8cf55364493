import { readFile } from 'node:fs/promises'
import { nodeStickDisk, type StickDisk } from '#services/parcel/stick-disk.ts'

/** A real folder that nobody waits for, for tests that copy a thousand times. */
export const quickStick: StickDisk = {
  ...nodeStickDisk,
  flushFile: async () => {},
  flushFolder: async () => {},
  readBack: async (path, take) => take(await readFile(path)),
  create: async (path) => ({ ...(await nodeStickDisk.create(path)), flush: async () => {} }),
}

export type StickFault =
  /** The call fails, and so does every later one where the stick is gone. */
  | { readonly code: string; readonly isGone: boolean }
  /** A write takes fewer bytes than it was given. */
  | { readonly takes: 'half' | 'nothing' }
  /** Another byte comes back than was written. */
  | { readonly reads: 'another byte' }

/**
 * A stick whose call number `failing` goes wrong, counted from 0 over all acts; with -1 none does,
 * and `calls` tells what was done in which order.
 */
export function faultyStick(disk: StickDisk, failing: number, fault: StickFault) {
  const calls: string[] = []
  let isGone = false
  const fail = (name: string) => {
    calls.push(name)
    const now = calls.length - 1 === failing
    if (!('code' in fault) || !(now || isGone)) return now
    isGone = fault.isGone
    throw Object.assign(new Error(name), { code: isGone && !now ? 'ENODEV' : fault.code })
  }
  const act =
    <Given extends readonly [string, ...unknown[]] | readonly [], Value>(
      name: string,
      real: (...given: Given) => Promise<Value>,
    ) =>
    async (...given: Given): Promise<Value> => {
      fail(`${name} ${given[0]?.split('/').slice(-2).join('/') ?? ''}`.trim())
      return real(...given)
    }
  const faulty: StickDisk = {
    exists: act('exists', disk.exists),
    makeFolder: act('makeFolder', disk.makeFolder),
    list: act('list', disk.list),
    rename: act('rename', disk.rename),
    flushFile: act('flushFile', disk.flushFile),
    flushFolder: act('flushFolder', disk.flushFolder),
    remove: act('remove', disk.remove),
    room: act('room', disk.room),
    removeFolder: async (folder) => {
      if (isGone) throw Object.assign(new Error('removeFolder'), { code: 'ENODEV' })
      await disk.removeFolder(folder)
    },
    readBack: async (path, take) => {
      const isBad = fail(`readBack ${path.split('/').at(-1)}`)
      await disk.readBack(path, (piece) => {
        take(
          isBad && 'reads' in fault ? piece.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) : piece,
        )
      })
    },
    create: act('create', async (path) => {
      const file = await disk.create(path)
      const name = path.split('/').at(-1)
      return {
        ...file,
        write: async (bytes, position) => {
          const isBad = fail(`write ${name}`)
          if (!isBad || !('takes' in fault)) return file.write(bytes, position)
          if (fault.takes === 'nothing') return 0
          return file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), position)
        },
        flush: async () => {
          fail(`flush ${name}`)
          await file.flush()
        },
        close: async () => {
          await file.close()
          fail(`close ${name}`)
        },
      }
    }),
  }
  return { disk: faulty, calls }
}
