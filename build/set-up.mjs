import { ensureDependencies } from './set-up/dependencies.mjs'
import { lacksDisplay, startDisplay } from './set-up/display.mjs'
import { ensureRuntime } from './set-up/runtime.mjs'
import { ensureSystemPackages } from './set-up/system-packages.mjs'

/**
 * Makes this machine able to show Teras and gives the runtime. Each step is skipped when it is done
 * and can be interrupted anywhere: what it leaves behind is either whole or not looked at.
 */
export async function setUp({ needsReaders }) {
  ensureDependencies()
  const runtime = await ensureRuntime()
  const needsDisplay = lacksDisplay()
  ensureSystemPackages(runtime, { needsDisplay, needsReaders })
  if (needsDisplay) await startDisplay()
  return runtime
}
