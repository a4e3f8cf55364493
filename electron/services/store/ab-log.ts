import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import type { Clock } from './clock.ts'
import { diskError, onDisk } from './disk-error.ts'
import { type FilePort, type OpenFile, writeAll } from './file-port.ts'
import { encodeRecord, type LogRecord, type Reason } from './record-codec.ts'
import { scanLog } from './scan-log.ts'

export type Entry = {
  readonly data: unknown
  readonly version: number
  readonly why: Reason
  readonly who: string
}

export type AbLog = {
  /** Null where nothing was ever kept. Throws `release-damaged` or a `disk-` code. */
  readonly read: () => Promise<LogRecord | null>
  /** Resolves once the record is flushed. One at a time: the caller queues. */
  readonly append: (entry: Entry) => Promise<LogRecord>
  /** Renames both files, so that a new log can begin; nothing is deleted. */
  readonly setAside: () => Promise<void>
  readonly close: () => Promise<void>
}

type Side = { readonly path: string; sizeBytes: number; exists: boolean; damaged: boolean }
type State = {
  readonly sides: readonly [Side, Side]
  active: Side
  record: LogRecord | null
  checksum: string | null
  sequence: number
}

/** Above this size the other file of the pair is emptied and written on. */
export const turnAtBytes = 1024 * 1024

/**
 * A log in two fixed files that are used in turn, so that a save needs no rename: Windows cannot
 * make a rename last. The file left behind keeps its records until its turn comes again.
 */
export function openAbLog(port: FilePort, folder: string, clock: Clock): AbLog {
  let loaded: State | null = null
  let open: { readonly side: Side; readonly file: OpenFile } | null = null
  // After a failure the end of this file is unknown: it is cut before anything is written there.
  let torn: Side | null = null

  const load = async (): Promise<State> => {
    loaded ??= await onDisk(`reading ${folder}`, () => loadState(port, folder))
    return loaded
  }

  const release = async () => {
    const file = open?.file
    open = null
    await file?.close()
  }

  const openSide = async (side: Side): Promise<OpenFile> => {
    if (open?.side === side) return open.file
    await release()
    const file = await port.open(side.path)
    open = { side, file }
    if (!side.exists) await port.flushFolder(folder)
    side.exists = true
    return file
  }

  const cut = async (side: Side): Promise<void> => {
    const file = await openSide(side)
    await file.truncate(side.sizeBytes)
    torn = null
  }

  const write = async (state: State, bytes: Uint8Array): Promise<void> => {
    const turns = state.active.sizeBytes > turnAtBytes
    const side = turns ? otherSide(state) : state.active
    if (turns) {
      await release()
      await keepIfDamaged(port, side, state.sequence)
      side.sizeBytes = 0
    }
    if (turns || torn === side) await cut(side)
    const file = await openSide(side)
    // Never over bytes that are not ours: the end is asked, not remembered.
    const end = await file.size()
    side.sizeBytes = end
    torn = side
    await writeAll(file, bytes, end)
    await file.flush()
    torn = null
    side.sizeBytes = end + bytes.length
    state.active = side
  }

  /** A handle whose flush failed may lie at the next flush: it is never used again. */
  const recover = async (): Promise<void> => {
    await release().catch(() => undefined)
    // Where cutting fails too, it is tried again before the next record.
    if (torn !== null) await cut(torn).catch(() => undefined)
    await release().catch(() => undefined)
  }

  return {
    async read() {
      return (await load()).record
    },
    async append(entry) {
      const state = await load()
      state.sequence += 1
      const record = recordOf(entry, state, clock)
      const { bytes, checksum } = encodeRecord(record)
      try {
        if (state.record === null) await giveBirth(port, folder, state)
        await write(state, bytes)
      } catch (cause) {
        await recover()
        throw diskError(cause, `writing ${folder}`)
      }
      state.record = record
      state.checksum = checksum
      return record
    },
    async setAside() {
      await release()
      await onDisk(`setting aside ${folder}`, async () => {
        for (const side of await readSides(port, folder)) {
          await keepIfDamaged(port, { ...side, damaged: side.exists }, Date.parse(clock.now()))
        }
      })
      loaded = null
    },
    close: release,
  }
}

async function loadState(port: FilePort, folder: string): Promise<State> {
  const sides = await readSides(port, folder)
  const [a, b] = sides
  const aLeads = (a.newest?.record.n ?? 0) > (b.newest?.record.n ?? 0)
  const leader = aLeads ? a : b
  if (leader.newest === null && (a.damaged || b.damaged)) {
    throw new AppError('release-damaged', `${folder} holds no readable record`)
  }
  return {
    sides,
    active: leader.newest === null ? a : leader,
    record: leader.newest?.record ?? null,
    checksum: leader.newest?.checksum ?? null,
    sequence: Math.max(a.lastSequence, b.lastSequence),
  }
}

async function readSides(port: FilePort, folder: string) {
  const read = async (name: string) => {
    const path = join(folder, name)
    const bytes = await port.read(path)
    const scanned = scanLog(bytes ?? new Uint8Array())
    return { ...scanned, path, sizeBytes: bytes?.length ?? 0, exists: bytes !== null }
  }
  return [await read('a.log'), await read('b.log')] as const
}

async function giveBirth(port: FilePort, folder: string, state: State): Promise<void> {
  await port.makeFolder(folder)
  for (const side of state.sides) {
    const file = await port.open(side.path)
    try {
      await file.flush()
    } finally {
      await file.close()
    }
    side.exists = true
  }
  await port.flushFolder(folder)
}

/** A file that holds anything unreadable is renamed, not emptied: somebody may still read it. */
async function keepIfDamaged(port: FilePort, side: Side, stamp: number): Promise<void> {
  if (!side.damaged) return
  await port.rename(side.path, `${side.path}.damaged-${stamp}`)
  side.damaged = false
  side.exists = false
  side.sizeBytes = 0
}

function otherSide({ sides, active }: State): Side {
  return active === sides[0] ? sides[1] : sides[0]
}

function recordOf(entry: Entry, state: State, clock: Clock): LogRecord {
  return {
    n: state.sequence,
    t: clock.now(),
    m: { boot: clock.boot, ms: clock.steadyMs() },
    who: entry.who,
    v: entry.version,
    why: entry.why,
    d: entry.data,
    prev: state.checksum,
  }
}
