import { join } from 'node:path'
import { writeAll } from '#services/store/file-port.ts'
import { type HandOverDisk, nodeDisk } from './disk.ts'
import { inFolder } from './folder-error.ts'

export type FreshFile = {
  readonly stem: string
  readonly extension: string
  readonly bytes: Uint8Array
}

/**
 * Writes one flushed file into the officer's folder and gives its name, which ends in `_2`, `_3` …
 * where a file of that name lies there. Nothing is written over, and nothing stays behind where it
 * fails; rejects with the `folder-` codes.
 */
export function writeFreshFile(
  folder: string,
  { stem, extension, bytes }: FreshFile,
  disk: HandOverDisk = nodeDisk,
): Promise<string> {
  return inFolder(`writing ${stem}.${extension}`, async () => {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number === 1 ? '' : `_${number}`}.${extension}`
      if (await disk.exists(join(folder, name))) continue
      await writeWhole(disk, folder, name, bytes)
      return name
    }
  })
}

/** Under a hidden name until it is whole. */
async function writeWhole(
  disk: HandOverDisk,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  let path = join(folder, `.teras-${disk.freshToken()}`)
  const file = await disk.create(path)
  try {
    try {
      await writeAll(file, bytes, 0)
      await file.flush()
    } finally {
      await file.close()
    }
    await disk.rename(path, join(folder, name))
    path = join(folder, name)
    await disk.flushFolder(folder)
  } catch (cause) {
    // The first failure is the one to tell.
    await disk.removeFolder(path).catch(() => undefined)
    throw cause
  }
}
