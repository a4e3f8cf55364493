import { basename, join } from 'node:path'
import type { PhotoHash } from '#core/release/photo.ts'
import { type ReleaseId, releaseIdSchema } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'

/** Pictures themselves, what can be made anew, and ballast speak of no photo. */
const silent: ReadonlySet<string> = new Set(['photos', 'derived', 'reserve.bin', 'care'])

/**
 * Which of the known photos any file of the profile names: releases, every version in logs and
 * `keep/`, what lies in the trash, what is damaged or of a later format, settings, the outbox. The
 * bytes are searched and not understood, so that no reference is overlooked for its shape. Rejects
 * where one file cannot be read: what it names is unknown.
 */
export async function referencedPhotos(
  port: FilePort,
  profile: string,
  known: ReadonlySet<PhotoHash>,
  pause: () => Promise<void>,
): Promise<ReadonlySet<PhotoHash>> {
  const found = new Set<PhotoHash>()
  if (known.size === 0) return found
  for (const name of await port.list(profile)) {
    if (!silent.has(name)) await search(port, join(profile, name), known, found, pause)
  }
  return found
}

/** A release on the shelf whose newest or older versions show the photo; null for none. */
export async function releaseWithPhoto(
  port: FilePort,
  profile: string,
  hash: PhotoHash,
  pause: () => Promise<void>,
): Promise<ReleaseId | null> {
  const known = new Set([hash])
  for (const name of await port.list(join(profile, 'drafts'))) {
    const found = new Set<PhotoHash>()
    // A release that cannot be read names nothing: this only says where to look.
    await search(port, join(profile, 'drafts', name), known, found, pause).catch(() => undefined)
    if (found.size > 0 && releaseIdSchema.safeParse(name).success) return name
  }
  return null
}

async function search(
  port: FilePort,
  path: string,
  known: ReadonlySet<PhotoHash>,
  found: Set<PhotoHash>,
  pause: () => Promise<void>,
): Promise<void> {
  await pause()
  const facts = await port.stat(path)
  if (facts?.kind === 'folder') {
    for (const name of await port.list(path)) {
      await search(port, join(path, name), known, found, pause)
    }
    return
  }
  if (facts === null || /\.(jpg|png|webp)$/.test(basename(path))) return
  const bytes = (await port.read(path)) ?? new Uint8Array()
  await noteHashes(bytes, known, found, pause)
}

const pieceBytes = 256 * 1024

async function noteHashes(
  bytes: Uint8Array,
  known: ReadonlySet<PhotoHash>,
  found: Set<PhotoHash>,
  pause: () => Promise<void>,
): Promise<void> {
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    // A hash that lies across two pieces is whole in the longer one.
    const piece = bytes.subarray(from, from + pieceBytes + 63)
    const text = Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1')
    for (const [digits] of text.matchAll(/[0-9a-f]{64,}/g)) {
      for (let at = 0; at + 64 <= digits.length; at += 1) {
        const hash = digits.slice(at, at + 64)
        if (known.has(hash)) found.add(hash)
      }
    }
    await pause()
  }
}
