import { describe, expect, test } from 'vitest'
import { libraryHandlers } from '../../../electron/main/handlers/library.ts'
import { makeCard } from '../../renderer/screens/library/make-card.ts'

const day = (nr: number) => new Date(Date.UTC(2020, 0, 1 + nr)).toISOString().slice(0, 10)
const cards = Array.from({ length: 2500 }, (_, nr) =>
  makeCard({ id: `card${String(nr).padStart(8, '0')}`, date: day(nr) }),
)

function handlers() {
  const synced: number[] = []
  const search = {
    sync: (known: readonly unknown[]) => synced.push(known.length),
    find: async () => ({ hits: [], total: 0, isReady: true }),
    people: async () => ({ people: [], isReady: true }),
  }
  const releases = { list: async () => ({ releases: cards, trash: [] }) }
  return { answers: libraryHandlers({ releases, search }), synced }
}

describe('library.part', () => {
  test('gives every release once, the newest first', async () => {
    const { answers } = handlers()
    const dates: (string | null)[] = []

    for (let from: number | null = 0; from !== null; ) {
      const part: Awaited<ReturnType<(typeof answers)['library.part']>> = await answers[
        'library.part'
      ]({ from })
      dates.push(...part.releases.map(({ date }) => date))
      from = part.next
    }

    expect(dates).toEqual([...cards].reverse().map(({ date }) => date))
  })

  test('tells the search once a list', async () => {
    const { answers, synced } = handlers()

    await answers['library.part']({ from: 0 })
    await answers['library.part']({ from: 120 })

    expect(synced).toEqual([2500])
  })
})
