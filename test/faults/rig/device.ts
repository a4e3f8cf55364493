import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FileSystem } from './file-system.ts'
import { atTheEnd, mount, run, tryToRun } from './machine.ts'

/** A mounted disk whose every write is recorded in `log`. */
export type Device = {
  readonly folder: string
  readonly base: string
  readonly log: string
  /** The disk as the block layer sees it. */
  readonly loop: string
  readonly recordedBytes: () => number
  /** While on, the share of writes and flushes that fail with EIO. */
  readonly failing: (on: boolean) => void
  readonly mount: () => void
  readonly unmount: () => void
  readonly close: () => void
}

/** Builds nbdkit → nbdfuse → loop device → file system, all of it below `work`. */
export async function openDevice(
  work: string,
  fileSystem: FileSystem,
  errorRate: string | null = null,
): Promise<Device> {
  rmSync(work, { recursive: true, force: true })
  const base = join(work, 'base.img')
  const log = join(work, 'log')
  const trigger = join(work, 'trigger')
  const [back, folder] = [join(work, 'back'), join(work, 'disk')]
  for (const made of [back, folder]) mkdirSync(made, { recursive: true })
  fileSystem.make(base)
  writeFileSync(log, '')

  const disk = [join(import.meta.dirname, 'recorder.py'), `base=${base}`, `log=${log}`]
  const errors = errorRate === null ? [] : errorSettings(errorRate, trigger)
  const filter = errorRate === null ? [] : ['--filter=error']
  const closeBack = await startBack(back, [...filter, 'python', ...disk, ...errors])
  const loop = run('losetup', ['--find', '--show', join(back, 'disk')])
  const detach = atTheEnd(() => void tryToRun('losetup', ['--detach', loop]))
  let unmount = () => {}
  const device: Device = {
    folder,
    base,
    log,
    loop,
    recordedBytes: () => statSync(log).size,
    failing: (on) => (on ? writeFileSync(trigger, '') : rmSync(trigger, { force: true })),
    mount: () => {
      unmount = mount(['-t', fileSystem.type, ...fileSystem.mountOptions(), loop], folder)
    },
    unmount: () => unmount(),
    close() {
      unmount()
      detach()
      closeBack()
      rmSync(work, { recursive: true, force: true })
    },
  }
  device.mount()
  return device
}

function errorSettings(rate: string, trigger: string): readonly string[] {
  // The filter knows no failing flush: the writes under the flush fail instead.
  return [`error-pwrite-rate=${rate}`, `error-file=${trigger}`, 'error=EIO']
}

async function startBack(back: string, nbdkit: readonly string[]): Promise<() => void> {
  const args = [join(back, 'disk'), '--command', 'nbdkit', '--single', ...nbdkit]
  const child = spawn('nbdfuse', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (bytes) => {
    said += String(bytes)
  })
  const close = atTheEnd(() => {
    // Lazily: a loop device that still hangs on the file would keep it busy for ever.
    tryToRun('umount', ['--lazy', back])
    if (child.exitCode === null) child.kill('SIGKILL')
  })
  for (let tries = 0; !existsSync(join(back, 'disk')); tries += 1) {
    if (tries > 200 || child.exitCode !== null) throw new Error(`nbdfuse did not start: ${said}`)
    await pause(20)
  }
  return close
}
