import { setImmediate as letOthersWork } from 'node:timers/promises'

const sliceMs = 4

/** Awaited between the pieces of long work: every few milliseconds it lets what waits go first. */
export function inSlices(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < sliceMs) return
    await letOthersWork()
    began = performance.now()
  }
}
