import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { manifestName } from '#core/outbox/manifest.ts'
import { stopIfCancelled } from '#services/hand-over/cancel.ts'
import { type OpenFile, writeAll } from '#services/store/file-port.ts'
import { isOnStick } from './check-file.ts'
import type { State, StickProgress, StickRequest } from './copy-to-stick.ts'
import { fewAtOnce } from './few-at-once.ts'
import { type ParcelFile, sizesOf } from './parcel-file.ts'
import type { Place } from './place.ts'
import type { StickDisk } from './stick-disk.ts'

/** Cancelled between two of these, and told to her after each. */
const pieceBytes = 4 * 1024 * 1024

/** A journal takes several flushes together where they come together. */
const checksAtOnce = 5

type Copying = {
  readonly request: StickRequest
  readonly disk: StickDisk
  readonly folder: string
  readonly state: State
  readonly tell: (step: StickProgress['step'], file: string, bytes: number) => void
  readonly finished: (file: string) => void
}

/**
 * Writes the files that are not there yet and reads each back; the manifest comes when all others
 * are safe. While some files are flushed and read, the next is written already.
 */
export async function writeAndCheck(
  request: StickRequest,
  disk: StickDisk,
  place: Place,
  state: State,
): Promise<void> {
  const { parcel, into } = request
  const folder = join(into, place.unfinished)
  const copying = { request, disk, folder, state, ...progressOf(request, place) }
  const hashing = parcel.manifest()
  // Awaited when all else is written; until then its failure is nobody's.
  hashing.catch(() => undefined)
  const checks = fewAtOnce(checksAtOnce)
  try {
    for (const file of parcel.files) {
      if (place.kept.has(file.name)) continue
      const open = await write(copying, file)
      await checks
        .begin(() => settle(copying, file, open))
        .catch((error) => closeAfter(open, error))
    }
    await checks.finish()
  } finally {
    // No file stays open behind an error: the folder could not be removed.
    await checks.settle()
  }
  if (!place.kept.has(manifestName)) {
    const manifest = await hashing
    await settle(copying, manifest, await write(copying, manifest))
  }
  // What an earlier copy left whole may still wait in memory for its place in the folder.
  await disk.flushFolder(folder)
}

/** Answers the file still open, so that it is flushed while the next one is written. */
async function write(
  { request, disk, folder, state, tell }: Copying,
  { name, bytes }: ParcelFile,
): Promise<OpenFile> {
  stopIfCancelled(request.signal)
  tell('write', name, 0)
  const open = await disk.create(join(folder, name))
  state.hasWritten = true
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      stopIfCancelled(request.signal)
      const piece = bytes.subarray(at, at + pieceBytes)
      await writeAll(open, piece, at)
      tell('write', name, piece.length)
    }
    return open
  } catch (error) {
    return closeAfter(open, error)
  }
}

async function settle(
  { request, disk, folder, tell, finished }: Copying,
  file: ParcelFile,
  open: OpenFile,
): Promise<void> {
  try {
    await open.flush()
  } catch (error) {
    await closeAfter(open, error)
  }
  await open.close()
  const isEqual = await isOnStick(disk, join(folder, file.name), file, request.signal, (bytes) =>
    tell('check', file.name, bytes),
  )
  if (!isEqual) throw new AppError('stick-differs', file.name)
  finished(file.name)
}

/** The first failure is the one to tell. */
async function closeAfter(open: OpenFile, error: unknown): Promise<never> {
  await open.close().catch(() => undefined)
  throw error
}

function progressOf({ parcel, onProgress }: StickRequest, { kept }: Place) {
  const totalBytes = 2 * sum(sizesOf(parcel))
  const totals = { totalFiles: parcel.files.length + 1, totalBytes }
  const there = parcel.files.filter(({ name }) => kept.has(name))
  let doneFiles = kept.size
  let doneBytes = 2 * sum(there.map(({ bytes }) => bytes.length))
  const tell: Copying['tell'] = (step, file, bytes) => {
    doneBytes += bytes
    onProgress({ step, file, doneFiles, doneBytes, ...totals })
  }
  const finished = (file: string) => {
    doneFiles += 1
    tell('check', file, 0)
  }
  return { tell, finished }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
