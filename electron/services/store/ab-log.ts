import { AppError } from '#core/app-error.ts'
import type { Clock } from './clock.ts'
import { diskError, onDisk } from './disk-error.ts'
import { type FilePort, type OpenFile, writeAll } from './file-port.ts'
import { giveBirth } from './give-birth.ts'
import { type LogWatch, unwatched } from './log-watch.ts'
import { encodeRecord, type LogRecord, type Reason } from './record-codec.ts'
import { damageIn, leaderOf, type ScannedFile, scanPair, turnAtBytes } from './scan-pair.ts'

export { turnAtBytes }

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
  /** The next record gets a higher number than `sequence`: for a log that begins anew. */
  readonly goOnAfter: (sequence: number) => void
  readonly close: () => Promise<void>
}

/**
 * Gets the bytes of the file of the pair whose turn has come, before it is emptied. Where it
 * rejects, nothing is emptied: the record goes to the file in use, and its turn is put off.
 */
export type BeforeEmptying = (bytes: Uint8Array, now: LogRecord['m']) => Promise<void>

type Side = {
  readonly path: string
  sizeBytes: number
  exists: boolean
  damaged: boolean
  /** A folder stands where the file should be. */
  isFolder: boolean
}
type State = {
  readonly sides: readonly [Side, Side]
  active: Side
  record: LogRecord | null
  checksum: string | null
  sequence: number
  turnAtBytes: number
}

const putOffBytes = 128 * 1024

/**
 * A log in two fixed files that are used in turn, so that a save needs no rename: Windows cannot
 * make a rename last. The file left behind keeps its records until its turn comes again.
 */
