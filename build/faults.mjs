import { ensureBundle } from './set-up/bundle.mjs'
import { runWithToolNode } from './set-up/commands.mjs'
import { inProject } from './set-up/project.mjs'
import { setUp } from './set-up.mjs'

await setUp({ needsReaders: false })
if (!(await ensureBundle())) process.exit(1)
process.exit(await runWithToolNode([inProject('test/faults/run.ts'), ...process.argv.slice(2)]))
