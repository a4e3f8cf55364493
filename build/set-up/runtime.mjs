import {
  FALLBACK_VERSION,
  findFallbackRuntime,
  findPinnedRuntime,
  pinnedVersion,
} from '../runtime.mjs'
import { fetchFallbackRuntime } from './fallback-runtime.mjs'
import { fetchPinnedRuntime } from './pinned-runtime.mjs'
import { say, stop } from './project.mjs'

const hasFallback = process.platform === 'linux' && process.arch === 'x64'

/** Gives the runtime, and says in one line which it is and why. */
export async function ensureRuntime() {
  const chosen = (await findProduct()) ?? findFallbackRuntime() ?? fetchSubstitute()
  const hint = chosen.isFallback ? '; TERAS_RUNTIME=45 tries again' : ''
  say(`Runtime: Electron ${chosen.version} (${chosen.reason}${hint}).`)
  return chosen
}

async function findProduct() {
  if (process.env.TERAS_RUNTIME === '25') return null
  return findPinnedRuntime() ?? (await fetchPinnedRuntime())
}

function fetchSubstitute() {
  if (hasFallback) return fetchFallbackRuntime()
  return stop(
    `Set-up: Electron ${pinnedVersion()} could not be downloaded, and its substitute ` +
      `${FALLBACK_VERSION} exists for Linux x64 only. Connect to the internet, then run this with TERAS_RUNTIME=45.`,
  )
}
