import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const minutes = 60_000

test(
  'loses nothing in a brief look at every fault test',
  () => {
    const run = join(import.meta.dirname, 'run.ts')
    const { status } = spawnSync(process.execPath, [run, '--brief'], { stdio: 'inherit' })

    expect(status).toBe(0)
  },
  15 * minutes,
)
