import { callOn } from '../../helpers/call.ts'
import type { Launched } from '../../helpers/launch.ts'
import { median } from '../median.ts'
import { percentile } from './percentile.ts'

/** Common words, affixes, a slip, dates, and something that is not there. */
const queries = [
  'pembinaan warga',
  'kunjungan keluarga',
  'kesehatn',
  'oktober 2024',
  '9 oktober',
  'dilatihkan',
  'sayur-sayur',
  'xylofon',
]

const rounds = 3

/** From a key to the answer in the window, p95 over every key of all queries; the middle round counts. */
export async function measureSearch({ page }: Launched): Promise<number> {
  const call = callOn(page)
  const filters = { status: [], month: null, person: null, hasPhotos: false, template: null }
  await call('search.find', { query: 'hangat', filters, from: 0 })
  const keys = queries.flatMap((query) =>
    Array.from(query, (_letter, at) => query.slice(0, at + 1)),
  )
  const results: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const times = await page.evaluate(
      async ([typed, given]) => {
        const taken: number[] = []
        for (const query of typed) {
          const began = performance.now()
          await window.teras.call('search.find', { query, filters: given, from: 0 })
          taken.push(performance.now() - began)
        }
        return taken
      },
      [keys, filters] as const,
    )
    results.push(percentile(times, 0.95))
  }
  console.log(
    `search-p95: ${results.map((ms) => ms.toFixed(0)).join(', ')} ms over ${keys.length} keys`,
  )
  return median(results)
}
