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
      const file = await disk.create(join(folder, name))
      try {
        await writeAll(file, new TextEncoder().encode(text), 0)
        await file.flush()
      } finally {
        await file.close()
      }
      return name
    }
  })
}
