import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  constants,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { atTheEnd, isRoot, run, tryToRun } from '../rig/machine.ts'

/** A file system of sticks with the driver that runs outside the kernel and so can be killed. */
export type StickKind = {
  readonly name: 'exFAT' | 'NTFS' | 'FAT'
  readonly make: readonly string[]
  readonly driver: (loop: string, folder: string) => readonly [string, ...string[]]
  /** What Windows offers when a pulled stick comes back; null where the driver mends it itself. */
  readonly mend: readonly [string, ...string[]] | null
}

export const exFat: StickKind = {
  name: 'exFAT',
  make: ['mkfs.exfat'],
  driver: (loop, folder) => ['mount.exfat-fuse', '-d', loop, folder],
  mend: ['fsck.exfat', '-y'],
}
export const ntfs: StickKind = {
  name: 'NTFS',
  make: ['mkfs.ntfs', '-F', '-Q', '-f'],
  driver: (loop, folder) => ['ntfs-3g', '-o', 'no_detach', loop, folder],
  mend: null,
}
/** Its driver is an experiment that forgets what lies in a folder when it renames the folder. */
export const fat: StickKind = {
  name: 'FAT',
  make: ['mkfs.vfat', '-F', '16', '-s', '1'],
  driver: (loop, folder) => ['fusefat', '-f', '-o', 'rw+', loop, folder],
  mend: ['fsck.vfat', '-a'],
}

const packages = ['exfatprogs', 'exfat-fuse', 'ntfs-3g', 'dosfstools', 'fusefat']
const programs = ['mkfs.exfat', 'mount.exfat-fuse', 'mkfs.ntfs', 'ntfs-3g', 'mkfs.vfat', 'fusefat']

/** Fetches the drivers through apt where they are missing; null where the sticks can be made. */
export function whyNoSticks(): string | null {
  if (!isRoot) return 'needs root (loop devices and mounts)'
  const missing = () =>
    programs.filter((program) => tryToRun('sh', ['-c', `command -v ${program}`]).code !== 0)
  if (missing().length > 0) {
    console.log(`Installing ${packages.join(', ')} for the pulled sticks.`)
    process.env.DEBIAN_FRONTEND = 'noninteractive'
    tryToRun('apt-get', ['update'])
    tryToRun('apt-get', ['install', '--yes', '--no-install-recommends', ...packages])
  }
  const left = missing()
  return left.length === 0 ? null : `needs ${left.join(', ')}`
}

const endMs = 1500
const imageBytes = 8 * 1024 * 1024

/** An empty stick as an image. */
export function makeImage(path: string, { make }: StickKind): void {
  writeFileSync(path, '')
  truncateSync(path, imageBytes)
  const [program = '', ...args] = make
  run(program, [...args, path])
}

export type Stick = {
  readonly folder: string
  /**
   * Pulls it: the driver dies at once, and the stick holds what had been flushed to it. Answers
   * the image of that, for what lay in the memory of the machine is lost.
   */
  readonly yank: () => string
  readonly isPulled: () => boolean
  readonly close: () => Promise<void>
}

/** Plugs an image in; it is changed by what is written. */
export async function plugIn(work: string, image: string, kind: StickKind): Promise<Stick> {
  const folder = join(work, 'stick')
  const pulled = `${image}.pulled`
  mkdirSync(folder, { recursive: true })
  const loop = run('losetup', ['--find', '--show', image])
  const detach = atTheEnd(() => void tryToRun('losetup', ['--detach', loop]))
  // While somebody holds the device open, the death of the driver flushes nothing.
  const held = openSync(loop, 'r')
  const driver = start(kind.driver(loop, folder))
  const unmount = atTheEnd(() => {
    tryToRun('umount', ['--lazy', folder])
    driver.kill('SIGKILL')
  })
  await untilMounted(folder, driver, kind)
  let isPulled = false
  return {
    folder,
    isPulled: () => isPulled,
    yank() {
      if (isPulled) return pulled
      isPulled = true
      driver.kill('SIGKILL')
      waitUntilDead(driver)
      copyFileSync(image, pulled, constants.COPYFILE_FICLONE)
      return pulled
    },
    async close() {
      const gone = new Promise((resolve) => driver.once('close', resolve))
      const isOver = driver.exitCode !== null || driver.signalCode !== null
      if (tryToRun('umount', [folder]).code !== 0) unmount()
      // The driver for FAT may never end by itself; what counts is on the stick by then.
      if (!isOver) await Promise.race([gone, pause(endMs)])
      unmount()
      closeSync(held)
      detach()
    },
  }
}

/** Lets the system mend what a pulled stick may have been left with. */
export function mendImage(image: string, { mend }: StickKind): void {
  if (mend === null) return
  const [program, ...args] = mend
  tryToRun(program, [...args, image])
}

export function throwAway(image: string): void {
  for (const path of [image, `${image}.pulled`]) rmSync(path, { force: true })
}

function start([program, ...args]: readonly [string, ...string[]]): ChildProcess {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  return spawn(program, args, { stdio: 'ignore', env })
}

async function untilMounted(folder: string, driver: ChildProcess, kind: StickKind): Promise<void> {
  const until = performance.now() + 10_000
  while (!readFileSync('/proc/mounts', 'utf8').includes(` ${folder} `)) {
    if (driver.exitCode !== null || performance.now() > until) {
      throw new Error(`the driver of ${kind.name} did not start`)
    }
    await pause(2)
  }
}

/** Without letting go: not one more byte may be written by anybody. */
function waitUntilDead({ pid }: ChildProcess): void {
  const until = performance.now() + 5000
  while (performance.now() < until) {
    try {
      // Dead and not yet buried: the state behind the name in brackets is Z.
      if (/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return
    } catch {
      return
    }
  }
  throw new Error('the driver outlived SIGKILL')
}
