import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { runtime } from '../../build/runtime.mjs'

export type LaunchOptions = {
  /** A profile that outlives the start; without it each start gets an empty one of its own. */
  readonly profile?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export type Launched = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** Closes the window as the officer does and waits until the program has gone. */
  readonly close: () => Promise<void>
  /** Ends the program at once, as a power cut would. */
  readonly kill: () => Promise<void>
}

/** The program under test: the built project, or another folder with a package.json. */
export const programFolder = process.env.TERAS_TEST_PROGRAM ?? join(import.meta.dirname, '..', '..')

// Root cannot have Chromium's sandbox; officers and the security suite's own user can.
const isRoot = process.getuid?.() === 0

/** Starts Teras in the real Electron and waits for its window. */
export async function launchTeras(options: LaunchOptions = {}): Promise<Launched> {
  const own = options.profile === undefined ? await temporaryFolder() : null
  const profile = options.profile ?? join(own ?? '', 'profil')
  const app = await _electron.launch({
    executablePath: runtime().executablePath,
    args: electronArguments(options.args),
    env: { ...currentEnvironment(), TERAS_PROFILE: profile, ...options.env },
    chromiumSandbox: !isRoot,
    timeout: 60_000,
  })
  // Asked for now: once the program has gone, its process is not told any more.
  const program = app.process()
  const gone = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  const sweep = async () => {
    await gone
    if (own !== null) await rm(own, { recursive: true, force: true, maxRetries: 5 })
  }
  return {
    app,
    page: await app.firstWindow(),
    profile,
    async close() {
      await app
        .evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) window.close()
        })
        // The program may be gone before it has answered.
        .catch(() => undefined)
      await withinTime(gone, () => program.kill('SIGKILL'))
      await sweep()
    },
    async kill() {
      program.kill('SIGKILL')
      await sweep()
    },
  }
}

export function electronArguments(args: readonly string[] = []): string[] {
  return [...(isRoot ? ['--no-sandbox'] : []), programFolder, ...args]
}

export function currentEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value] as const],
  )
  return { ...Object.fromEntries(entries), ...ownScreen() }
}

/** The second of two test workers shows its windows on the second screen, where there is one. */
function ownScreen(): Record<string, string> {
  const { VITEST_POOL_ID, TERAS_SECOND_DISPLAY } = process.env
  const isSecond = VITEST_POOL_ID === '2' && TERAS_SECOND_DISPLAY !== undefined
  return isSecond ? { DISPLAY: TERAS_SECOND_DISPLAY } : {}
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'teras-test-'))
}

const closingTimeMs = 9_000

/** A window that asks the officer whether to close unsaved would wait for ever in a test. */
async function withinTime(gone: Promise<void>, kill: () => void): Promise<void> {
  const waiting = new AbortController()
  const late = pause(closingTimeMs, 'late', { signal: waiting.signal }).catch(() => 'gone')
  const first = await Promise.race([gone, late])
  waiting.abort()
  if (first !== 'late') return
  kill()
  throw new Error('Teras did not close: the window has not answered window.closing')
}
