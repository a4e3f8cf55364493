import { runWithToolNode } from './set-up/commands.mjs'
import { ensureDependencies } from './set-up/dependencies.mjs'
import { inProject } from './set-up/project.mjs'

ensureDependencies()
// npm moves to the project's folder; the files a person names lie where the command was typed.
const cwd = process.env.INIT_CWD ?? process.cwd()
const args = [inProject('electron/cli/teras.ts'), ...process.argv.slice(2)]
process.exit(await runWithToolNode(args, { cwd }))
