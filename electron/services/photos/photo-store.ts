import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import {
  type PhotoFacts,
  type PhotoHash,
  type PhotoMediaType,
  photoHashSchema,
  type Rendition,
  usualRenditions,
} from '#core/release/photo.ts'
import { isRendition } from '#core/release/picture-header.ts'
import type { Moment } from '#core/release/release.ts'
import { onDisk } from '#services/store/disk-error.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { writeOnce } from '#services/store/write-once.ts'
import { addOriginal } from './add-original.ts'
import { findOriginal, mediaTypeOf, type PhotoPlace } from './photo-places.ts'
import { bringBack, moveToTrash } from './photo-trash.ts'

export type PhotoStore = {
  /**
   * Keeps the original under its hash; the same picture is kept once, and where what lies there is
   * not that picture any more it is mended. Rejects with `photo-not-a-picture`, `photo-too-large`,
   * or a `disk-` code.
   */
  readonly add: (bytes: Uint8Array) => Promise<PhotoFacts>
  /** The wanted renditions of these photos that are not there yet; unknown photos are left out. */
  readonly missing: (
    hashes: readonly PhotoHash[],
    wanted?: readonly Rendition[],
  ) => Promise<readonly { readonly hash: PhotoHash; readonly rendition: Rendition }[]>
  /** Rejects with `photo-unknown`, or `bad-input` where the bytes are not such a rendition. */
  readonly keep: (hash: PhotoHash, rendition: Rendition, bytes: Uint8Array) => Promise<void>
  /** Null where the photo or its rendition is not there. */
  readonly read: (hash: PhotoHash, size: Rendition | 'original') => Promise<Picture | null>
  /** She works with these: in this run of the program none of them goes to the trash. */
  readonly use: (hashes: readonly PhotoHash[]) => void
  /** Into the trash; false where it is used in this run or does not lie on the shelf. */
  readonly discard: (hash: PhotoHash, now: Moment) => Promise<boolean>
  /** Back out of the trash; does nothing for one that does not lie there. */
  readonly restore: (hash: PhotoHash) => Promise<void>
}

export type Picture = { readonly mediaType: PhotoMediaType; readonly bytes: Uint8Array }

/**
 * Originals in `photos/ab/<hash>.<ext>`, never changed; those that nothing refers to any more in
 * `trash/photos/`, from where whoever asks for one brings it back; renditions in
 * `derived/renditions/`.
 */
export function openPhotoStore(port: FilePort, profile: string): PhotoStore {
  const used = new Set<PhotoHash>()
  const moving = new Map<PhotoHash, Promise<unknown>>()

  /** One move of a photo after the other, and whoever looks for it waits for them. */
  const move = <Value>(hash: PhotoHash, act: () => Promise<Value>): Promise<Value> => {
    const moved = (moving.get(hash) ?? Promise.resolve()).then(act, act)
    moving.set(hash, moved)
    const done = () => void (moving.get(hash) === moved && moving.delete(hash))
    moved.then(done, done)
    return moved
  }

  const originalOf = async (hash: PhotoHash): Promise<PhotoPlace | null> => {
    used.add(hash)
    const place = await move(hash, () => findOriginal(port, profile, hash))
    if (place === null || place.day === null) return place
    // A folder that takes no change is read where it is.
    return move(hash, () => bringBack(port, profile, hash)).catch(() => place)
  }

  const renditionPath = (hash: PhotoHash, rendition: Rendition) =>
    join(profile, 'derived', 'renditions', `${photoHashSchema.parse(hash)}-${rendition}.jpg`)

  return {
    add: (bytes) =>
      onDisk('keeping a photo', () => addOriginal({ port, profile, bytes, find: originalOf })),
    missing: (hashes, wanted = usualRenditions) =>
      onDisk('looking for photos', async () => {
        const found: { hash: PhotoHash; rendition: Rendition }[] = []
        for (const hash of hashes) {
          if ((await originalOf(hash)) === null) continue
          for (const rendition of new Set(wanted)) {
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
        const isOriginal = size === 'original'
        const path = isOriginal ? (await originalOf(hash))?.path : renditionPath(hash, size)
        const bytes = path === undefined ? null : await port.read(path)
        if (path === undefined || bytes === null) return null
        return { mediaType: isOriginal ? mediaTypeOf(path) : 'image/jpeg', bytes }
      }),
    use(hashes) {
      for (const hash of hashes) used.add(hash)
    },
    discard: (hash, now) =>
      move(hash, async () => {
        const place = used.has(hash) ? null : await findOriginal(port, profile, hash)
        if (place === null || place.day !== null || used.has(hash)) return false
        await moveToTrash(port, profile, place, now)
        return true
      }),
    restore: (hash) => move(hash, () => bringBack(port, profile, hash)).then(() => undefined),
  }
}
