import { createHash } from 'node:crypto'
import { AppError } from '#core/app-error.ts'
import { openArchive } from './archive-reader.ts'
import { type BackupDisk, type ReadableFile, readExactly } from './disk.ts'
import { pieceBytes } from './fingerprint.ts'
import type { Manifest } from './manifest.ts'
import type { Pace } from './pace.ts'

/**
 * Reads a whole archive back: every byte by the hash at its end, every entry by the manifest.
 * Rejects with `archive-damaged` where one bit differs, or with the system's own errors.
 */
export async function checkArchive(
  disk: BackupDisk,
  path: string,
  pace: Pace,
  onChecked: () => void = () => undefined,
): Promise<Manifest> {
  const archive = await openArchive(disk, path, pace)
  try {
    const { file, manifest, end } = archive
    if ((await hashOf(file, pace)) !== end.sha256) throw new AppError('archive-damaged', path)
    for (const line of manifest.lines) {
      if (line.in !== undefined) continue
      await archive.read(line)
      onChecked()
      await pace()
    }
    return manifest
  } finally {
    await archive.close()
  }
}

const hashBytes = 64

async function hashOf(file: ReadableFile, pace: Pace): Promise<string> {
  const hash = createHash('sha256')
  // The comment's first words are fixed and were compared; the hash covers what stands before them.
  const length = file.sizeBytes - hashBytes - 'teras sha256 '.length
  for (let from = 0; from < length; from += pieceBytes) {
    hash.update(await readExactly(file, from, Math.min(pieceBytes, length - from)))
    await pace()
  }
  return hash.digest('hex')
}
