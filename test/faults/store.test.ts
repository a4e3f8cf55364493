import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const minutes = 60_000

test(
  'loses nothing in the fault tests of every day',
  () => {
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts')], {
      stdio: 'inherit',
    })

    expect(status).toBe(0)
  },
  15 * minutes,
)
