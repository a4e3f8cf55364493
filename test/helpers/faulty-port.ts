import type { FilePort, OpenFile } from '#services/store/file-port.ts'

export type Fault = {
  /** Counted from 1 over every call. */
  readonly at: number
  readonly code: string
  /** How many bytes a failing write still takes. */
  readonly takes?: number
}

export type FaultyPort = {
  readonly port: FilePort
  /** Calls so far, in order, such as `write` or `flush`. */
  readonly calls: readonly string[]
  readonly bytesWritten: () => number
  readonly fired: () => boolean
}

/** A port that counts, and fails once at the given call. */
export function faultyPort(real: FilePort, fault: Fault | null = null): FaultyPort {
  const calls: string[] = []
  let bytesWritten = 0
  let fired = false

  const act = async <Value>(
    name: string,
    work: () => Promise<Value>,
    before?: () => Promise<void>,
  ) => {
    calls.push(name)
    if (fault === null || calls.length !== fault.at) return work()
    fired = true
    await before?.()
    throw Object.assign(new Error(`fault in ${name}`), { code: fault.code })
  }

  const faultyFile = (file: OpenFile): OpenFile => ({
    write: async (bytes, position) => {
      const taken = await act(
        'write',
        () => file.write(bytes, position),
        async () => {
          const part = bytes.subarray(0, fault?.takes ?? 0)
          if (part.length > 0) await file.write(part, position)
        },
      )
      bytesWritten += taken
      return taken
    },
    flush: () => act('flush', file.flush),
    truncate: (size) => act('truncate', () => file.truncate(size)),
    size: () => act('size', file.size),
    close: () => act('close', file.close, file.close),
  })

  const port: FilePort = {
    stat: (path) => act('stat', () => real.stat(path)),
    read: (path) => act('read', () => real.read(path)),
    list: (folder) => act('list', () => real.list(folder)),
    open: (path) => act('open', async () => faultyFile(await real.open(path))),
    makeFolder: (folder) => act('makeFolder', () => real.makeFolder(folder)),
    flushFolder: (folder) => act('flushFolder', () => real.flushFolder(folder)),
    rename: (from, to) => act('rename', () => real.rename(from, to)),
    remove: (path) => act('remove', () => real.remove(path)),
  }
  return { port, calls, bytesWritten: () => bytesWritten, fired: () => fired }
}
