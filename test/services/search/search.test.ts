import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openSearch, type Search } from '#services/search/search.ts'
import { openProfile } from '#services/store/profile.ts'
import { idOf } from '../../helpers/invented-release.ts'
import { makeLibrary } from '../../helpers/make-library.ts'
import { storeFolder } from '../../helpers/store-folder.ts'
import { noFilters } from './make-search.ts'

const worker = new URL('../../../electron/services/search/search-worker.ts', import.meta.url)

/** Enough releases that the cache is worth writing. */
const many = 60

async function library(releases = many): Promise<string> {
  const profile = await storeFolder()
  makeLibrary(profile, { releases })
  return profile
}

async function searchOver(profile: string): Promise<Search> {
  const search = openSearch({ profile, worker, startAfterMs: 0, noteAfterMs: 0 })
  onTestFinished(() => search.close())
  search.sync((await openProfile(profile).releases.list()).releases)
  return search
}

async function findWhenReady(search: Search, query: string) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const page = await search.find({ query, filters: noFilters, from: 0 })
    if (page.isReady) return page
    await pause(20)
  }
  throw new Error('the search never became ready')
}

/** The cache appears by a rename, whole. */
async function cacheOf(profile: string): Promise<string> {
  const folder = join(profile, 'derived')
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const names = await readdir(folder).catch((): string[] => [])
    if (names.includes('search.json')) return join(folder, 'search.json')
    await pause(20)
  }
  throw new Error('the cache was never written')
}

describe('openSearch', () => {
  test('finds every release of the library', async () => {
    const search = await searchOver(await library())

    expect(await findWhenReady(search, '')).toMatchObject({ total: many })
  })

  test('finds what was saved a moment ago', async () => {
    const profile = await library(3)
    const search = await searchOver(profile)
    await findWhenReady(search, '')
    const { releases } = openProfile(profile)
    const { release } = await releases.open(idOf(1))

    const { savedAt } = await releases.save({ ...release, headline: 'Bazar Wonoasri' })
    await releases.close()
    search.note(release.id, savedAt)
    await pause(50)

    expect((await findWhenReady(search, 'bazar')).hits[0]?.card.id).toBe(idOf(1))
  })

  test('loses a release that went to the trash', async () => {
    const profile = await library(3)
    const search = await searchOver(profile)
    await findWhenReady(search, '')
    const { releases } = openProfile(profile)

    await releases.discard(idOf(1))
    search.sync((await releases.list()).releases)

    expect(await findWhenReady(search, '')).toMatchObject({ total: 2 })
  })

  test('finds the same from its cache', async () => {
    const profile = await library()
    const first = await searchOver(profile)
    const before = await findWhenReady(first, 'panen')
    await cacheOf(profile)
    await first.close()
    // With the cache alone: every log is out of reach.
    await rename(join(profile, 'drafts'), join(profile, 'away'))
    await mkdir(join(profile, 'drafts'))
    const second = openSearch({ profile, worker, startAfterMs: 0 })
    onTestFinished(() => second.close())

    second.sync(before.hits.map(({ card }) => card))

    expect((await findWhenReady(second, 'panen')).hits).toEqual(before.hits)
  })

  test.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'holds another letter',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('anen', 'anem')),
    ],
    ['is empty', () => Buffer.alloc(0)],
    ['is foreign', () => Buffer.from('PK\u0003\u0004')],
  ])('finds everything when the cache %s', async (_what, spoil) => {
    const profile = await library()
    const first = await searchOver(profile)
    const before = await findWhenReady(first, 'panen')
    const cache = await cacheOf(profile)
    await first.close()

    await writeFile(cache, spoil(await readFile(cache)))

    expect(await findWhenReady(await searchOver(profile), 'panen')).toEqual(before)
  })

  test('finds nothing and forgets nothing before it knows the list', async () => {
    const profile = await library()
    const first = await searchOver(profile)
    await findWhenReady(first, 'panen')
    await cacheOf(profile)
    await first.close()
    const early = openSearch({ profile, worker, startAfterMs: 0 })
    onTestFinished(() => early.close())

    const before = await early.find({ query: 'panen', filters: noFilters, from: 0 })
    early.sync((await openProfile(profile).releases.list()).releases)

    expect(before).toEqual({ hits: [], total: 0, isReady: false })
    expect((await findWhenReady(early, '')).total).toBe(many)
  })

  test('leaves nothing half-written behind', async () => {
    const profile = await library()
    await mkdir(join(profile, 'derived'), { recursive: true })
    await writeFile(join(profile, 'derived', 'search.json.0badcafe.tmp'), 'half')

    await findWhenReady(await searchOver(profile), '')
    await cacheOf(profile)

    expect(
      (await readdir(join(profile, 'derived'))).filter((name) => name.endsWith('.tmp')),
    ).toEqual([])
  })

  test('answers with nothing after it was closed', async () => {
    const search = await searchOver(await library(1))

    await search.close()

    expect(await search.find({ query: 'panen', filters: noFilters, from: 0 })).toEqual({
      hits: [],
      total: 0,
      isReady: false,
    })
  })
})
