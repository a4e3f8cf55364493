import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { writeAll } from '#services/store/file-port.ts'
import { type BackupDisk, readExactly } from './disk.ts'
import { fingerprintOf, piecesOf } from './fingerprint.ts'
import type { ManifestLine } from './manifest.ts'
import type { Copy } from './open-copy.ts'
import type { Pace } from './pace.ts'
import { isPhoto } from './paths.ts'

export type Restored = {
  readonly files: number
  /** Paths that were damaged or whose archive has gone; everything else is there. */
  readonly unreadable: readonly string[]
}

type RestoreRequest = {
  readonly disk: BackupDisk
  readonly copy: Copy
  /** A folder that is there, and the name of the new profile in it. */
  readonly into: string
  readonly name: string
  readonly pace: Pace
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Writes a whole profile beside everything else: into a hidden folder, each file flushed and read
 * back against its hash, then renamed in one step. Rejects with `folder-exists` where the name is
 * taken; where anything fails nothing is left.
 */
export async function restoreNew(request: RestoreRequest): Promise<Restored> {
  const { disk, into, name } = request
  if (await disk.exists(join(into, name))) throw new AppError('folder-exists', name)
  const hidden = join(into, `.teras-pulih-${randomBytes(4).toString('hex')}`)
  try {
    const restored = await unpackInto(request, hidden, { keepsPhotos: true })
    await disk.rename(hidden, join(into, name))
    await disk.flushFolder(into)
    return restored
  } catch (error) {
    // The first error is the one to tell.
    await disk.remove(hidden).catch(() => undefined)
    throw error
  }
}

/**
 * Unpacks all lines of a copy into a new folder, each by its checked path. Without `keepsPhotos`
 * the photos are written, read back, and taken away again one by one, as a test of the restore
 * does: it needs little room.
 */
export async function unpackInto(
  { disk, copy, pace, onProgress }: Omit<RestoreRequest, 'into' | 'name'>,
  folder: string,
  { keepsPhotos }: { readonly keepsPhotos: boolean },
): Promise<Restored> {
  const folders = new Set<string>()
  const makeFolder = async (path: string): Promise<void> => {
    if (folders.has(path)) return
    if (path !== folder) await makeFolder(dirname(path))
    await disk.makeFolder(path)
    folders.add(path)
  }
  await makeFolder(folder)
  const { lines } = copy.manifest
  const unreadable: string[] = []
  for (const [done, line] of lines.entries()) {
    onProgress(done, lines.length)
    await pace()
    const bytes = await copy.read(line)
    if (bytes === null) {
      unreadable.push(line.path)
      continue
    }
    const goesAgain = isPhoto(line.path) && !keepsPhotos
    const path = join(folder, ...(goesAgain ? ['.teras-uji'] : line.path.split('/')))
    await makeFolder(dirname(path))
    await writeChecked(disk, path, bytes, line, pace)
    if (goesAgain) await disk.remove(path)
  }
  for (const path of folders) await disk.flushFolder(path)
  return { files: lines.length - unreadable.length, unreadable }
}

async function writeChecked(
  disk: BackupDisk,
  path: string,
  bytes: Uint8Array,
  line: ManifestLine,
  pace: Pace,
): Promise<void> {
  const file = await disk.create(path)
  try {
    let position = 0
    for (const piece of piecesOf(bytes)) {
      await writeAll(file, piece, position)
      position += piece.length
      await pace()
    }
    await file.flush()
  } finally {
    await file.close()
  }
  if ((await hashOfFile(disk, path, pace)) !== line.sha256) {
    throw new AppError('disk-failed', `${line.path} was read back otherwise`)
  }
}

async function hashOfFile(disk: BackupDisk, path: string, pace: Pace): Promise<string> {
  const file = await disk.open(path)
  try {
    return (await fingerprintOf(await readExactly(file, 0, file.sizeBytes), pace)).sha256
  } finally {
    await file.close()
  }
}
