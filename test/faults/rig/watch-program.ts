import { resetDelay, watchDelay } from '../../bench/scale/watch-delay.ts'
import type { Launched } from '../../helpers/launch.ts'

export const programLimits = { blockMs: 100, memoryMb: 1536, startMs: 5000 } as const

declare global {
  var mostMemoryKb: number | undefined
}

export type Watched = {
  /** The longest that the main process was held up since the last call. */
  readonly blockMs: () => Promise<number>
  /** The most that all processes held together; pages they share count for each. */
  readonly memoryMb: () => Promise<number>
  readonly hasCrashed: () => boolean
}

/** From now on what the main process is held up, what all hold, and whether the page dies. */
export async function watchProgram({ app, page }: Launched): Promise<Watched> {
  let crashed = false
  page.on('crash', () => {
    crashed = true
  })
  await watchDelay(app)
  await app.evaluate(({ app: program }) => {
    const look = () => {
      const held = program
        .getAppMetrics()
        .reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
      globalThis.mostMemoryKb = Math.max(globalThis.mostMemoryKb ?? 0, held)
    }
    look()
    setInterval(look, 500)
  })
  await resetDelay(app)
  return {
    blockMs: () => resetDelay(app),
    memoryMb: async () => (await app.evaluate(() => globalThis.mostMemoryKb ?? 0)) / 1024,
    hasCrashed: () => crashed,
  }
}
