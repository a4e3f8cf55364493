import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { onDisk } from '#services/store/disk-error.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { writeOnce } from '#services/store/write-once.ts'
import type { BackupDisk } from './disk.ts'
import type { ManifestLine } from './manifest.ts'
import type { Copy } from './open-copy.ts'

type FolderRequest = {
  readonly port: FilePort
  /** Clears away what was made ready and not used. */
  readonly disk: Pick<BackupDisk, 'remove'>
  readonly profile: string
  readonly copy: Copy
}

/**
 * A release that is not here with its record, versions, and names: made ready out of sight, moved
 * in place in one step, and read back. Answers how many versions the copy holds damaged.
 */
export async function bringFolder(
  request: FolderRequest,
  line: ManifestLine,
  record: Uint8Array,
): Promise<number> {
  const { port, profile, disk } = request
  const place = dirname(line.path)
  const target = join(profile, ...place.split('/'))
  // Not in `derived/`, which a full disk empties at any moment to make room for text.
  const ready = join(profile, `${stageStart}${randomBytes(8).toString('hex')}`)
  try {
    const lostVersions = await makeReady(request, line, ready, record)
    await onDisk(`bringing ${place}`, () => moveChecked(port, ready, target, record))
    return lostVersions
  } catch (error) {
    // The first error is the one to tell; what stays is swept before the next restore.
    await disk.remove(ready).catch(() => undefined)
    throw error
  }
}

/** Reads back what lies in place; what is not the record is taken out again. */
async function moveChecked(
  port: FilePort,
  ready: string,
  target: string,
  record: Uint8Array,
): Promise<void> {
  await port.makeFolder(dirname(target))
  await port.rename(ready, target)
  await port.flushFolder(dirname(target))
  const found = await port.read(join(target, 'a.log'))
  if (found !== null && Buffer.compare(found, record) === 0) return
  await port.rename(target, ready)
  throw new AppError('disk-failed', `${target} was read back otherwise`)
}

/** Answers how many versions the copy holds damaged: each costs itself, not the release. */
async function makeReady(
  { port, copy }: FolderRequest,
  line: ManifestLine,
  ready: string,
  record: Uint8Array,
): Promise<number> {
  const place = dirname(line.path)
  const write = (path: string, bytes: Uint8Array) =>
    onDisk(`bringing ${place}`, () => writeOnce(port, join(ready, ...path.split('/')), bytes))
  let lost = 0
  await write('a.log', record)
  for (const other of copy.manifest.lines) {
    if (other.path === line.path || !other.path.startsWith(`${place}/`)) continue
    const bytes = await copy.read(other)
    if (bytes === null) lost += 1
    else await write(other.path.slice(place.length + 1), bytes)
  }
  return lost
}

/** A hidden name: no walk of a profile copies it, and the disk of the second copy may remove it. */
const stageStart = '.teras-pulih-'

/** Clears what a power cut left of an earlier restore: all of it is still in the copy. */
export async function sweepStages({
  port,
  profile,
  disk,
}: Omit<FolderRequest, 'copy'>): Promise<void> {
  const names = await port.list(profile).catch(() => [])
  for (const name of names) {
    if (name.startsWith(stageStart)) await disk.remove(join(profile, name)).catch(() => undefined)
  }
}
