import { isDeepStrictEqual } from 'node:util'
import { type Adapter, Low } from 'lowdb'
import { AppError } from '#core/app-error.ts'
import type { Moment } from '#core/release/release.ts'
import { carryUnknown } from '#core/release/unknown-fields.ts'
import { type BeforeEmptying, openAbLog } from './ab-log.ts'
import type { Clock } from './clock.ts'
import type { FilePort } from './file-port.ts'
import { type LogWatch, unwatched } from './log-watch.ts'
import { type ReadValue, readValue, type Shape } from './read-value.ts'
import type { LogRecord, Reason } from './record-codec.ts'

/** `revision` only grows; a number may be missing where a save failed. */
export type Receipt = { readonly revision: number; readonly savedAt: Moment }
export type Kept<Value> = Receipt & { readonly value: Value }

export type Database<Value> = {
  /** Null where nothing was ever kept. Throws `release-damaged`, `release-newer`, or `disk-`. */
  readonly read: () => Promise<Kept<Value> | null>
  /**
   * Resolves once the value is flushed. Of several values that wait behind a running save only
   * the newest is written, and all of them resolve with its receipt.
   */
  readonly save: (value: Value, why: Reason) => Promise<Receipt>
  /** The newest record as it stands in the log, of whatever version. */
  readonly peek: () => Promise<LogRecord | null>
  /**
   * Writes a record that was found elsewhere, unchanged but for its number, into new files; damaged
   * ones are moved aside first. What the disk refuses now is done before the next save.
   */
  readonly adopt: (record: LogRecord, over: 'damaged' | 'gone') => Promise<void>
  /** Whether a record waits to be adopted: this database must not be forgotten. */
  readonly owes: () => boolean
  /** Moves damaged files aside, so that the next save begins anew; for what may start empty. */
  readonly setAside: () => Promise<void>
  /** Waits for running saves and lets the files go; the next act opens them again. */
  readonly close: () => Promise<void>
}

type Turn<Value> = { value: Value; why: Reason; done: Promise<Receipt> }

/** One lowdb database in its own folder, over the adapter that appends, flushes, acknowledges. */
export function openDatabase<Value>(
  port: FilePort,
  folder: string,
  shape: Shape<Value>,
  clock: Clock,
  beforeEmptying: BeforeEmptying | null = null,
  watch: LogWatch = unwatched,
): Database<Value> {
  const log = openAbLog(port, folder, clock, beforeEmptying, watch)
  let why: Reason = 'create'
  let kept: LogRecord | null = null
  let found: ReadValue<Value> | null = null

  const adapter: Adapter<Value | null> = {
    async read() {
      const record = await log.read()
      // Parsed once: the next save of an unchanged log asks again.
      if (record !== kept || found === null) {
        kept = record
        found = null
        found = record === null ? null : readValue(record, shape, folder)
      }
      return found?.value ?? null
    },
    async write(data) {
      const checked = checkedValue(data, shape, folder)
      // What a later version wrote beside our fields stays in the record for it.
      const whole = found?.hasMore ? carryUnknown(found.data, found.value, checked) : checked
      kept = await log.append({ data: whole, version: shape.version, why, who: '' })
      found = { value: checked, data: whole, hasMore: found?.hasMore ?? false }
    },
  }
  const low = new Low<Value | null>(adapter, null)

  let last: Promise<unknown> = Promise.resolve()
  let waiting: Turn<Value> | null = null
  let owed: { readonly record: LogRecord; isDamaged: boolean } | null = null

  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const turn = settled(last).then(act)
    last = turn
    return turn
  }

  const settleOwed = async (): Promise<void> => {
    if (owed === null) return
    if (owed.isDamaged) await log.setAside()
    owed.isDamaged = false
    const { n, d, v, who } = owed.record
    if (((await log.read())?.n ?? 0) >= n) {
      // Files that had gone are there again and hold as much: nothing is put over them.
      owed = null
      return
    }
    log.goOnAfter(n)
    await log.append({ data: d, version: v, why: 'restore', who })
    owed = null
  }

  const write = async (turn: Turn<Value>): Promise<Receipt> => {
    await settleOwed()
    // The newer program that wrote this record must find it whole: it is not written over.
    await low.read()
    low.data = turn.value
    why = turn.why
    await low.write()
    if (kept === null) throw new AppError('internal', `${folder} kept nothing`)
    return receiptOf(kept)
  }

  return {
    async read() {
      await settled(last)
      low.data = null
      await low.read()
      return kept === null || low.data === null ? null : { ...receiptOf(kept), value: low.data }
    },
    save(value, reason) {
      if (waiting !== null) {
        waiting.value = value
        waiting.why = reason
        return waiting.done
      }
      const turn: Turn<Value> = { value, why: reason, done: Promise.reject() }
      turn.done.catch(() => undefined)
      turn.done = settled(last).then(() => {
        if (waiting === turn) waiting = null
        return write(turn)
      })
      waiting = turn
      last = turn.done
      return turn.done
    },
    peek: () => inTurn(log.read),
    adopt(record, over) {
      // Saves that come from now on must find it: they do not join one that waits already.
      waiting = null
      return inTurn(() => {
        owed = { record, isDamaged: over === 'damaged' }
        return settleOwed()
      })
    },
    owes: () => owed !== null,
    setAside() {
      waiting = null
      return inTurn(log.setAside)
    },
    async close() {
      await settled(last)
      await log.close()
    },
  }
}

/** Throws `release-newer` or `release-damaged`; `folder` is named in the log. */
export function valueIn<Value>(record: LogRecord, shape: Shape<Value>, folder: string): Value {
  return readValue(record, shape, folder).value
}

/** A fault of ours must not be kept over good work: what is written must read back the same. */
function checkedValue<Value>(data: Value | null, shape: Shape<Value>, folder: string): Value {
  const parsed = shape.schema.safeParse(data)
  if (!parsed.success) {
    throw new AppError('bad-input', `${folder} was given another shape`, { cause: parsed.error })
  }
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), parsed.data)) {
    throw new AppError('bad-input', `${folder} was given what JSON cannot hold`)
  }
  return parsed.data
}

function receiptOf({ n, t }: LogRecord): Receipt {
  return { revision: n, savedAt: t }
}

/** The turn before has its own caller to tell of its failure. */
function settled(turn: Promise<unknown>): Promise<void> {
  return turn.then(
    () => undefined,
    () => undefined,
  )
}
