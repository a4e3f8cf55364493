import { createStore } from 'zustand/vanilla'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { type Directory, emptyDirectory } from '#core/directory/directory.ts'
import { client } from '../bridge/client.ts'
import { codeOf } from '../bridge/refusal.ts'

export type DirectoryState = {
  readonly directory: Directory
  readonly isLoaded: boolean
  /** The files cannot be read: the directory begins empty, and the files are kept beside. */
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
  let revision = 0
  let loading: Promise<void> | null = null
  /** Not flushed yet, in the order she did them. */
  let pending: readonly Change[] = []
  let saving: Promise<void> | null = null
  let retry: ReturnType<typeof setTimeout> | undefined

  async function read(): Promise<void> {
    try {
      const kept = await calls.call('directory.read', {})
      revision = kept.revision
      const { directory, isDamaged } = kept
      store.setState({ directory, isDamaged, isLoaded: true, refusal: null })
    } catch (thrown) {
      loading = null
      store.setState({ refusal: codeOf(thrown) })
    }
  }

  async function save(): Promise<void> {
    clearTimeout(retry)
    try {
      while (pending.length > 0) {
        const sent = pending
        const { directory } = store.getState()
        const answer = await calls.call('directory.save', { directory, revision })
        revision = answer.revision
        if (answer.kind === 'saved') {
          pending = pending.slice(sent.length)
          store.setState({ isDamaged: false, refusal: null })
        } else {
          const redone = pending.reduce((newest, change) => change(newest), answer.directory)
          store.setState({ directory: redone })
        }
      }
      store.setState({ keeping: 'saved' })
    } catch (thrown) {
      store.setState({ refusal: codeOf(thrown) })
      retry = setTimeout(() => void keep(), retryMs)
    }
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
    retry: () => (store.getState().isLoaded ? keep() : read()),
  }
}

/** One for the window: screens, pickers, and the story's `@` show the same people. */
export const directoryStore = createDirectoryStore(client)
