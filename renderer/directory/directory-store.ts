import { createStore } from 'zustand/vanilla'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { changesBetween, inPortions, withChanges } from '#core/directory/changes.ts'
import type { Directory } from '#core/directory/directory.ts'
import { emptyDirectory } from '#core/directory/empty-directory.ts'
import { client } from '../bridge/client.ts'
import { codeOf } from '../bridge/refusal.ts'

export type DirectoryState = {
  readonly directory: Directory
  readonly isLoaded: boolean
  /** Files cannot be read: what they held is missing, and they are kept beside. */
  readonly isDamaged: boolean
  /** `unsaved` while a change waits or is under way; `saved` only after the disk has it. */
  readonly keeping: 'saved' | 'unsaved'
  /** Why it could not be read or saved the last time. */
  readonly refusal: ErrorCode | null
}

/** What she did, so that it can be done again on a directory that somebody else changed. */
export type Change = (directory: Directory) => Directory

export type DirectoryStore = ReturnType<typeof createDirectoryStore>

const retryMs = 4000

export function createDirectoryStore(calls: Pick<Client, 'call'>) {
  const store = createStore<DirectoryState>(() => ({
    directory: emptyDirectory,
    isLoaded: false,
    isDamaged: false,
    keeping: 'saved',
    refusal: null,
  }))
  /** What the disk has. */
  let kept = { directory: emptyDirectory, revision: 0 }
  let loading: Promise<void> | null = null
  /** Not flushed yet, in the order she did them. */
  let pending: readonly Change[] = []
  let saving: Promise<void> | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  const forms = new Set<() => void>()

  async function read(): Promise<void> {
    try {
      const { isDamaged, ...found } = await calls.call('directory.read', {})
      kept = found
      store.setState({ directory: found.directory, isDamaged, isLoaded: true, refusal: null })
    } catch (thrown) {
      loading = null
      store.setState({ refusal: codeOf(thrown) })
    }
  }

  async function save(): Promise<void> {
    clearTimeout(retry)
    try {
      while (pending.length > 0) {
        const sent = pending.length
        if (await send(store.getState().directory)) {
          pending = pending.slice(sent)
          store.setState({ isDamaged: false, refusal: null })
        } else {
          const redone = pending.reduce((newest, change) => change(newest), kept.directory)
          store.setState({ directory: redone })
        }
      }
      store.setState({ keeping: 'saved' })
    } catch (thrown) {
      store.setState({ refusal: codeOf(thrown) })
      retry = setTimeout(() => void keep(), retryMs)
    }
  }

  /** Only what differs, in portions; false where somebody else saved meanwhile. */
  async function send(wanted: Directory): Promise<boolean> {
    for (const portion of inPortions(changesBetween(kept.directory, wanted))) {
      const { revision } = kept
      const answer = await calls.call('directory.save', { ...portion, revision })
      if (answer.kind === 'stale') {
        kept = answer
        return false
      }
      kept = { directory: withChanges(kept.directory, portion), revision: answer.revision }
    }
    return true
  }

  /** One save at a time; what comes meanwhile goes with the next. */
  function keep(): Promise<void> {
    saving ??= save().finally(() => {
      saving = null
    })
    return saving
  }

  return {
    ...store,
    /** Reads once; a directory that could not be read is asked for again. */
    load(): Promise<void> {
      loading ??= read()
      return loading
    },
    /** Seen at once, saved behind it. Resolves with whether the disk has it; tries on by itself. */
    async change(change: Change): Promise<boolean> {
      // Without a wait where it can: a window that closes has no time for one.
      if (!store.getState().isLoaded) await loading
      if (!store.getState().isLoaded) return false
      const { directory } = store.getState()
      const changed = change(directory)
      if (changed === directory) return true
      pending = [...pending, change]
      store.setState({ directory: changed, keeping: 'unsaved' })
      await keep()
      if (pending.length > 0 && store.getState().refusal === null) await keep()
      return store.getState().keeping === 'saved'
    },
    /** A form that saves by itself gives its words at once when all is to be saved. */
    addForm(keepForm: () => void): () => void {
      forms.add(keepForm)
      return () => forms.delete(keepForm)
    },
    /** Saves all that waits; whether the disk has it. */
    async flush(): Promise<boolean> {
      for (const keepForm of forms) keepForm()
      if (pending.length > 0) await keep()
      return pending.length === 0
    },
    retry: () => (store.getState().isLoaded ? keep() : read()),
  }
}

/** One for the window: screens, pickers, and the story's `@` show the same people. */
export const directoryStore = createDirectoryStore(client)
