import type { HandOverDisk } from '#services/hand-over/disk.ts'

/** How the call fails: with a system code, or by taking fewer bytes than it was given. */
export type Fault = { readonly code: string } | { readonly takes: 'half' | 'nothing' }

/**
 * A disk whose call number `failing` goes wrong, counted from 0 over all acts that can fail; with
 * -1 none does, and `calls` tells how many there were. What clears away is never at fault.
 */
export function faultyDisk(disk: HandOverDisk, failing: number, fault: Fault) {
  const calls: string[] = []
  const fails = (name: string) => calls.push(name) - 1 === failing
  const act =
    <Given extends readonly unknown[], Value>(
      name: string,
      real: (...given: Given) => Promise<Value>,
    ) =>
    async (...given: Given): Promise<Value> => {
      if (fails(name) && 'code' in fault) throw Object.assign(new Error(name), { code: fault.code })
      return real(...given)
    }
  const faulty: HandOverDisk = {
    ...disk,
    exists: act('exists', disk.exists),
    makeFolder: act('makeFolder', disk.makeFolder),
    rename: act('rename', disk.rename),
    flushFolder: act('flushFolder', disk.flushFolder),
    create: act('create', async (path) => {
      const file = await disk.create(path)
      return {
        ...file,
        write: async (bytes, position) => {
          if (!fails('write')) return file.write(bytes, position)
          if ('code' in fault) throw Object.assign(new Error('write'), { code: fault.code })
          if (fault.takes === 'nothing') return 0
          return file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), position)
        },
        flush: act('flush', file.flush),
        size: act('size', file.size),
        close: async () => {
          await file.close()
          await act('close', async () => {})()
        },
      }
    }),
  }
  return { disk: faulty, calls }
}
