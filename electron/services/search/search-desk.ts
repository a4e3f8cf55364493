import { join } from 'node:path'
import type { ReleaseId } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { readValue } from '#services/store/read-value.ts'
import { releaseShape } from '#services/store/release-shape.ts'
import { leaderOf, scanPair } from '#services/store/scan-pair.ts'
import { inSlices } from '#services/store/slices.ts'
import { readSearchCache, writeSearchCache } from './search-cache.ts'
import { documentOf } from './search-document.ts'
import {
  createSearchLibrary,
  type Page,
  type SearchLibrary,
  type SearchWish,
} from './search-library.ts'
import type { People, Readiness, ToSearch } from './search-messages.ts'

export type SearchDesk = {
  /**
   * Resolves when all is read that was asked for so far, with how many releases were written into
   * the cache just now; never rejects.
   */
  readonly sync: (news: Extract<ToSearch, { kind: 'sync' }>) => Promise<number>
  /** Answers at once from what is read so far. */
  readonly find: (wish: SearchWish) => Page & Readiness
  readonly people: () => People
}

/** So many releases are read anew at a start sooner than the whole cache is written. */
const worthWriting = 40

/** The search of one profile without its thread: reads the logs it does not know, one by one. */
export function openSearchDesk(port: FilePort, profile: string): SearchDesk {
  let library: SearchLibrary = createSearchLibrary()
  let cache: Promise<void> | null = null
  let busy = 0
  let isWarm = false
  let unwritten = 0
  let work: Promise<unknown> = Promise.resolve()
  const savedAt = new Map<ReleaseId, string>()

  const load = async () => {
    library = await readSearchCache(port, profile)
    for (const id of library.known.keys()) {
      // Gone while the program was closed, or unknown to the list: it must not be found.
      if (!savedAt.has(id)) library.drop(id)
    }
  }

  const readAnew = async (id: ReleaseId): Promise<void> => {
    const wanted = savedAt.get(id)
    if (wanted === undefined || library.savedAt(id) === wanted) return
    const document = await readDocument(port, join(profile, 'drafts', id))
    // Not readable, or moved away meanwhile: the list tells her, the search stays silent.
    if (document === null || !savedAt.has(id)) library.drop(id)
    else library.put(document)
    unwritten += 1
  }

  const write = async (): Promise<number> => {
    if (unwritten < worthWriting) return 0
    const written = unwritten
    unwritten = 0
    try {
      await writeSearchCache(port, profile, library)
      return written
    } catch {
      // A cache: where it cannot be written, the next start reads the logs.
      return 0
    }
  }

  const takeIn = async (news: Extract<ToSearch, { kind: 'sync' }>) => {
    cache ??= load()
    await cache
    for (const id of news.gone) library.drop(id)
    for (const [id] of news.saved) await readAnew(id)
    if (!isWarm) await warmUp()
  }

  /** The first keys would otherwise wait for a machine that has never searched before. */
  const warmUp = async () => {
    isWarm = true
    const pause = inSlices()
    for (const query of rehearsal) {
      library.find({ query, filters: everything, from: 0 })
      await pause()
    }
  }

  return {
    sync(news) {
      for (const id of news.gone) savedAt.delete(id)
      for (const [id, moment] of news.saved) savedAt.set(id, moment)
      busy += 1
      const written = work
        .then(() => takeIn(news))
        .finally(() => {
          busy -= 1
        })
        .then(write)
      work = written
      return written
    },
    find: (wish) => ({ ...library.find(wish), isReady: isReady() }),
    people: () => ({ people: library.people(), isReady: isReady() }),
  }

  function isReady(): boolean {
    return cache !== null && busy === 0
  }
}

const everything = { status: [], month: null, person: null, hasPhotos: false, template: null }
const rehearsal = Array.from({ length: 6 }, () => [
  'p',
  'pe',
  'pembinaan',
  'warga binaan',
  'kesehatn',
  'oktober 2024',
]).flat()

async function readDocument(port: FilePort, folder: string) {
  try {
    const record = leaderOf(await scanPair(port, folder)).newest?.record
    if (record === undefined) return null
    return documentOf(readValue(record, releaseShape, folder).value, record.t)
  } catch {
    // Damaged, newer, or refused by the disk: the recovery speaks of it, not the search.
    return null
  }
}
