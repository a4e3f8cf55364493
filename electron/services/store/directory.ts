import {
  type Directory,
  directoryFormat,
  directorySchema,
  emptyDirectory,
} from '#core/directory/directory.ts'
import type { Clock } from './clock.ts'
import { openDatabase } from './database.ts'
import type { FilePort } from './file-port.ts'
import { type LogWatch, unwatched } from './log-watch.ts'
import { isDamaged, nullIfDamaged, saveOverDamage } from './over-damage.ts'

/** `revision` 0: nothing was ever kept. */
export type KeptDirectory = { readonly directory: Directory; readonly revision: number }

export type DirectoryStore = {
  /**
   * `isDamaged`: files are there and cannot be read; an empty directory stands in for them, and
   * the next save keeps them beside. Rejects with a `disk-` code, or `release-newer`.
   */
  readonly read: () => Promise<KeptDirectory & { readonly isDamaged: boolean }>
  /**
   * Takes the whole directory where `revision` is still the newest, and resolves once it is
   * flushed; otherwise nothing is written and the newest comes back.
   */
  readonly save: (given: KeptDirectory) => Promise<SavedDirectory>
  readonly close: () => Promise<void>
}

export type SavedDirectory =
  | { readonly kind: 'saved'; readonly revision: number }
  | ({ readonly kind: 'stale' } & KeptDirectory)

/** People, outlets, and institutions of one profile: one value, one log. */
export function openDirectory(
  port: FilePort,
  folder: string,
  clock: Clock,
  watch: LogWatch = unwatched,
): DirectoryStore {
  const shape = { schema: directorySchema, version: directoryFormat }
  const database = openDatabase(port, folder, shape, clock, null, watch)
  let last: Promise<unknown> = Promise.resolve()

  const newest = async (): Promise<KeptDirectory> => {
    const kept = await database.read().catch(nullIfDamaged)
    return kept === null
      ? { directory: emptyDirectory, revision: 0 }
      : { directory: kept.value, revision: kept.revision }
  }

  const save = async ({ directory, revision }: KeptDirectory): Promise<SavedDirectory> => {
    const kept = await newest()
    if (kept.revision !== revision) return { kind: 'stale', ...kept }
    await saveOverDamage(database, directory)
    return { kind: 'saved', revision: (await newest()).revision }
  }

  return {
    async read() {
      try {
        const kept = await database.read()
        const directory = kept?.value ?? emptyDirectory
        return { directory, revision: kept?.revision ?? 0, isDamaged: false }
      } catch (error) {
        if (!isDamaged(error)) throw error
        return { directory: emptyDirectory, revision: 0, isDamaged: true }
      }
    },
    save(given) {
      // One after the other: the check and the write that follows it belong together.
      const turn = last.then(() => save(given))
      last = turn.catch(() => undefined)
      return turn
    },
    async close() {
      await last
      await database.close()
    },
  }
}
