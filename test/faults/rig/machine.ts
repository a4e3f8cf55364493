import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

export const isRoot = process.getuid?.() === 0

const cleanUps: (() => void)[] = []

/** Runs the acts left on the stack, last first, whatever way the run ends. */
export function cleanUp(): void {
  for (const act of cleanUps.splice(0).reverse()) {
    try {
      act()
    } catch (cause) {
      console.error('cleaning up:', cause)
    }
  }
}

process.on('exit', cleanUp)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]))
}

/** Remembers `act` for the end of the run; the answer does it now and forgets it. */
export function atTheEnd(act: () => void): () => void {
  cleanUps.push(act)
  return () => {
    const place = cleanUps.indexOf(act)
    if (place === -1) return
    cleanUps.splice(place, 1)
    act()
  }
}

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export function tryToRun(command: string, args: readonly string[]): Ran {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const ran = spawnSync(command, args, { encoding: 'utf8', env })
  return { code: ran.status, stdout: ran.stdout ?? '', stderr: ran.stderr ?? String(ran.error) }
}

export function run(command: string, args: readonly string[]): string {
  const { code, stdout, stderr } = tryToRun(command, args)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** A folder in memory where the machine has one, gone at the end of the run. */
export function workFolder(): string {
  const inMemory = existsSync('/dev/shm') && freeBytes('/dev/shm') > 512 * 1024 * 1024
  const folder = mkdtempSync(join(inMemory ? '/dev/shm' : tmpdir(), 'teras-faults-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Mounts, and unmounts at the end even where somebody still holds a file. */
export function mount(args: readonly string[], on: string): () => void {
  run('mount', [...args, on])
  return atTheEnd(() => {
    if (tryToRun('umount', [on]).code !== 0) tryToRun('umount', ['--lazy', on])
  })
}
