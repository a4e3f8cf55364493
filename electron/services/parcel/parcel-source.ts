import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { lockedName } from '#core/outbox/read-me.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { readZip } from './read-zip.ts'
import type { StickDisk } from './stick-disk.ts'
import type { Passphrase } from './zip-parcel.ts'

export type Measured = { readonly sizeBytes: number; readonly sha256: string }

/** Where a parcel is read from: a folder, or a ZIP that lies in memory. */
export type ParcelSource = {
  readonly names: readonly string[]
  /** Rejects with the system's error where the file cannot be read. */
  readonly read: (name: string) => Promise<Uint8Array>
  /** The same without holding the file in memory. */
  readonly measure: (name: string) => Promise<Measured>
}

/** More is no parcel of releases, and is not read into memory. */
const longestBytes = 1024 * 1024 * 1024

/**
 * Opens a parcel. Rejects with `parcel-unknown` where neither a folder nor a ZIP lies at `path`, and
 * with `parcel-locked` where the passphrase of a ZIP is missing or wrong.
 */
export async function openParcel(
  path: string,
  passphrase: Passphrase,
  disk: StickDisk,
): Promise<ParcelSource> {
  const names = await disk.list(path).catch(() => null)
  if (names !== null) return folderSource(path, names, disk)
  const bytes = await readWhole(disk, path).catch((cause: unknown) => {
    throw new AppError('parcel-unknown', `${path} cannot be read`, { cause })
  })
  const files = await readZip(bytes, passphrase)
  const inner = files.get(lockedName)
  return zipSource(inner !== undefined && files.size === 1 ? await readZip(inner, null) : files)
}

function folderSource(folder: string, names: readonly string[], disk: StickDisk): ParcelSource {
  return {
    names,
    read: (name) => readWhole(disk, join(folder, name)),
    measure: async (name) => {
      const hash = createHash('sha256')
      let sizeBytes = 0
      await disk.readBack(join(folder, name), (piece) => {
        hash.update(piece)
        sizeBytes += piece.length
      })
      return { sizeBytes, sha256: hash.digest('hex') }
    },
  }
}

function zipSource(files: ReadonlyMap<string, Uint8Array>): ParcelSource {
  const read = async (name: string) => {
    const bytes = files.get(name)
    if (bytes === undefined) throw new Error(`${name} is not in the ZIP`)
    return bytes
  }
  return {
    names: [...files.keys()],
    read,
    measure: async (name) => {
      const bytes = await read(name)
      return { sizeBytes: bytes.length, sha256: await photoHashOf(bytes) }
    },
  }
}

async function readWhole(disk: StickDisk, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let sizeBytes = 0
  await disk.readBack(path, (piece) => {
    sizeBytes += piece.length
    if (sizeBytes > longestBytes) throw new Error(`${path} is too large`)
    pieces.push(piece.slice())
  })
  return Buffer.concat(pieces)
}
