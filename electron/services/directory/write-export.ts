import { join } from 'node:path'
import { type HandOverDisk, nodeDisk } from '#services/hand-over/disk.ts'
import { inFolder } from '#services/hand-over/folder-error.ts'
import { writeAll } from '#services/store/file-port.ts'

type Export = {
  readonly stem: string
  readonly extension: 'csv' | 'vcf' | 'json'
  readonly bytes: Uint8Array
}

/**
 * Writes one flushed file into the officer's folder and gives its name, which ends in `_2`, `_3` …
 * where a file of that name lies there. Nothing is written over; rejects with the `folder-` codes.
 */
export function writeExport(
  folder: string,
  { stem, extension, bytes }: Export,
  disk: HandOverDisk = nodeDisk,
): Promise<string> {
  return inFolder('writing the directory', async () => {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number === 1 ? '' : `_${number}`}.${extension}`
      if (await disk.exists(join(folder, name))) continue
      await writeWhole(disk, folder, name, bytes)
      return name
    }
  })
}

/** Under a hidden name until it is whole; where it fails, nothing stays behind. */
async function writeWhole(disk: HandOverDisk, folder: string, name: string, bytes: Uint8Array) {
  const hidden = join(folder, `.teras-${disk.freshToken()}`)
  try {
    const file = await disk.create(hidden)
    try {
      await writeAll(file, bytes, 0)
      await file.flush()
    } finally {
      await file.close()
    }
    await disk.rename(hidden, join(folder, name))
  } catch (cause) {
    // The first failure is the one to tell.
    await disk.removeFolder(hidden).catch(() => undefined)
    throw cause
  }
  await disk.flushFolder(folder)
}
