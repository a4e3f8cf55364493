import type { ElectronApplication } from 'playwright-core'

declare global {
  var longestBlockMs: number | undefined
}

/**
 * From now on the main process notes how long its thread works without coming back to its loop. A
 * thread that waits for one of the machine's processors is late as well but holds up nobody by
 * itself: of the time between two turns only what the thread was running counts, by the kernel.
 */
export async function watchDelay(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const { readFileSync } = process.mainModule?.require('node:fs') ?? {}
    const ranMs = () =>
      Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    let before = { ran: ranMs(), wall: performance.now() }
    setInterval(() => {
      const now = { ran: ranMs(), wall: performance.now() }
      const block = Math.min(now.ran - before.ran, now.wall - before.wall)
      globalThis.longestBlockMs = Math.max(globalThis.longestBlockMs ?? 0, block)
      before = now
    }, 1)
  })
}

/** The longest block since the last call, in milliseconds, and a fresh start. */
export async function resetDelay(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => {
    const longest = globalThis.longestBlockMs ?? 0
    globalThis.longestBlockMs = 0
    return longest
  })
}
