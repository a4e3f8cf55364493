import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import type { PhotoFacts, PhotoHash } from '#core/release/photo.ts'
import { judgePicture } from '#core/release/picture-header.ts'
import { findingKey, openQuarantine } from '#services/recovery/quarantine.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { writeOnce } from '#services/store/write-once.ts'
import { photoHashOf } from './photo-hash.ts'
import { type PhotoPlace, shelfPath } from './photo-places.ts'

type Adding = {
  readonly port: FilePort
  readonly profile: string
  readonly bytes: Uint8Array
  readonly find: (hash: PhotoHash) => Promise<PhotoPlace | null>
}

/**
 * Writes the picture under its hash, unless it lies there whole already: what is there is read and
 * hashed, for a disk may have rotted it without changing its size. Such bytes go to quarantine.
 */
export async function addOriginal({ port, profile, bytes, find }: Adding): Promise<PhotoFacts> {
  const verdict = judgePicture(bytes)
  if (verdict.kind === 'too-large') throw new AppError('photo-too-large', 'above the limits')
  if (verdict.kind === 'not-a-picture') throw new AppError('photo-not-a-picture', 'no header')
  const hash = await photoHashOf(bytes)
  const facts: PhotoFacts = { hash, ...verdict.header, sizeBytes: bytes.length }
  const place = await find(hash)
  const path = place?.path ?? shelfPath(profile, hash, facts.mediaType)
  if (place !== null) {
    // What the disk refuses to give cannot be set aside either.
    const found = await port.read(path).catch(() => null)
    if (found !== null && (await photoHashOf(found)) === hash) return facts
    if (found !== null) await setAside(port, profile, hash, found)
  }
  await writeOnce(port, path, bytes)
  return facts
}

/**
 * Before it is replaced by the picture that its name promises. Where the disk takes no copy it is
 * replaced all the same: everything it once held is in what replaces it.
 */
async function setAside(
  port: FilePort,
  profile: string,
  hash: PhotoHash,
  bytes: Uint8Array,
): Promise<void> {
  const key = findingKey(join('photos', hash), 'photo-mended', [bytes])
  const quarantine = openQuarantine(port, profile)
  const finding = { key, kind: 'photo-mended', id: null, until: null, source: null } as const
  const facts = { ...finding, foundAt: new Date().toISOString(), quarantine: null }
  const folder = await quarantine.keep(facts, [{ name: `${hash}.rusak`, bytes }])
  // Nothing is asked of her: the picture is whole again.
  if (folder !== null) await quarantine.told(folder)
}
