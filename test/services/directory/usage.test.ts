import { describe, expect, test } from 'vitest'
import { cardOf } from '#core/release/card.ts'
import { usageOf } from '#services/directory/usage.ts'
import type { Search } from '#services/search/search.ts'
import { makeDirectory, makeInstitution, makePerson } from '../../core/directory/make-directory.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const savedAt = '2026-01-05T08:00:00.000Z'
const directory = makeDirectory({
  people: [makePerson()],
  institutions: [makeInstitution({ short: 'BC' })],
})

/** A search that knows what stands in each release and forgives everything. */
function searchAmong(texts: Readonly<Record<string, string>>): Pick<Search, 'find'> {
  const hits = Object.entries(texts).map(([id, text], at) => ({
    card: cardOf(
      makeRelease({
        id,
        dateline: { place: '', date: `2026-01-0${at + 1}`, outlet: '', form: 'place' },
      }),
      savedAt,
    ),
    snippets: [{ part: 'story' as const, text, matches: [] }],
  }))
  return {
    find: async ({ from }) => ({
      hits: hits.slice(from, from + 1),
      total: hits.length,
      isReady: true,
    }),
  }
}

describe('usageOf', () => {
  test('lists every release that names a person, newest first', async () => {
    const search = searchAmong({
      rilis0000001: 'ujar Budi Contoh',
      rilis0000002: 'BUDI CONTOH hadir',
    })

    const { releases } = await usageOf(directory, 'person000001', search)

    expect(releases.map(({ id }) => id)).toEqual(['rilis0000002', 'rilis0000001'])
  })

  test('leaves out what the search only forgave', async () => {
    const search = searchAmong({ rilis0000001: 'ujar Budi Contohwan' })

    expect((await usageOf(directory, 'person000001', search)).releases).toEqual([])
  })

  test('finds an institution by its short form, each release once', async () => {
    const search = searchAmong({ rilis0000001: 'Badan Contoh (BC)', rilis0000002: 'petugas BC' })

    expect((await usageOf(directory, 'instansi0001', search)).releases).toHaveLength(2)
  })

  test('finds nothing for an entry that is gone', async () => {
    expect(await usageOf(directory, 'tidakada0001', searchAmong({}))).toEqual({
      releases: [],
      isReady: true,
    })
  })
})
