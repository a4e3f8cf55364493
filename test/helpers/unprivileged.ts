import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { chown, readdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runtime } from '../../build/runtime.mjs'
import { currentEnvironment, programFolder, temporaryFolder } from './launch.ts'

/** `nobody` on Debian: root cannot have Chromium's sandbox and lends its test to this user. */
const nobody = 65534

/** False where the folder of the program is closed to others, such as below `/root`. */
export function canRunUnprivileged(): boolean {
  if (process.platform !== 'linux') return false
  return process.getuid?.() !== 0 || isOpenToAll(runtime().executablePath)
}

/** Starts Teras with its sandbox and gives `/proc/<pid>/status` of the process of its page. */
export async function statusOfUnprivilegedPage(): Promise<string> {
  const home = await temporaryFolder()
  const isRoot = process.getuid?.() === 0
  if (isRoot) await chown(home, nobody, nobody)
  const started = spawn(runtime().executablePath, [programFolder], {
    env: { ...currentEnvironment(), HOME: home, TERAS_PROFILE: `${home}/profil` },
    stdio: 'ignore',
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  })
  try {
    return await statusOfPage(`${home}/profil-chromium`)
  } finally {
    const gone = once(started, 'exit')
    started.kill('SIGKILL')
    await gone
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The page's process names the folder of Chromium's caches on its command line. */
async function statusOfPage(cacheFolder: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      if (!command.includes('--type=renderer') || !command.includes(cacheFolder)) continue
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
      if (status !== '') return status
    }
    await pause(150)
  }
  throw new Error('the page has started no process of its own')
}

function isOpenToAll(path: string): boolean {
  const folder = dirname(path)
  if (folder === path) return true
  return (statSync(path).mode & 0o001) !== 0 && isOpenToAll(folder)
}
