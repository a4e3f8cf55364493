import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock } from '#services/store/clock.ts'

/** A real folder that goes when the test ends. */
export async function storeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'teras-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that ticks one second a reading. */
export function tickingClock(start = '2026-01-05T08:00:00.000Z'): Clock {
  let ticks = 0
  return {
    now: () => new Date(Date.parse(start) + 1000 * ticks++).toISOString(),
    steadyMs: () => ticks * 1000,
    boot: 'testboot',
  }
}
