import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { parcelLimits } from '#core/outbox/parcel.ts'
import { lockedName } from '#core/outbox/read-me.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { readZip } from './read-zip.ts'
import type { StickDisk } from './stick-disk.ts'
import type { Passphrase } from './zip-parcel.ts'

export type Measured = { readonly sizeBytes: number; readonly sha256: string }

/** The path of a folder or ZIP, or a ZIP that lies in memory already. */
export type ParcelPlace = string | Uint8Array

/** What a parcel is read from: a folder, or a ZIP that lies in memory. */
export type ParcelSource = {
  readonly names: readonly string[]
  /** Rejects with the system's error where the file cannot be read, or is longer than that. */
  readonly read: (name: string, atMostBytes: number) => Promise<Uint8Array>
  /** The same without holding the file in memory. */
  readonly measure: (name: string, atMostBytes: number) => Promise<Measured>
  /** SHA-256 of the ZIP; null of a folder. */
  readonly zipHash: string | null
}

/**
 * Opens a parcel. Rejects with `parcel-unknown` where neither a folder nor a ZIP lies there, and as
 * `readZip` does, with `parcel-locked` where the passphrase is missing or wrong.
 */
export async function openParcel(
  place: ParcelPlace,
  passphrase: Passphrase,
  disk: StickDisk,
): Promise<ParcelSource> {
  if (typeof place !== 'string') return openZip(place, passphrase)
  const names = await disk.list(place).catch(() => null)
  if (names !== null) return folderSource(place, names, disk)
  return openZip(await readChosen(place, disk), passphrase)
}

/** A parcel that was packed into one ZIP, whose bytes these are. */
export async function openZip(bytes: Uint8Array, passphrase: Passphrase): Promise<ParcelSource> {
  const zipHash = await photoHashOf(bytes)
  const files = await readZip(bytes, passphrase)
  const inner = files.get(lockedName)
  const isLocked = inner !== undefined && files.size === 1
  return zipSource(isLocked ? await readZip(inner, null) : files, zipHash)
}

function readChosen(path: string, disk: StickDisk): Promise<Uint8Array> {
  return readWhole(disk, path, parcelLimits.zipBytes).catch((cause: unknown) => {
    const code = isTooLong(cause) ? 'parcel-too-large' : 'parcel-unknown'
    throw new AppError(code, `${path} cannot be read`, { cause })
  })
}

function folderSource(folder: string, names: readonly string[], disk: StickDisk): ParcelSource {
  return {
    names,
    zipHash: null,
    read: (name, atMostBytes) => readWhole(disk, join(folder, name), atMostBytes),
    measure: async (name, atMostBytes) => {
      const hash = createHash('sha256')
      let sizeBytes = 0
      await disk.readBack(join(folder, name), (piece) => {
        sizeBytes += piece.length
        stopAbove(atMostBytes, sizeBytes)
        hash.update(piece)
      })
      return { sizeBytes, sha256: hash.digest('hex') }
    },
  }
}

function zipSource(files: ReadonlyMap<string, Uint8Array>, zipHash: string): ParcelSource {
  const read = async (name: string, atMostBytes: number) => {
    const bytes = files.get(name)
    if (bytes === undefined) throw new Error(`${name} is not in the ZIP`)
    stopAbove(atMostBytes, bytes.length)
    return bytes
  }
  return {
    names: [...files.keys()],
    zipHash,
    read,
    measure: async (name, atMostBytes) => {
      const bytes = await read(name, atMostBytes)
      return { sizeBytes: bytes.length, sha256: await photoHashOf(bytes) }
    },
  }
}

async function readWhole(disk: StickDisk, path: string, atMostBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let sizeBytes = 0
  await disk.readBack(path, (piece) => {
    sizeBytes += piece.length
    stopAbove(atMostBytes, sizeBytes)
    pieces.push(piece.slice())
  })
  return Buffer.concat(pieces)
}

/** Where a file has no end, it is not read to it. */
function stopAbove(atMostBytes: number, sizeBytes: number): void {
  if (sizeBytes > atMostBytes) {
    throw Object.assign(new Error(`more than ${atMostBytes} bytes`), { code: tooLong })
  }
}

const tooLong = 'TERAS_TOO_LONG'

/** Whether reading ended because the file is longer than it may be. */
export function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === tooLong
}
