import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { runtime } from '../../../build/runtime.mjs'
import { currentEnvironment, electronArguments } from '../../helpers/launch.ts'
import { atTheEnd } from './machine.ts'
import { rest } from './typist.ts'

/** A start of the program that nobody drives; `user` is another account of this machine. */
export type Instance = {
  readonly isAlive: () => boolean
  readonly pid: number
  readonly kill: () => Promise<void>
}

type Start = {
  readonly profile: string
  readonly home?: string
  readonly user?: number
}

export function startInstance({ profile, home, user }: Start): Instance {
  const child = spawn(runtime().executablePath, electronArguments(), {
    env: { ...currentEnvironment(), TERAS_PROFILE: profile, ...(home ? { HOME: home } : {}) },
    stdio: 'ignore',
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  const forget = atTheEnd(() => void child.kill('SIGKILL'))
  const isAlive = () => child.exitCode === null && child.signalCode === null
  return {
    isAlive,
    pid: child.pid ?? 0,
    async kill() {
      forget()
      while (isAlive()) await rest(20)
    },
  }
}

/** Main processes that hold a file of the profile open for writing, right now. */
export function writersOf(profile: string): readonly number[] {
  return processes().filter((pid) => writesInto(pid, profile))
}

/** Looks every few milliseconds until `isDone`; the answer is the most writers seen at once. */
export async function mostWriters(profile: string, isDone: () => boolean): Promise<number> {
  let most = 0
  while (!isDone()) {
    most = Math.max(most, writersOf(profile).length)
    await rest(15)
  }
  return most
}

function processes(): readonly number[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
}

const accessModes = 0o3

function writesInto(pid: number, profile: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      if (!readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith(`${profile}/`)) return false
      const flags = /flags:\s+0(\d+)/.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'utf8'))
      return (Number.parseInt(flags?.[1] ?? '0', 8) & accessModes) !== 0
    })
  } catch {
    // The process has ended while it was looked at, or it is not ours to look at.
    return false
  }
}
