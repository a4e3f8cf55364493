import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import {
  type PhotoFacts,
  type PhotoHash,
  type PhotoMediaType,
  photoHashSchema,
  type Rendition,
  renditionSchema,
} from '#core/release/photo.ts'
import { isRendition, judgePicture } from '#core/release/picture-header.ts'
import { onDisk } from '#services/store/disk-error.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { writeOnce } from '#services/store/write-once.ts'

export type PhotoStore = {
  /**
   * Keeps the original under its hash; the same picture is kept once. Rejects with
   * `photo-not-a-picture`, `photo-too-large`, or a `disk-` code.
   */
  readonly add: (bytes: Uint8Array) => Promise<PhotoFacts>
  /** The renditions of these photos that are not there yet; unknown photos are left out. */
  readonly missing: (
    hashes: readonly PhotoHash[],
  ) => Promise<readonly { readonly hash: PhotoHash; readonly rendition: Rendition }[]>
  /** Rejects with `photo-unknown`, or `bad-input` where the bytes are not such a rendition. */
  readonly keep: (hash: PhotoHash, rendition: Rendition, bytes: Uint8Array) => Promise<void>
  /** Null where the photo or its rendition is not there. */
  readonly read: (hash: PhotoHash, size: Rendition | 'original') => Promise<Picture | null>
}

export type Picture = { readonly mediaType: PhotoMediaType; readonly bytes: Uint8Array }

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const satisfies Record<PhotoMediaType, string>

/** Originals in `photos/ab/<hash>.<ext>`, never changed; renditions in `derived/renditions/`. */
export function openPhotoStore(port: FilePort, profile: string): PhotoStore {
  const originalOf = async (hash: PhotoHash) => {
    const folder = join(profile, 'photos', photoHashSchema.parse(hash).slice(0, 2))
    const name = (await port.list(folder)).find((entry) => isOriginal(entry, hash))
    return name === undefined ? null : join(folder, name)
  }
  const renditionPath = (hash: PhotoHash, rendition: Rendition) =>
    join(profile, 'derived', 'renditions', `${photoHashSchema.parse(hash)}-${rendition}.jpg`)

  return {
    add: (bytes) => onDisk('keeping a photo', () => addOriginal(port, profile, bytes)),
    missing: (hashes) =>
      onDisk('looking for photos', async () => {
        const found: { hash: PhotoHash; rendition: Rendition }[] = []
        for (const hash of hashes) {
          if ((await originalOf(hash)) === null) continue
          for (const rendition of renditionSchema.options) {
            const facts = await port.stat(renditionPath(hash, rendition))
            if (facts === null) found.push({ hash, rendition })
          }
        }
        return found
      }),
    keep: (hash, rendition, bytes) =>
      onDisk('keeping a rendition', async () => {
        if ((await originalOf(hash)) === null) throw new AppError('photo-unknown', `no ${hash}`)
        if (!isRendition(bytes, rendition)) throw new AppError('bad-input', `not a ${rendition}`)
        await writeOnce(port, renditionPath(hash, rendition), bytes)
      }),
    read: (hash, size) =>
      onDisk('reading a photo', async () => {
        const original = size === 'original'
        const path = original ? await originalOf(hash) : renditionPath(hash, size)
        const bytes = path === null ? null : await port.read(path)
        if (path === null || bytes === null) return null
        return { mediaType: original ? mediaTypeOf(path) : 'image/jpeg', bytes }
      }),
  }
}

async function addOriginal(
  port: FilePort,
  profile: string,
  bytes: Uint8Array,
): Promise<PhotoFacts> {
  const verdict = judgePicture(bytes)
  if (verdict.kind === 'too-large') throw new AppError('photo-too-large', 'above the limits')
  if (verdict.kind === 'not-a-picture') throw new AppError('photo-not-a-picture', 'no header')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const name = `${hash}.${extensions[verdict.header.mediaType]}`
  const path = join(profile, 'photos', hash.slice(0, 2), name)
  // A file of the right size was renamed whole; a shorter one is a damaged disk's and is replaced.
  const facts = await port.stat(path)
  if (facts?.sizeBytes !== bytes.length) await writeOnce(port, path, bytes)
  return { hash, ...verdict.header, sizeBytes: bytes.length }
}

function isOriginal(name: string, hash: PhotoHash): boolean {
  return Object.values(extensions).some((extension) => name === `${hash}.${extension}`)
}

function mediaTypeOf(path: string): PhotoMediaType {
  if (path.endsWith('.png')) return 'image/png'
  return path.endsWith('.webp') ? 'image/webp' : 'image/jpeg'
}
