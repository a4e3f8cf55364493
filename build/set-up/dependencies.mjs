import { createHash } from 'node:crypto'
import { runNpm } from './commands.mjs'
import { inProject, say, stop } from './project.mjs'
import { readText, writeStamp } from './stamp.mjs'

/**
 * Whether what npm noted as installed is what the lock asks for. Packages for other platforms are
 * in the lock alone, so only optional ones may be absent.
 */
export function matchesLock(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const present = installed.packages[path]
    if (present === undefined) return wanted.optional === true
    return present.version === wanted.version
  })
}

/** npm writes its own note last, so a half-finished install has none. */
function isInstalledByHand(lockText) {
  const note = readText(inProject('node_modules/.package-lock.json'))
  return note !== null && matchesLock(JSON.parse(lockText), JSON.parse(note))
}

export function ensureDependencies() {
  const stamp = inProject('node_modules/.teras-lock')
  const lockText = readText(inProject('package-lock.json'))
  if (lockText === null) stop('package-lock.json is missing: this is not a whole copy of Teras.')
  const sum = createHash('sha256').update(lockText).digest('hex')
  if (readText(stamp) === sum) return

  if (!isInstalledByHand(lockText)) {
    say('Set-up: installing the packages of package-lock.json (npm ci, about a minute) …')
    const { isDone, output } = runNpm(['ci', '--no-progress'])
    if (!isDone) stop(`${output}\nSet-up: npm ci failed; its output is above.`)
  }
  writeStamp(stamp, sum)
}
