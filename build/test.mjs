import { constants } from 'node:os'
import { ensureBundle } from './set-up/bundle.mjs'
import { lacksDisplay, startScreen } from './set-up/display.mjs'
import { say } from './set-up/project.mjs'
import { setUp } from './set-up.mjs'
import { parseArguments } from './test-run/arguments.mjs'
import { addCounts } from './test-run/count.mjs'
import { hasTests, runLint, runTypes, runVitest } from './test-run/steps.mjs'

// The running step hears of a signal as well and may tidy up; the steps after it do not start.
let endedBy = null
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endedBy = 128 + constants.signals[signal]
    setTimeout(() => process.exit(endedBy), 5000).unref()
  })
}

// In a log, colours are noise between the letters.
if (!process.stdout.isTTY) {
  delete process.env.FORCE_COLOR
  process.env.NO_COLOR = '1'
}

const { steps, forVitest } = parseArguments(process.argv.slice(2))
const hasOwnScreens = lacksDisplay()
await setUp({ needsReaders: true })
const isBundled = await ensureBundle()

const run = {
  types: runTypes,
  lint: runLint,
  unit: () => runVitest(['node', 'dom'], forVitest),
  e2e: runEndToEnd,
  faults: () => runInElectron('faults'),
}

// Two windows on one screen fight for the focus; on a screen each they share the cores.
async function runEndToEnd() {
  if (hasOwnScreens && forVitest.length === 0)
    process.env.TERAS_SECOND_DISPLAY = await startScreen()
  return runInElectron('e2e')
}

async function runInElectron(name) {
  if (!hasTests(`test/${name}`)) return { passed: 0, failed: 0 }
  if (isBundled) return await runVitest([name], forVitest)
  say(`The ${name} tests were not run: there is no program to run them on.`)
  return { passed: 0, failed: 1 }
}

const counts = [{ passed: 0, failed: isBundled ? 0 : 1 }]
for (const name of steps) {
  if (endedBy !== null) break
  say(`\n── ${name} ──`)
  counts.push(await run[name]())
}
if (endedBy !== null) process.exit(endedBy)

const { passed, failed } = addCounts(counts)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
