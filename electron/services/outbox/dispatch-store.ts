import { join } from 'node:path'
import { AppError, type ErrorCode } from '#core/app-error.ts'
import {
  type Dispatch,
  type DispatchId,
  dispatchFormat,
  dispatchIdSchema,
  dispatchSchema,
} from '#core/outbox/dispatch.ts'
import { takeUp } from '#core/outbox/take-up.ts'
import type { Clock } from '../store/clock.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { onDisk } from '../store/disk-error.ts'
import type { FilePort } from '../store/file-port.ts'
import type { LogWatch } from '../store/log-watch.ts'
import { writeOnce } from '../store/write-once.ts'
import { type FrozenMails, openFrozenMails } from './frozen-mails.ts'

export type Damaged = { readonly id: DispatchId; readonly code: ErrorCode }

export type DispatchStore = FrozenMails & {
  /**
   * All that was ever queued, each as it must be taken after a start: what was being sent is
   * unclear, what was cut off while it was queued is paused. Rejects where the folder gives no list.
   */
  readonly load: () => Promise<{
    readonly dispatches: readonly Dispatch[]
    readonly damaged: readonly Damaged[]
  }>
  /** Resolves once the record is flushed. */
  readonly save: (dispatch: Dispatch) => Promise<void>
  /**
   * Takes away what was written of a dispatch that nobody was told of; what the disk refuses now is
   * tried again at `close`.
   */
  readonly discard: (id: DispatchId) => Promise<void>
  readonly close: () => Promise<void>
}

type Given = {
  readonly profileFolder: string
  readonly port: FilePort
  readonly clock: Clock
  readonly watch: (folder: string) => LogWatch
}

/** Each dispatch is a database of its own, `outbox/<id>/{a,b}.log`, beside its frozen mail. */
export function openDispatchStore({ profileFolder, port, clock, watch }: Given): DispatchStore {
  const outbox = join(profileFolder, 'outbox')
  // Beside what a second copy leaves out, so that a profile that comes back from one lacks it.
  const home = join(profileFolder, 'desk', 'outbox-is-home')
  const shape = { schema: dispatchSchema, version: dispatchFormat }
  const databases = new Map<DispatchId, Database<Dispatch>>()
  /** What the disk has not let go yet. */
  const unwanted = new Set<DispatchId>()

  const databaseOf = (id: DispatchId): Database<Dispatch> => {
    const folder = join(outbox, id)
    const known = databases.get(id)
    if (known !== undefined) return known
    const database = openDatabase<Dispatch>(port, folder, shape, clock, null, watch(folder))
    databases.set(id, database)
    return database
  }

  const save = async (dispatch: Dispatch) => {
    const database = databaseOf(dispatch.id)
    await database.save(dispatch, 'typing')
    // Years of sent mail must not hold a file each.
    await database.close()
  }

  const readOne = async (id: DispatchId): Promise<Dispatch | Damaged | null> => {
    try {
      const kept = await databaseOf(id).read()
      if (kept === null) databases.delete(id)
      return kept?.value ?? null
    } catch (error) {
      if (error instanceof AppError) return { id, code: error.code }
      throw error
    }
  }

  /** What the disk does not take is so all the same, and will be at the next start again. */
  const writeAllOf = async (dispatches: readonly Dispatch[]): Promise<boolean> => {
    let isWritten = true
    for (const dispatch of dispatches) {
      await save(dispatch).catch(() => {
        isWritten = false
      })
    }
    return isWritten
  }

  const discard = async (id: DispatchId): Promise<void> => {
    unwanted.add(id)
    await databases.get(id)?.close()
    databases.delete(id)
    const away = join(profileFolder, 'derived', `unqueued-${id}`)
    await port.makeFolder(join(profileFolder, 'derived'))
    await port.rename(join(outbox, id), away)
    unwanted.delete(id)
    // A power cut must not bring back what she was told is not queued.
    await port.flushFolder(outbox)
    for (const name of await port.list(away)) await port.remove(join(away, name))
  }

  return {
    async load() {
      const names = await onDisk('listing the outbox', () => port.list(outbox))
      const ids = names.filter((name) => dispatchIdSchema.safeParse(name).success).sort()
      const found: (Dispatch | Damaged)[] = []
      for (let at = 0; at < ids.length; at += readTogether) {
        const some = await Promise.all(ids.slice(at, at + readTogether).map(readOne))
        found.push(...some.filter((one) => one !== null))
      }
      const kept = found.filter((one): one is Dispatch => 'state' in one)
      const damaged = found.filter((one): one is Damaged => !('state' in one))
      const present = found.map(({ id }) => id)
      const isHome = (await onDisk('looking at the outbox', () => port.stat(home))) !== null
      const dispatches = takeUp(kept, { present, isHome, now: clock.now() })
      const changed = dispatches.filter((dispatch, at) => dispatch !== kept[at])
      const isWritten = await writeAllOf(changed)
      if (!isHome && isWritten) await writeOnce(port, home, homeWords).catch(() => undefined)
      return { dispatches, damaged }
    },
    ...openFrozenMails(port, outbox),
    save,
    discard,
    async close() {
      for (const id of unwanted) await discard(id).catch(() => undefined)
      await Promise.all([...databases.values()].map((database) => database.close()))
    },
  }
}

const readTogether = 16
const homeWords = Buffer.from('what waits here has not been sent from elsewhere\n')
