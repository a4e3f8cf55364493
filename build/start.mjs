import { ensureBundle } from './set-up/bundle.mjs'
import { runShown } from './set-up/commands.mjs'
import { isRoot } from './set-up/system-packages.mjs'
import { setUp } from './set-up.mjs'

const runtime = await setUp({ needsReaders: false })
if (!(await ensureBundle())) process.exit(1)

// Chromium refuses to run its sandbox as root and would not start at all. Officers are never root;
// build machines are.
const switches = isRoot() ? ['--no-sandbox'] : []
const args = [...switches, '.', ...process.argv.slice(2)]
process.exit(await runShown(runtime.executablePath, args))
