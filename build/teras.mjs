import { ensureBundle } from './set-up/bundle.mjs'
import { runWithToolNode } from './set-up/commands.mjs'
import { ensureDependencies } from './set-up/dependencies.mjs'
import { inProject, projectFolder } from './set-up/project.mjs'
import { isRoot } from './set-up/system-packages.mjs'
import { setUp } from './set-up.mjs'

ensureDependencies()
const args = process.argv.slice(2)
if (asksForPdf(args)) process.env.TERAS_PRINT_WITH = JSON.stringify(await printCommand())

// npm moves to the project's folder; the files a person names lie where the command was typed.
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exit(await runWithToolNode([inProject('electron/cli/teras.ts'), ...args], { cwd }))

/** A PDF is printed by the program's own engine, which is not needed for anything else. */
function asksForPdf([name, ...rest]) {
  return name === 'export' && rest.some((word) => /(^|[=,])\s*pdf\s*(,|$)/.test(word))
}

async function printCommand() {
  const runtime = await setUp({ needsReaders: false })
  if (!(await ensureBundle())) process.exit(1)
  // Chromium refuses to run its sandbox as root.
  const switches = isRoot() ? ['--no-sandbox'] : []
  return [runtime.executablePath, ...switches, projectFolder]
}
