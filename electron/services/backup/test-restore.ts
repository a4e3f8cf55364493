import { join } from 'node:path'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import type { BackupDisk } from './disk.ts'
import { openCopy } from './open-copy.ts'
import type { Pace } from './pace.ts'
import { readNewest } from './read-newest.ts'
import { unpackInto } from './restore-new.ts'

export type RestoreTest = {
  readonly passed: boolean
  /** Archives whose files were damaged or have gone. */
  readonly damaged: readonly string[]
}

type TestRequest = {
  readonly disk: BackupDisk
  readonly folder: string
  readonly name: string
  /** An existing folder with some room; a hidden folder is made in it and taken away. */
  readonly temporary: string
  readonly pace: Pace
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Restores a copy for trial: every file is written, read back, and compared with its hash, and
 * every release is opened and counted as the store would.
 */
export async function testRestore(request: TestRequest): Promise<RestoreTest> {
  const { disk, folder, name, temporary, pace } = request
  const copy = await openCopy(disk, folder, name, pace)
  const trial = join(temporary, `.teras-uji-${process.pid}-${Math.round(performance.now())}`)
  try {
    const { unreadable } = await unpackInto({ ...request, copy }, trial, { keepsPhotos: false })
    const inOf = new Map(copy.manifest.lines.map((line) => [line.path, line.in ?? name]))
    const damaged = new Set(unreadable.flatMap((path) => inOf.get(path) ?? []))
    const opened = await countReleases(trial, copy.manifest.lines, pace)
    const { releases, trash } = copy.manifest.head.counts
    return { passed: damaged.size === 0 && opened === releases + trash, damaged: [...damaged] }
  } finally {
    await copy.close()
    await disk.remove(trial)
  }
}

async function countReleases(
  trial: string,
  lines: readonly { readonly path: string; readonly release?: unknown }[],
  pace: Pace,
): Promise<number> {
  let opened = 0
  for (const { path, release } of lines) {
    if (release === undefined) continue
    await pace()
    const newest = await readNewest(nodeFilePort, join(trial, ...path.split('/').slice(0, -1)))
    if (newest.kind === 'record') opened += 1
  }
  return opened
}
