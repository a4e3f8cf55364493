import { Worker } from 'node:worker_threads'
import type { ReleaseCard } from '#core/release/card.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { Page, SearchWish } from './search-library.ts'
import type { FromSearch, People, Readiness, SearchThread, ToSearch } from './search-messages.ts'

export type Search = {
  /** The releases as they are now; what changed since is read in the background. */
  readonly sync: (cards: readonly Pick<ReleaseCard, 'id' | 'savedAt'>[]) => void
  /** One release was saved just now; it is read when no other save has followed for a moment. */
  readonly note: (id: ReleaseId, savedAt: string) => void
  /** Never rejects: where the thread fell over, nothing is found and `isReady` is false. */
  readonly find: (wish: SearchWish) => Promise<Page & Readiness>
  readonly people: () => Promise<People>
  readonly close: () => Promise<void>
}

export type SearchOptions = {
  readonly profile: string
  /** The file that `search-worker.ts` was built into. */
  readonly worker: string | URL
  /** How long after the first list the thread starts by itself; a question starts it at once. */
  readonly startAfterMs?: number
  readonly noteAfterMs?: number
}

type Pending = { readonly answer: (message: FromSearch | null) => void }

/** What is read at the start is soon garbage: a small nursery keeps it from piling up. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 }

/** Starts nothing and reads nothing until the library stands on the screen. */
export function openSearch(options: SearchOptions): Search {
  const { profile, worker: file, startAfterMs = 1500, noteAfterMs = 1500 } = options
  const library = new Map<ReleaseId, string>()
  let told = new Map<ReleaseId, string>()
  let worker: Worker | null = null
  let isClosed = false
  let isListed = false
  let isRestarting = false
  let nr = 0
  let starting: ReturnType<typeof setTimeout> | undefined
  let noting: ReturnType<typeof setTimeout> | undefined
  const pending = new Map<number, Pending>()

  const start = (): Worker | null => {
    clearTimeout(starting)
    // Without a list everything in the cache would pass for gone.
    if (worker !== null || isClosed || !isListed) return worker
    const workerData: SearchThread = { profile }
    const started = new Worker(file, { workerData, name: 'search', resourceLimits })
    started.on('message', (message: FromSearch) => {
      if (message.kind === 'rebuilt') {
        isRestarting = true
        void started.terminate()
        return
      }
      pending.get(message.nr)?.answer(message)
      pending.delete(message.nr)
    })
    // A thread that falls over takes nothing with it; the next question starts another.
    started.on('error', () => undefined)
    started.once('exit', () => {
      if (worker === started) worker = null
      told = new Map()
      for (const { answer } of pending.values()) answer(null)
      pending.clear()
      if (isRestarting) start()
      isRestarting = false
    })
    worker = started
    tell()
    return worker
  }

  /** Only what the thread does not know yet. */
  const tell = () => {
    clearTimeout(noting)
    if (worker === null) return
    const saved = [...library].filter(([id, savedAt]) => told.get(id) !== savedAt)
    const gone = [...told.keys()].filter((id) => !library.has(id))
    told = new Map(library)
    const news: ToSearch = { kind: 'sync', saved, gone }
    worker.postMessage(news)
  }

  const ask = (question: (nr: number) => ToSearch): Promise<FromSearch | null> => {
    const thread = start()
    if (thread === null) return Promise.resolve(null)
    nr += 1
    const asked = question(nr)
    return new Promise((answer) => {
      pending.set(nr, { answer })
      thread.postMessage(asked)
    })
  }

  return {
    sync(cards) {
      isListed = true
      library.clear()
      for (const { id, savedAt } of cards) library.set(id, savedAt)
      if (worker !== null) return tell()
      clearTimeout(starting)
      starting = setTimeout(start, startAfterMs)
      starting.unref()
    },
    note(id, savedAt) {
      library.set(id, savedAt)
      clearTimeout(noting)
      noting = setTimeout(tell, noteAfterMs)
      noting.unref()
    },
    async find(wish) {
      const answer = await ask((asked) => ({ kind: 'find', nr: asked, wish }))
      return answer?.kind === 'found' ? answer.page : { hits: [], total: 0, isReady: false }
    },
    async people() {
      const answer = await ask((asked) => ({ kind: 'people', nr: asked }))
      return answer?.kind === 'people' ? answer.people : { people: [], isReady: false }
    },
    async close() {
      isClosed = true
      clearTimeout(starting)
      clearTimeout(noting)
      await worker?.terminate()
    },
  }
}
