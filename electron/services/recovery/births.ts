import { join } from 'node:path'
import type { ReleaseId } from '#core/release/release.ts'
import { type FilePort, type OpenFile, writeAll } from '#services/store/file-port.ts'
import { decodeRecord, encodeRecord, type LogRecord } from '#services/store/record-codec.ts'
import { linesOf } from '#services/store/scan-log.ts'

export type Births = {
  /**
   * Keeps a record of a new release a second time, flushed; never rejects. Windows cannot make the
   * entry of a new folder last, but this file is always there.
   */
  readonly note: (id: ReleaseId, record: LogRecord) => Promise<void>
  /** The newest record of each release in it; empty where nothing can be read. */
  readonly read: () => Promise<ReadonlyMap<ReleaseId, LogRecord>>
  /** Erased for good, on purpose: it is not missed any more. */
  readonly forget: (id: ReleaseId) => Promise<void>
  /** Lets the file go; the next note opens it again. */
  readonly close: () => Promise<void>
}

/** Whether the release's own files, opened by their names, hold this record or a later one. */
export type HoldsItself = (id: ReleaseId, record: LogRecord) => Promise<boolean>

/** Above this size the file begins anew, as soon as every release in it holds itself. */
export const rotateAtBytes = 1024 * 1024

/** `births.log`: the first minute of new releases. */
export function openBirths(port: FilePort, profile: string, holdsItself: HoldsItself): Births {
  const path = join(profile, 'births.log')
  let last: Promise<void> = Promise.resolve()
  let newborn: ReleaseId | null = null
  // Kept open: in the first minute of a release every save comes by.
  let open: { readonly file: OpenFile; sizeBytes: number } | null = null

  const inTurn = (act: () => Promise<void>): Promise<void> => {
    last = last.then(act).catch(release)
    return last
  }

  const release = async (): Promise<void> => {
    const { file } = open ?? {}
    open = null
    await file?.close().catch(() => undefined)
  }

  const opened = async () => {
    if (open === null) {
      const file = await port.open(path)
      open = { file, sizeBytes: await file.size() }
    }
    return open
  }

  const append = async (id: ReleaseId, record: LogRecord): Promise<void> => {
    const isBirth = id !== newborn
    newborn = id
    const { bytes } = encodeRecord({ ...record, id })
    const births = await opened()
    if (isBirth && births.sizeBytes > rotateAtBytes && (await areSafe())) {
      await births.file.truncate(0)
      births.sizeBytes = 0
    }
    await writeAll(births.file, bytes, births.sizeBytes)
    await births.file.flush()
    births.sizeBytes += bytes.length
  }

  const areSafe = async (): Promise<boolean> => {
    for (const [id, record] of await read(port, path)) {
      if (record.d !== null && !(await holdsItself(id, record))) return false
    }
    return true
  }

  return {
    note: (id, record) => inTurn(() => append(id, record)),
    async read() {
      await last
      const found = await read(port, path).catch(() => new Map<ReleaseId, LogRecord>())
      return new Map([...found].filter(([, { d }]) => d !== null))
    },
    forget: (id) =>
      inTurn(async () => {
        const record = (await read(port, path)).get(id)
        if (record !== undefined) await append(id, { ...record, n: record.n + 1, d: null })
      }),
    close: () => inTurn(release),
  }
}

async function read(port: FilePort, path: string): Promise<Map<ReleaseId, LogRecord>> {
  const found = new Map<ReleaseId, LogRecord>()
  for (const line of linesOf((await port.read(path)) ?? new Uint8Array())) {
    const record = decodeRecord(line)
    const id = record !== null && 'id' in record ? String(record.id) : null
    if (record === null || id === null) continue
    if (record.n >= (found.get(id)?.n ?? 0)) found.set(id, record)
  }
  return found
}
