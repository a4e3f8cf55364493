import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own in memory, which fills and closes for root as well. */
export type SmallDisk = {
  readonly path: string
  /** Leaves that many bytes free. */
  readonly fill: (leftBytes: number) => void
  readonly free: () => void
  /** Nothing can be written any more, as on a stick with its slider closed. */
  readonly seal: () => void
  readonly remove: () => void
}

const fillerName = 'penuh.bin'

export function makeSmallDisk(sizeBytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'teras-disk-'))
  const path = join(folder, 'diska')
  mkdirSync(path)
  const filler = join(path, fillerName)
  mount(['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', path])
  return {
    path,
    fill(leftBytes) {
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes)))
    },
    free: () => rmSync(filler),
    seal: () => mount(['-o', 'remount,ro', path]),
    remove() {
      // Lazily: a program that was killed may hold a file for another moment.
      execFileSync('umount', ['-l', path])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Only root may mount, and not in every container. */
export function canMount(): boolean {
  try {
    makeSmallDisk(65_536).remove()
    return true
  } catch {
    return false
  }
}

function mount(args: readonly string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' })
}
