import { join } from 'node:path'
import type { Release } from '#core/release/release.ts'
import { releaseFolderName } from '#core/text/safe-names.ts'
import { writeAll } from '#services/store/file-port.ts'
import { type HandOverDisk, nodeDisk } from './disk.ts'
import { inFolder } from './folder-error.ts'

/**
 * Writes the text of a release as one flushed UTF-8 file and gives its name, which ends in `_2`,
 * `_3` … where a file of that name lies there already. Rejects with the codes of a hand-over.
 */
export function writeText(
  folder: string,
  { dateline, headline }: Pick<Release, 'dateline' | 'headline'>,
  text: string,
  disk: HandOverDisk = nodeDisk,
): Promise<string> {
  const stem = releaseFolderName(dateline.date, headline)
  return inFolder('writing the text', async () => {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number === 1 ? '' : `_${number}`}.txt`
      if (await disk.exists(join(folder, name))) continue
      await writeWhole(disk, folder, name, new TextEncoder().encode(text))
      return name
    }
  })
}

/** Under a hidden name until it is whole; where it fails, nothing stays behind. */
async function writeWhole(
  disk: HandOverDisk,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const hidden = join(folder, `.teras-${disk.freshToken()}`)
  const file = await disk.create(hidden)
  let path = hidden
  try {
    try {
      await writeAll(file, bytes, 0)
      await file.flush()
    } finally {
      await file.close()
    }
    await disk.rename(hidden, join(folder, name))
    path = join(folder, name)
    await disk.flushFolder(folder)
  } catch (cause) {
    // The first failure is the one to tell.
    await disk.removeFolder(path).catch(() => undefined)
    throw cause
  }
}
