import { callOn } from '../../helpers/call.ts'
import { idOf } from '../../helpers/invented-release.ts'
import type { Launched } from '../../helpers/launch.ts'
import { median } from '../median.ts'
import { percentile } from './percentile.ts'
import { resetDelay, watchDelay } from './watch-delay.ts'

const rounds = 3
const savesOfRound = 100

/** The longest the main process was held up in each save, p99; the middle round counts. */
export async function measureSaveBlock({ app, page }: Launched): Promise<number> {
  const call = callOn(page)
  const { release } = await call('release.open', { id: idOf(5) })
  await watchDelay(app)
  const results: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const blocked: number[] = []
    for (let nr = 0; nr < savesOfRound; nr += 1) {
      await resetDelay(app)
      await call('release.save', { release: { ...release, headline: `Judul ${round}-${nr}` } })
      blocked.push(await resetDelay(app))
    }
    results.push(percentile(blocked, 0.99))
  }
  console.log(`save-block-p99: ${results.map((ms) => ms.toFixed(1)).join(', ')} ms`)
  return median(results)
}
