import { ensureBundle } from './set-up/bundle.mjs'
import { runWithToolNode } from './set-up/commands.mjs'
import { inProject } from './set-up/project.mjs'
import { setUp } from './set-up.mjs'

// The figures are compared with LibreOffice's, so its readers are needed here too.
await setUp({ needsReaders: true })
if (!(await ensureBundle())) process.exit(1)
process.exit(await runWithToolNode([inProject('test/bench/run.ts'), ...process.argv.slice(2)]))
