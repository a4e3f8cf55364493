import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf } from '#services/search/search-document.ts'
import { findIn, harvest, makeSearch, noFilters, raid, visit } from './make-search.ts'

describe('find', () => {
  test.each([
    ['the headline', 'kangkung'],
    ['the story', 'kilogram'],
    ['a name', 'budi contoh'],
    ['a caption', 'menimbang'],
    ['a place and a day', 'wonoasri 9 oktober 2024'],
    ['a month', 'oktober 2024'],
    ['a word as far as it is typed', 'asimil'],
    ['a word with a slip', 'kangkumg'],
    ['the root of a word', 'memanen'],
    ['a word of the same root', 'membina sayur'],
  ])('finds a release by %s', (_what, query) => {
    expect(findIn(makeSearch(), query)).toEqual([harvest.id])
  })

  test('asks for every word', () => {
    expect(findIn(makeSearch(), 'petugas')).toHaveLength(2)
    expect(findIn(makeSearch(), 'petugas narkotika')).toEqual([raid.id])
    expect(findIn(makeSearch(), 'kangkung narkotika')).toEqual([])
  })

  test('finds a doubled word by its half and the other way round', () => {
    expect(findIn(makeSearch(), 'anak')).toEqual([raid.id])
    expect(findIn(makeSearch(), 'razia-razia')).toEqual([raid.id])
  })

  test('finds the same day of every year', () => {
    expect([...findIn(makeSearch(), '9 oktober')].sort()).toEqual([harvest.id, visit.id])
  })

  test('puts the release with the word in its headline first', () => {
    const told = { ...visit, id: 'told00000001', headline: 'Hari Raya', story: harvest.story }

    expect(findIn(makeSearch([told, harvest]), 'kangkung')).toEqual([harvest.id, told.id])
  })

  test('passes over the little words', () => {
    expect(findIn(makeSearch(), 'razia di dan yang')).toEqual([raid.id])
  })

  test.each([
    [{ status: ['sent'] }, [harvest.id]],
    [{ month: '2024-09' }, [raid.id]],
    [{ person: 'Budi Contoh' }, [harvest.id]],
    [{ hasPhotos: true }, [harvest.id]],
    [{ hasPhotos: true, month: '2024-09' }, []],
    [{ template: 'panen' }, [harvest.id]],
  ])('lets through what %j asks', (filters, ids) => {
    expect(findIn(makeSearch(), '', filters)).toEqual(ids)
  })

  test('lists the newest first without a query', () => {
    expect(findIn(makeSearch(), '')).toEqual([visit.id, harvest.id, raid.id])
  })

  test('forgets the words that were written over', () => {
    const library = makeSearch()

    library.put(documentOf({ ...raid, headline: 'Apel Pagi', story: [] }, '2026-01-06T08:00:00Z'))

    expect(findIn(library, 'razia')).toEqual([])
    expect(findIn(library, 'apel')).toEqual([raid.id])
  })

  test('forgets a release that went', () => {
    const library = makeSearch()

    library.drop(raid.id)

    expect(findIn(library, 'razia')).toEqual([])
    expect(findIn(library, '')).not.toContain(raid.id)
  })

  test('shows the words in their surroundings', () => {
    const { hits } = makeSearch().find({ query: 'pembinaan', filters: noFilters, from: 0 })

    expect(hits[0]?.snippets).toEqual([
      { part: 'story', text: '“Pembinaan berjalan baik,” ujar Budi Contoh.', matches: [[1, 10]] },
    ])
  })

  test('marks words of the text wherever it marks', () => {
    const library = makeSearch()
    const words = fc.array(
      fc.constantFrom('panen', 'petugas', '9', 'oktober', '2024', 'di', 'kepala', 'x', 'anak-anak'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((some) => some.join(' ')),
        ),
        (query) => {
          const { hits } = library.find({ query, filters: noFilters, from: 0 })
          for (const { text, matches } of hits.flatMap(({ snippets }) => snippets)) {
            let last = 0
            for (const [from, to] of matches) {
              expect(from).toBeGreaterThanOrEqual(last)
              expect(text.slice(from, to)).toMatch(/^[\p{L}\p{N}'’]+$/u)
              last = to
            }
            expect(last).toBeLessThanOrEqual(text.length)
          }
        },
      ),
    )
  })
})

describe('people', () => {
  test('names who is quoted and how often', () => {
    expect(makeSearch().people()).toEqual([{ name: 'Budi Contoh', count: 1 }])
  })
})
