import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runQuietly } from './commands.mjs'
import { say, stop } from './project.mjs'

// Each need lists its names, the Debian 12 one first: Debian 13 and Ubuntu 24.04 renamed those whose
// time type grew (t64). Installing these brings everything else that Electron links against.
export const electronPackages = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libasound2', 'libasound2t64'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libatspi2.0-0', 'libatspi2.0-0t64'],
  ['libcups2', 'libcups2t64'],
  ['libnss3'],
  ['libdrm2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxfixes3'],
  ['libxrandr2'],
]
const displayPackages = [['xvfb']]
const readers = [
  { command: 'soffice', names: ['libreoffice-writer'] },
  { command: 'pdftotext', names: ['poppler-utils'] },
  { command: 'exiftool', names: ['libimage-exiftool-perl'] },
]
/** What one test each reads with; where a system has no such package, that test says so. */
const rareReaders = [
  { command: '7z', name: 'p7zip-full' },
  { command: 'chromium', name: 'chromium' },
]

/** The first of each need's names that can be installed. */
export function chooseNames(needs, policy) {
  return needs.map((names) => installable(names, policy)[0] ?? names[0])
}

/** `apt-cache policy` prints a block with a candidate only for a package that can be installed. */
export function installable(names, policy) {
  const blocks = policy.split(/^(?=\S)/m)
  return names.filter((name) =>
    blocks.some((block) => block.startsWith(`${name}:\n`) && !block.includes('Candidate: (none)')),
  )
}

export function hasCommand(command) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, command)))
}

export function isRoot() {
  return process.getuid?.() === 0
}

/** The shared libraries that the binary asks for and this machine lacks. */
export function missingLibraries(executablePath) {
  const { stdout } = runQuietly('ldd', [executablePath])
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name)
}

/** Brings what the system must provide, in one go, so that a person who is not root gets one command. */
export function ensureSystemPackages(runtime, { needsDisplay, needsReaders }) {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries(runtime.executablePath)
  const missingReaders = needsReaders ? readers.filter(({ command }) => !hasCommand(command)) : []
  const needs = [
    ...(libraries.length > 0 ? electronPackages : []),
    ...(needsDisplay && !hasCommand('Xvfb') ? displayPackages : []),
    ...missingReaders.map(({ names }) => names),
  ]
  if (needs.length > 0) {
    if (!hasCommand('apt-get'))
      stop(`Set-up: please install ${needs.map(([name]) => name).join(', ')}.`)

    if (isRoot()) install(needs)
    else askForCommand(needs)
    const still = missingLibraries(runtime.executablePath)
    if (still.length > 0) stop(`Set-up: Electron still lacks ${still.join(', ')}.`)
  }
  if (needsReaders) addRareReaders()
}

/** Nobody is asked for these, and nothing stops without them. */
function addRareReaders() {
  const missing = rareReaders.filter(({ command }) => !hasCommand(command)).map(({ name }) => name)
  if (missing.length === 0 || !isRoot() || !hasCommand('apt-get')) return
  const names = installable(missing, readPolicy(missing))
  if (names.length === 0) return
  say(`Set-up: installing ${names.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  runQuietly('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...names], { env })
}

function askForCommand(needs) {
  const names = chooseNames(needs, readPolicy(needs)).join(' ')
  const install = `apt-get install -y --no-install-recommends ${names}`
  stop(
    `Set-up: system packages are missing. Please run this once, then start again:\n  sudo sh -c 'apt-get update && ${install}'`,
  )
}

function install(needs) {
  say('Set-up: reading the list of system packages (apt-get update) …')
  apt('apt-get', ['update'])
  const names = chooseNames(needs, readPolicy(needs))
  say(`Set-up: installing ${names.join(' ')} …`)
  // Puts right what an interrupted installation left; does nothing otherwise.
  apt('dpkg', ['--configure', '-a'])
  apt('apt-get', ['install', '-y', '--no-install-recommends', ...names])
}

function apt(command, args) {
  const waiting = command === 'apt-get' ? ['-o', 'DPkg::Lock::Timeout=300'] : []
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { isDone, output } = runQuietly(command, [...waiting, ...args], { env })
  if (!isDone) stop(`${output}\nSet-up: ${command} ${args[0]} failed; its output is above.`)
}

function readPolicy(needs) {
  const env = { ...process.env, LC_ALL: 'C' }
  return spawnSync('apt-cache', ['policy', ...needs.flat()], { encoding: 'utf8', env }).stdout ?? ''
}
