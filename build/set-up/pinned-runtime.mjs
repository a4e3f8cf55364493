import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  findFallbackRuntime,
  findPinnedRuntime,
  pinnedVersion,
  unreachableStamp,
} from '../runtime.mjs'
import { cacheFolder, inProject, say, toolNode } from './project.mjs'
import { readText, writeStamp } from './stamp.mjs'

const STILL_LIMIT_MS = 20_000

/**
 * Lets the electron package download itself. Gives null when it cannot, and remembers that, so that
 * the next start, having a fallback, does not wait for it again; TERAS_RUNTIME=45 forgets.
 */
export async function fetchPinnedRuntime() {
  const stamp = unreachableStamp()
  if (process.env.TERAS_RUNTIME === '45') rmSync(stamp, { force: true })
  if (readText(stamp) !== null && findFallbackRuntime() !== null) return null

  say(`Set-up: downloading Electron ${pinnedVersion()} …`)
  const problem = await downloadWhileItMoves()
  const found = findPinnedRuntime()
  if (found === null) {
    writeStamp(stamp, `Electron ${pinnedVersion()} could not be downloaded (${problem})`)
  }
  return found
}

/**
 * Gives up after 20 s in which no byte arrived, not after 20 s in all: a slow line is no dead line.
 * The installer reports no progress, so its files are watched.
 */
function downloadWhileItMoves() {
  const incoming = join(cacheFolder, 'electron-incoming')
  rmSync(incoming, { recursive: true, force: true })
  mkdirSync(incoming, { recursive: true })
  const watched = [incoming, inProject('node_modules/electron/dist')]

  return new Promise((resolve) => {
    const child = spawn(toolNode(), [inProject('node_modules/electron/install.js')], {
      env: { ...process.env, TMPDIR: incoming, TEMP: incoming, TMP: incoming },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })

    let isStill = false
    let lastBytes = 0
    let lastMove = Date.now()
    const watch = setInterval(() => {
      const bytes = watched.reduce((sum, folder) => sum + sizeOf(folder), 0)
      if (bytes !== lastBytes) lastMove = Date.now()
      lastBytes = bytes
      isStill = Date.now() - lastMove > STILL_LIMIT_MS
      if (isStill) child.kill('SIGKILL')
    }, 500)

    child.on('close', () => {
      clearInterval(watch)
      rmSync(incoming, { recursive: true, force: true })
      resolve(isStill ? 'no answer' : firstLine(errors))
    })
  })
}

/** The first line of a stack trace says what failed; the rest is where. */
export function firstLine(errors) {
  const line = errors.split('\n').find((text) => text.trim() !== '') ?? 'no reason given'
  return line
    .trim()
    .replace(/^\w*Error: /, '')
    .replace(/\bhttps?:\/\/\S+/g, 'its address')
}

function sizeOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(folder, entry.name)
      return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size)
    }, 0)
  } catch {
    // Files come and go while the installer works; a missed look is made up for by the next one.
    return 0
  }
}