export function openAbLog(
  port: FilePort,
  folder: string,
  clock: Clock,
  beforeEmptying: BeforeEmptying | null = null,
  watch: LogWatch = unwatched,
): AbLog {
  let loaded: State | null = null
  let open: { readonly side: Side; readonly file: OpenFile } | null = null
  // After a failure the end of this file is unknown: it is cut before anything is written there.
  let torn: Side | null = null
  let leastSequence = 0
  let bornMs: number | null = null

  const load = async (): Promise<State> => {
    loaded ??= await onDisk(`reading ${folder}`, read)
    return loaded
  }

  const read = async (): Promise<State> => {
    const pair = await scanPair(port, folder)
    const damage = damageIn(pair, folder)
    const isSafe = damage !== null && (await watch.onDamage(damage))
    if (damage?.kind === 'unreadable') {
      throw new AppError('release-damaged', `${folder} holds no readable record`)
    }
    const state = stateOf(pair)
    if (isSafe && damage.kind === 'torn-tail') torn = withoutTails(state, pair)
    return state
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

  const mayTurn = async (state: State, now: LogRecord['m']): Promise<boolean> => {
    if (state.active.sizeBytes <= state.turnAtBytes) return false
    try {
      const other = otherSide(state)
      const bytes = beforeEmptying && (await port.read(other.path))
      // Nothing is emptied unseen: what lay there and is not found now may be there again.
      if (beforeEmptying && (bytes?.length ?? 0) < other.sizeBytes) throw hidden
      if (bytes !== null && bytes.length > 0) await beforeEmptying?.(bytes, now)
    } catch {
      // What is written now comes before what was: a save is not refused for its history.
      state.turnAtBytes = state.active.sizeBytes + putOffBytes
      return false
    }
    state.turnAtBytes = turnAtBytes
    return true
  }

  const write = async (state: State, bytes: Uint8Array, now: LogRecord['m']): Promise<void> => {
    const turns = await mayTurn(state, now)
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
    if (end !== side.sizeBytes) throw foreignWrite
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

  const appendTo = async (state: State, entry: Entry): Promise<LogRecord> => {
    state.sequence = Math.max(state.sequence, leastSequence) + 1
    const record = recordOf(entry, state, clock)
    const { bytes, checksum } = encodeRecord(record)
    for (const side of state.sides) {
      // What a cut-off birth left is put aside too: no record of ours is written behind it.
      if (side.isFolder || state.record === null) await keepIfDamaged(port, side, state.sequence)
    }
    if (state.record === null) {
      await giveBirth(port, folder, state.sides)
      bornMs = clock.steadyMs()
    }
    await write(state, bytes, record.m)
    if (bornMs !== null && clock.steadyMs() - bornMs < newbornMs) await watch.onNewborn(record)
    state.record = record
    state.checksum = checksum
    return record
  }

  /** What lies there now stays as a version; what she wrote comes on top of it. */
  const reload = async ({ sequence }: State): Promise<State> => {
    torn = null
    loaded = null
    leastSequence = Math.max(leastSequence, sequence)
    try {
      await load()
    } catch (cause) {
      if (!(cause instanceof AppError && cause.code === 'release-damaged')) throw cause
      await setAside()
    }
    const found = await load()
    watch.onForeignWrite(found.record)
    return found
  }

  const setAside = async (): Promise<void> => {
    await release()
    torn = null
    await onDisk(`setting aside ${folder}`, async () => {
      for (const file of await scanPair(port, folder)) {
        const side = { ...sideOf(file), damaged: file.exists }
        await keepIfDamaged(port, side, Date.parse(clock.now()))
      }
    })
    loaded = null
  }

  return {
    async read() {
      return (await load()).record
    },
    async append(entry) {
      const state = await load()
      try {
        return await appendTo(state, entry)
      } catch (cause) {
        await recover()
        if (cause !== foreignWrite) throw diskError(cause, `writing ${folder}`)
      }
      const found = await reload(state)
      try {
        // Written for an empty place that was none: what lies there must be read first.
        if (state.record === null && found.record !== null) throw hidden
        return await appendTo(found, entry)
      } catch (cause) {
        await recover()
        throw diskError(cause, `writing ${folder}`)
      }
    },
    setAside,
    goOnAfter(sequence) {
      leastSequence = Math.max(leastSequence, sequence)
    },
    close: release,
  }
}

const hidden = Object.assign(new Error('what lay there could not be found'), { code: 'EIO' })
const foreignWrite = new Error('somebody else wrote into the log')
/** For so long the records of a new log are kept a second time. */
const newbornMs = 60_000

function stateOf(pair: readonly [ScannedFile, ScannedFile]): State {
  const sides = [sideOf(pair[0]), sideOf(pair[1])] as const
  const { newest } = leaderOf(pair)
  return {
    sides,
    active: leaderOf(pair) === pair[0] ? sides[0] : sides[1],
    record: newest?.record ?? null,
    checksum: newest?.checksum ?? null,
    sequence: Math.max(pair[0].lastSequence, pair[1].lastSequence),
    turnAtBytes,
  }
}

function sideOf({ path, bytes, exists, damaged, isFolder }: ScannedFile): Side {
  return { path, sizeBytes: bytes.length, exists, damaged, isFolder }
}

/** Tails that lie in quarantine are cut off; the answer is the side to cut before it is written. */
function withoutTails(state: State, pair: readonly [ScannedFile, ScannedFile]): Side | null {
  let toCut: Side | null = null
  for (const [at, { tornTail, bytes }] of pair.entries()) {
    const side = state.sides[at]
    if (tornTail === null || side === undefined) continue
    side.damaged = false
    if (side !== state.active) continue
    side.sizeBytes = tornTail.byteOffset - bytes.byteOffset
    toCut = side
  }
  return toCut
}

/** A file that holds anything unreadable is renamed, not emptied: somebody may still read it. */
async function keepIfDamaged(port: FilePort, side: Side, stamp: number): Promise<void> {
  if (!side.damaged) return
  await port.rename(side.path, `${side.path}.damaged-${stamp}`)
  side.damaged = false
  side.isFolder = false
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
