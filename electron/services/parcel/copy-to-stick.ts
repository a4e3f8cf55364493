import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { stopIfCancelled } from '#services/hand-over/cancel.ts'
import { isOnStick } from './check-file.ts'
import type { Parcel } from './parcel-file.ts'
import { findPlace, type Place } from './place.ts'
import { checkRoom } from './room.ts'
import type { StickDisk } from './stick-disk.ts'
import { stickError } from './stick-error.ts'
import { writeAndCheck } from './write-and-check.ts'

export type StickRequest = {
  readonly parcel: Parcel
  /** The folder the officer chose on the stick. */
  readonly into: string
  /** `beside` takes the next free name with `_2`, `_3`. */
  readonly existing: 'refuse' | 'beside'
  readonly signal: AbortSignal
  readonly onProgress: (progress: StickProgress) => void
}

export type StickProgress = {
  readonly step: 'write' | 'check'
  readonly file: string
  /** Files that are written and read back. */
  readonly doneFiles: number
  readonly totalFiles: number
  /** Each byte counts twice: when it is written, and when it is read back. */
  readonly doneBytes: number
  readonly totalBytes: number
}

export type OnStick = {
  readonly folderName: string
  readonly files: readonly { readonly name: string; readonly sizeBytes: number }[]
  /** How many of them an earlier copy that was cut short had left there whole. */
  readonly keptFiles: number
}

/**
 * Copies a parcel to a stick and answers only when every file is closed, flushed, and read back
 * equal, the manifest last. Until then all of it lies in `<name>.belum-selesai`, which the next copy
 * of the same parcel goes on with; cancelled, full, or failed, that folder is removed again. Rejects
 * with the `stick-` codes, `folder-exists`, or `export-cancelled`.
 */
export async function copyToStick(request: StickRequest, disk: StickDisk): Promise<OnStick> {
  const state: State = { made: null, hasWritten: false }
  try {
    stopIfCancelled(request.signal)
    return await copy(request, disk, state)
  } catch (cause) {
    const error = await stickError(cause, { disk, into: request.into }, state)
    const left = await clearAway(error, state, request, disk)
    throw left ?? error
  }
}

/** `made` is the folder to clear away; null while there is none. */
export type State = { made: string | null; hasWritten: boolean }

async function copy(request: StickRequest, disk: StickDisk, state: State): Promise<OnStick> {
  const { parcel, into, signal } = request
  const place = await findPlace(request, disk)
  if (place.isWhole) {
    await disk.flushFolder(join(into, place.folderName))
    await disk.flushFolder(into)
  } else {
    if (!place.isNew) await takeOver(request, disk, state, place)
    await checkRoom({ parcel, into, kept: place.kept }, disk)
    const folder = join(into, place.unfinished)
    if (place.isNew) await disk.makeFolder(folder)
    state.made = folder
    await writeAndCheck(request, disk, place, state)
    stopIfCancelled(signal)
    await disk.rename(folder, join(into, place.folderName))
    state.made = join(into, place.folderName)
    await disk.flushFolder(into)
    await lookAgain(request, disk, state.made)
  }
  const files = [...parcel.files, await parcel.manifest()]
  return {
    folderName: place.folderName,
    files: files.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length })),
    keptFiles: place.kept.size,
  }
}

/** A driver that loses what lies in a folder it renames, as one for FAT does, is found out here. */
async function lookAgain(
  { parcel, signal }: StickRequest,
  disk: StickDisk,
  folder: string,
): Promise<void> {
  const names = new Set(await disk.list(folder))
  const manifest = await parcel.manifest()
  const lost = [...parcel.files, manifest].filter(({ name }) => !names.has(name))
  if (lost.length > 0) throw new AppError('stick-differs', `${lost.length} files lost`)
  if (!(await isOnStick(disk, join(folder, manifest.name), manifest, signal))) {
    throw new AppError('stick-differs', manifest.name)
  }
}

/** What an earlier copy left half-written makes room. */
async function takeOver(
  { into }: StickRequest,
  disk: StickDisk,
  state: State,
  { unfinished, kept }: Place,
): Promise<void> {
  const folder = join(into, unfinished)
  const broken = (await disk.list(folder)).filter((name) => !kept.has(name))
  for (const name of broken) await disk.remove(join(folder, name))
  state.made = folder
}

/** The error to tell instead, where her stick could not be left as it was. */
async function clearAway(
  error: AppError,
  { made }: State,
  { into }: StickRequest,
  disk: StickDisk,
): Promise<AppError | null> {
  // What a pulled stick holds is kept: the next copy goes on with it.
  if (made === null || error.code === 'stick-gone') return null
  try {
    await disk.removeFolder(made)
    await disk.flushFolder(into)
    return null
  } catch (cause) {
    if (error.code !== 'export-cancelled') return null
    return stickError(cause, { disk, into }, { hasWritten: true })
  }
}
