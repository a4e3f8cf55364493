import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runWithToolNode } from './commands.mjs'
import { cacheFolder, inProject, projectFolder, say } from './project.mjs'
import { readText, writeStamp } from './stamp.mjs'

// node_modules is stood for by the lock.
const sources = ['electron', 'renderer', 'build', 'package.json', 'package-lock.json']

/** A sum over names, sizes and times: it changes when a file is edited, added, moved, or removed. */
export function sumOfSources(folder, names = sources) {
  const hash = createHash('sha256')
  const add = (name) => {
    const path = join(folder, name)
    if (!existsSync(path)) return
    const { size, mtimeMs } = statSync(path)
    if (!statSync(path).isDirectory()) hash.update(`${name}:${size}:${mtimeMs}\n`)
    else for (const child of readdirSync(path).sort()) add(`${name}/${child}`)
  }
  for (const name of names) add(name)
  return hash.digest('hex')
}

/**
 * Builds dist/ when a source has changed since. Gives whether dist/ is now up to date. The build runs
 * beside the old dist/ and takes its place at the end, so a running program or an interrupted build
 * never meets half of one.
 */
export async function ensureBundle() {
  const dist = inProject('dist')
  const sum = sumOfSources(projectFolder)
  if (readText(join(dist, '.sources')) === sum) return true

  const started = Date.now()
  removeAbandonedBuilds()
  const fresh = join(cacheFolder, `dist-${process.pid}`)
  const code = await runWithToolNode([inProject('build/vite.ts'), fresh])
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    say('Building Teras failed; the reason is above.')
    return false
  }
  writeStamp(join(fresh, '.sources'), sum)
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  say(`Built Teras in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  return true
}

/** A build is named after its process, so that two at once do not meet. */
function removeAbandonedBuilds() {
  if (!existsSync(cacheFolder)) return
  for (const name of readdirSync(cacheFolder)) {
    const owner = /^dist-(\d+)$/.exec(name)?.[1]
    if (owner && !isAlive(Number(owner))) rmSync(join(cacheFolder, name), { recursive: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch (error) {
    return error.code === 'EPERM'
  }
}
