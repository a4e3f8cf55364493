import { createStore } from 'zustand/vanilla'
import type { Opened, Version } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Release, ReleaseId } from '#core/release/release.ts'

export type HistoryState = {
  /** Newest first; null until they have been read. */
  readonly versions: readonly Version[] | null
  readonly refusal: ErrorCode | null
}

export type HistoryStore = ReturnType<typeof createHistoryStore>

/** The versions of one release; an older answer never takes the place of a newer one. */
export function createHistoryStore(
  client: Pick<Client, 'call'>,
  id: ReleaseId,
  codeOf: (thrown: unknown) => ErrorCode,
) {
  const store = createStore<HistoryState>(() => ({ versions: null, refusal: null }))
  let asked = 0

  async function load(): Promise<void> {
    asked += 1
    const turn = asked
    try {
      const { versions } = await client.call('history.list', { id })
      if (turn === asked) store.setState({ versions, refusal: null })
    } catch (thrown) {
      if (turn === asked) store.setState({ refusal: codeOf(thrown) })
    }
  }

  return {
    ...store,
    load,
    async read(revision: number): Promise<Release> {
      return (await client.call('history.read', { id, revision })).release
    },
    restore: (revision: number): Promise<Opened> =>
      client.call('history.restore', { id, revision }),
    /** Rejects where it was refused, so that the dialog keeps the name. */
    async name(revision: number, name: string | null): Promise<void> {
      await client.call('history.name', { id, revision, name })
      await load()
    },
  }
}
