import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
export const cacheFolder = join(projectFolder, '.cache')

export function inProject(...parts) {
  return join(projectFolder, ...parts)
}

export function readPackage() {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
}

/**
 * The Node that runs our tools. Vitest and TypeScript sources need 24; where the machine's own is
 * older, the dev dependency `node` brings one.
 */
export function toolNode() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  return inProject('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** Set-up speaks on stderr, so that `npm run -s teras` can be piped. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

export function stop(line) {
  say(line)
  process.exit(1)
}
