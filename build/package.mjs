import { readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { argumentsFor, forFallback } from './package-arguments.mjs'
import { ensureBundle } from './set-up/bundle.mjs'
import { runWithToolNode } from './set-up/commands.mjs'
import { ensureDependencies } from './set-up/dependencies.mjs'
import { cacheFolder, inProject, projectFolder, say, stop } from './set-up/project.mjs'
import { ensureRuntime } from './set-up/runtime.mjs'
import { writeStamp } from './set-up/stamp.mjs'

const args = process.argv.slice(2)
const isTestBuild = args.includes('--test-build')
const output = inProject('out/package')

ensureDependencies()
const runtime = await ensureRuntime()
if (runtime.isFallback && !isTestBuild) {
  stop(
    `Teras is not packaged on Electron ${runtime.version}: it is old and for tests only. ` +
      'Connect to the internet and use TERAS_RUNTIME=45, or ask for --test-build.',
  )
}
if (!(await ensureBundle())) process.exit(1)

rmSync(output, { recursive: true, force: true })
const code = await runWithToolNode([
  inProject('node_modules/electron-builder/cli.js'),
  ...argumentsFor(runtime, {
    configuration: configurationFor(runtime),
    electronDist: dirname(runtime.executablePath),
    passedOn: args.filter((word) => word !== '--test-build'),
  }),
])
if (code !== 0) process.exit(code)

if (runtime.isFallback) {
  // The loader that stands in for the default app came along with the runtime's folder.
  rmSync(join(output, 'linux-unpacked/resources/app'), { recursive: true, force: true })
  say('This is a test build: it must not be given to anyone.')
}
process.stdout.write(`Packaged in ${relative(projectFolder, output)}\n`)

function configurationFor({ isFallback }) {
  const product = inProject('electron-builder.yml')
  if (!isFallback) return product
  const changed = join(cacheFolder, 'electron-builder-test.yml')
  writeStamp(changed, forFallback(readFileSync(product, 'utf8')))
  return changed
}
