import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { callOn } from '../../helpers/call.ts'
import { launchTeras } from '../../helpers/launch.ts'
import type { Shelf } from './large-library.ts'
import { resetDelay, watchDelay } from './watch-delay.ts'

/**
 * The longest that the main process is held up while the second copy is made, read back, and
 * restored on trial, in ms; and the same with nothing to do, which tells how calm the machine was.
 */
export async function measureCopyBlock({ folder, profile }: Shelf): Promise<number> {
  const stick = join(folder, 'stik')
  mkdirSync(stick)
  const env = { TERAS_CHOOSE_FOLDER: stick }
  const teras = await launchTeras({ profile, args: ['--lang=id'], env })
  try {
    await teras.page.waitForSelector('[role=row]')
    const call = callOn(teras.page)
    await call('backup.choose-folder', {})
    await watchDelay(teras.app)
    await teras.page.waitForTimeout(2000)
    await resetDelay(teras.app)
    await teras.page.waitForTimeout(5000)
    const quiet = await resetDelay(teras.app)
    const began = Date.now()
    await call('backup.make', {})
    const longest = await resetDelay(teras.app)
    const seconds = (Date.now() - began) / 1000
    const beside = `in ${seconds.toFixed(0)} s, at rest ${quiet.toFixed(1)} ms`
    console.log(`copy-block-max: ${longest.toFixed(1)} ms ${beside}`)
    return longest
  } finally {
    await teras.close().catch(() => teras.kill())
    rmSync(stick, { recursive: true, force: true })
  }
}
