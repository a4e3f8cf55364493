import type { Directory, DirectoryChanges } from '#core/directory/directory.ts'
import type { Clock } from './clock.ts'
import { type DirectoryParts, openParts } from './directory-parts.ts'
import type { FilePort } from './file-port.ts'
import { type LogWatch, unwatched } from './log-watch.ts'

/** `revision` 0: nothing was ever kept. */
export type KeptDirectory = { readonly directory: Directory; readonly revision: number }

export type DirectoryStore = {
  /**
   * `isDamaged`: files are there and cannot be read; the directory lacks what they held, and the
   * next save keeps them beside. Rejects with a `disk-` code, or `release-newer`.
   */
  readonly read: () => Promise<KeptDirectory & { readonly isDamaged: boolean }>
  /**
   * Takes changes that were made where `revision` is still the newest, and resolves once all of
   * them are flushed; otherwise nothing is written and the newest comes back. Writes the size of
   * the changes, whatever the directory holds. Where it rejects, the same changes may come again.
   */
  readonly save: (
    given: DirectoryChanges & { readonly revision: number },
  ) => Promise<SavedDirectory>
  readonly close: () => Promise<void>
}

export type SavedDirectory =
  | { readonly kind: 'saved'; readonly revision: number }
  | ({ readonly kind: 'stale' } & KeptDirectory)

/** People, outlets, and institutions of one profile, in logs of about a hundred entries each. */
export function openDirectory(
  port: FilePort,
  folder: string,
  clock: Clock,
  watch: LogWatch = unwatched,
): DirectoryStore {
  let parts: DirectoryParts | null = null
  let last: Promise<unknown> = Promise.resolve()

  // One after the other: the check and the write that follows it belong together.
  const inTurn = <Result>(act: (parts: DirectoryParts) => Promise<Result>): Promise<Result> => {
    const turn = last.then(async () => {
      parts ??= await openParts(port, folder, clock, watch)
      return act(parts)
    })
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    read: () =>
      inTurn(async (open) => ({
        directory: open.directory(),
        revision: open.revision(),
        isDamaged: open.isDamaged(),
      })),
    save: ({ revision, ...changes }) =>
      inTurn(async (open) => {
        if (open.revision() !== revision) {
          return { kind: 'stale', directory: open.directory(), revision: open.revision() }
        }
        await open.write(changes)
        return { kind: 'saved', revision: open.revision() }
      }),
    async close() {
      await last
      await parts?.close()
      parts = null
    },
  }
}
