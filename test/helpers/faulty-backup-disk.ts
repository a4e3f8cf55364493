import type { BackupDisk } from '#services/backup/disk.ts'
import type { Fault } from './faulty-disk.ts'

/**
 * A disk whose call number `failing` goes wrong, counted from 0 over all acts; with -1 none does,
 * and `calls` tells how many there were. Removing is never at fault unless `removes` says so.
 */
export function faultyBackupDisk(disk: BackupDisk, failing: number, fault: Fault) {
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
  const faulty: BackupDisk = {
    ...disk,
    list: act('list', disk.list),
    exists: act('exists', disk.exists),
    makeFolder: act('makeFolder', disk.makeFolder),
    rename: act('rename', disk.rename),
    flushFolder: act('flushFolder', disk.flushFolder),
    open: act('open', async (path) => {
      const file = await disk.open(path)
      return { ...file, read: act('read', file.read) }
    }),
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
