import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { manifestName } from '#core/outbox/manifest.ts'
import { isOnStick } from './check-file.ts'
import type { StickRequest } from './copy-to-stick.ts'
import type { StickDisk } from './stick-disk.ts'

/** What a folder is called that is not whole yet, so that nobody takes it for a parcel. */
export const unfinishedEnd = '.belum-selesai'

export type Place = {
  readonly folderName: string
  readonly unfinished: string
  /** The parcel lies there whole already, read back and equal. */
  readonly isWhole: boolean
  /** False where an earlier copy left an unfinished folder to go on with. */
  readonly isNew: boolean
  /** Names of the files in it that are whole. */
  readonly kept: ReadonlySet<string>
}

/** The first name that is free, holds this very parcel, or holds an unfinished copy of its files. */
export async function findPlace(request: StickRequest, disk: StickDisk): Promise<Place> {
  const { parcel, into, existing } = request
  await disk.list(into)
  for (let number = 1; ; number += 1) {
    const folderName = number === 1 ? parcel.name : `${parcel.name}_${number}`
    const unfinished = `${folderName}${unfinishedEnd}`
    if (await disk.exists(join(into, folderName))) {
      const kept = await whatIsWhole(request, disk, folderName)
      if (kept.size === parcel.files.length + 1) {
        return { folderName, unfinished, isWhole: true, isNew: false, kept }
      }
      if (existing === 'refuse') throw new AppError('folder-exists', folderName)
      continue
    }
    if (!(await disk.exists(join(into, unfinished)))) {
      return { folderName, unfinished, isWhole: false, isNew: true, kept: new Set() }
    }
    if (await isOurs(request, disk, unfinished)) {
      const kept = new Set(await whatIsWhole(request, disk, unfinished))
      // The manifest comes last, and so it comes anew where anything else does.
      if (kept.size <= parcel.files.length) kept.delete(manifestName)
      return { folderName, unfinished, isWhole: false, isNew: false, kept }
    }
  }
}

/** Only a folder that holds nothing but names of this parcel may be written into and removed. */
async function isOurs(
  { parcel, into }: StickRequest,
  disk: StickDisk,
  folder: string,
): Promise<boolean> {
  const names = new Set([manifestName, ...parcel.files.map(({ name }) => name)])
  return (await disk.list(join(into, folder))).every((name) => names.has(name))
}

async function whatIsWhole(
  { parcel, into, signal }: StickRequest,
  disk: StickDisk,
  folder: string,
): Promise<ReadonlySet<string>> {
  const whole = new Set<string>()
  const names = new Set(await disk.list(join(into, folder)).catch(onlyFolders))
  for (const file of [...parcel.files, await parcel.manifest()]) {
    if (!names.has(file.name)) continue
    const path = join(into, folder, file.name)
    await disk.flushFile(path)
    if (await isOnStick(disk, path, file, signal)) whole.add(file.name)
  }
  return whole
}

/** Where a file of hers bears the name, no part of the parcel lies there. */
function onlyFolders(error: unknown): readonly string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return []
  throw error
}
