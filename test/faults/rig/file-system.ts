import { closeSync, ftruncateSync, openSync } from 'node:fs'
import { run, tryToRun } from './machine.ts'

/** One way a disk can be made and mounted; each loses other things in a power cut. */
export type FileSystem = {
  readonly name: string
  readonly type: 'ext4' | 'btrfs'
  readonly sizeBytes: number
  readonly make: (image: string) => void
  readonly mountOptions: () => readonly string[]
}

const megabyte = 1024 * 1024

/** Commits every second, as the default of 5 s would show little in a run of seconds. */
export const ext4Settings: readonly FileSystem[] = [
  ext4('ext4', []),
  ext4('ext4 without the rename heuristic', ['noauto_da_alloc']),
  ext4('ext4 data=writeback', ['data=writeback']),
]

export const btrfs: FileSystem = {
  name: 'btrfs',
  type: 'btrfs',
  sizeBytes: 128 * megabyte,
  make(image) {
    emptyFile(image, this.sizeBytes)
    run('mkfs.btrfs', ['--quiet', '--metadata', 'single', '--nodiscard', image])
  },
  mountOptions: () => ['-o', 'commit=1'],
}

/** Null where it can be used, otherwise the reason. */
export function whyNoBtrfs(): string | null {
  if (tryToRun('sh', ['-c', 'command -v mkfs.btrfs']).code !== 0) return 'needs mkfs.btrfs'
  return tryToRun('grep', ['-qw', 'btrfs', '/proc/filesystems']).code === 0
    ? null
    : 'needs a kernel with btrfs'
}

function ext4(name: string, options: readonly string[]): FileSystem {
  return {
    name,
    type: 'ext4',
    sizeBytes: 32 * megabyte,
    make(image) {
      emptyFile(image, this.sizeBytes)
      const extended = 'lazy_itable_init=0,lazy_journal_init=0,nodiscard'
      run('mkfs.ext4', ['-q', '-F', '-b', '4096', '-m', '0', '-E', extended, image])
    },
    mountOptions: () => ['-o', ['commit=1', ...options].join(',')],
  }
}

function emptyFile(path: string, sizeBytes: number): void {
  const file = openSync(path, 'w')
  ftruncateSync(file, sizeBytes)
  closeSync(file)
}
