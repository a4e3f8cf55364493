import { join } from 'node:path'
import { manifestName } from '#core/outbox/manifest.ts'
import { unfinishedEnd } from './place.ts'
import { nodeStickDisk, type StickDisk } from './stick-disk.ts'

const lookedAtMost = 500
const foundAtMost = 50

/**
 * Paths of the parcels at this place, in the order of their names: the folder itself, or the folders
 * with a list of files and the ZIPs in it. A ZIP is only known for what it is once it is opened.
 * Empty where the folder cannot be read.
 */
export async function findParcels(
  folder: string,
  disk: StickDisk = nodeStickDisk,
): Promise<readonly string[]> {
  const names = await listOf(folder, disk)
  if (names.includes(manifestName)) return [folder]
  const found: string[] = []
  for (const name of [...names].sort().slice(0, lookedAtMost)) {
    if (found.length === foundAtMost) break
    const path = join(folder, name)
    if (/\.zip$/i.test(name) || (await isParcelFolder(path, disk))) found.push(path)
  }
  return found
}

async function isParcelFolder(path: string, disk: StickDisk): Promise<boolean> {
  if (path.endsWith(unfinishedEnd)) return false
  return (await listOf(path, disk)).includes(manifestName)
}

function listOf(folder: string, disk: StickDisk): Promise<readonly string[]> {
  // A file, or a folder that is not hers to read: no parcel lies there.
  return disk.list(folder).catch((): readonly string[] => [])
}
