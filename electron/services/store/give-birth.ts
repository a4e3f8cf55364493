import type { FilePort } from './file-port.ts'

/** A file of the pair, and whether its entry in the folder is known to be there. */
type Newborn = { readonly path: string; exists: boolean }

/** Makes the folder and both files of a log last before anything is written into them. */
export async function giveBirth(
  port: FilePort,
  folder: string,
  sides: readonly Newborn[],
): Promise<void> {
  await port.makeFolder(folder)
  for (const side of sides) {
    const file = await port.open(side.path)
    try {
      await file.flush()
    } finally {
      await file.close()
    }
    side.exists = true
  }
  await port.flushFolder(folder)
}
