import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { runtime } from '../../../build/runtime.mjs'
import { currentEnvironment, electronArguments } from '../../helpers/launch.ts'
import { atTheEnd } from './machine.ts'

export type PortlessWish = {
  /** An empty one; profile, caches, and what is handed over come into it. */
  readonly folder: string
  /** In front of the program: `strace` or `unshare` with its arguments. */
  readonly under?: readonly string[]
}

export type Portless = {
  readonly page: Page
  /** Of the program, or of what it was started under. */
  readonly pid: number
  /** The window is closed as an officer closes it, and the program has gone. */
  readonly close: () => Promise<void>
  /** Ends it at once; nothing where it has gone. */
  readonly kill: () => void
}

/** Starts Teras with two pipes for its driver, where the usual launcher opens two ports. */
export async function launchWithoutPort({ folder, under = [] }: PortlessWish): Promise<Portless> {
  mkdirSync(folder, { recursive: true })
  const relay = join(folder, 'relay')
  const script = join(import.meta.dirname, 'pipe-relay.ts')
  writeFileSync(relay, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`)
  chmodSync(relay, 0o755)
  const pidFile = join(folder, 'pid')
  const context = await chromium.launchPersistentContext(join(folder, 'unused'), {
    executablePath: relay,
    ignoreDefaultArgs: true,
    args: [...electronArguments(), '--remote-debugging-pipe'],
    env: {
      ...currentEnvironment(),
      TERAS_PROFILE: join(folder, 'profil'),
      TERAS_CHOOSE_FOLDER: folder,
      TERAS_RELAY_COMMAND: JSON.stringify([...under, runtime().executablePath]),
      TERAS_RELAY_PID: pidFile,
    },
    // Electron's window is no browser's, whose size and colours Playwright would set.
    viewport: null,
    colorScheme: null,
    timeout: 60_000,
  })
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  const pid = Number(readFileSync(pidFile, 'utf8'))
  const kill = atTheEnd(() => tryToKill(pid))
  return {
    page,
    pid,
    async close() {
      await page.evaluate(() => close()).catch(() => undefined)
      for (let tries = 0; existsSync(`/proc/${pid}`) && tries < 300; tries += 1) await pause(100)
      if (existsSync(`/proc/${pid}`)) throw new Error('Teras did not close')
      kill()
      await context.close().catch(() => undefined)
    },
    kill,
  }
}

function tryToKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone by itself.
  }
}
