import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, inProject, readPackage } from './set-up/project.mjs'
import { readText } from './set-up/stamp.mjs'

export const FALLBACK_VERSION = '25.1.1'
export const fallbackFolder = join(cacheFolder, `electron-${FALLBACK_VERSION}`)

export function pinnedVersion() {
  return readPackage().devDependencies.electron
}

/** Holds why the pinned runtime could not be downloaded. A new pin has a new name: it is tried again. */
export function unreachableStamp() {
  return join(cacheFolder, `electron-${pinnedVersion()}-unreachable`)
}

/** The pinned Electron when it is unpacked whole; the same test as its own installer makes. */
export function findPinnedRuntime() {
  const version = pinnedVersion()
  const dist = inProject('node_modules/electron/dist')
  const name = readText(inProject('node_modules/electron/path.txt'))
  const unpacked = readText(join(dist, 'version'))?.trim().replace(/^v/, '')
  if (name === null || unpacked !== version || !existsSync(join(dist, name))) return null
  return {
    executablePath: join(dist, name),
    version,
    reason: 'the pinned version',
    isFallback: false,
  }
}

export function findFallbackRuntime() {
  const executablePath = join(fallbackFolder, 'electron')
  if (readText(join(fallbackFolder, 'version')) !== FALLBACK_VERSION) return null
  if (!existsSync(executablePath)) return null
  const cause = readText(unreachableStamp())?.trim() ?? 'TERAS_RUNTIME=25 asks for it'
  return {
    executablePath,
    version: FALLBACK_VERSION,
    reason: `for development and tests only; ${cause}`,
    isFallback: true,
  }
}

/** The Electron that start, tests and bench run on. Set-up must have run before. */
export function runtime() {
  const found = process.env.TERAS_RUNTIME === '25' ? null : findPinnedRuntime()
  const chosen = found ?? findFallbackRuntime()
  if (chosen === null)
    throw new Error('There is no Electron yet: run `npm start` or `npm test` once.')
  return chosen
}
