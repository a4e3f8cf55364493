import { join } from 'node:path'
import { type PhotoHash, type PhotoMediaType, photoHashSchema } from '#core/release/photo.ts'
import type { Moment } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const satisfies Record<PhotoMediaType, string>

/** Name of an original and of one in the trash, where the day it came there stands before it. */
const originalName = /^([0-9a-f]{64})\.(?:jpg|png|webp)$/
const trashedName = /^(\d{4}-\d{2}-\d{2})-(([0-9a-f]{64})\.(?:jpg|png|webp))$/

/** The file of an original on its shelf or in the trash; `day` is null on the shelf. */
export type PhotoPlace = {
  readonly hash: PhotoHash
  readonly path: string
  readonly day: string | null
}

/** `photos/ab/<hash>.jpg`. */
export function shelfPath(profile: string, hash: PhotoHash, mediaType: PhotoMediaType): string {
  return join(shelfFolder(profile, hash), `${hash}.${extensions[mediaType]}`)
}

/** `trash/photos/2026-11-24-<hash>.jpg`: where a place on the shelf goes at this moment. */
export function trashPathOf(profile: string, { path }: PhotoPlace, now: Moment): string {
  return join(trashFolder(profile), `${now.slice(0, 10)}-${path.slice(-nameLength(path))}`)
}

/** Where a place in the trash came from. */
export function shelfPathOf(profile: string, { hash, path }: PhotoPlace): string {
  return join(shelfFolder(profile, hash), path.slice(-nameLength(path)))
}

/** On the shelf first, then in the trash; null where it lies in neither. */
export async function findOriginal(
  port: FilePort,
  profile: string,
  hash: PhotoHash,
): Promise<PhotoPlace | null> {
  const onShelf = await photosOnShelf(port, profile, photoHashSchema.parse(hash).slice(0, 2))
  return (
    onShelf.find((place) => place.hash === hash) ??
    (await photosInTrash(port, profile)).find((place) => place.hash === hash) ??
    null
  )
}

/** The shelves that are there, such as `a7`, in order. */
export async function photoShelves(port: FilePort, profile: string): Promise<readonly string[]> {
  const names = await port.list(join(profile, 'photos'))
  return names.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()
}

/** The originals of one shelf in the order of their hashes. */
export async function photosOnShelf(
  port: FilePort,
  profile: string,
  shelf: string,
): Promise<readonly PhotoPlace[]> {
  const folder = join(profile, 'photos', shelf)
  return [...(await port.list(folder))].sort().flatMap((name) => {
    const hash = originalName.exec(name)?.[1]
    return hash === undefined ? [] : [{ hash, path: join(folder, name), day: null }]
  })
}

/** The originals in the trash, the longest there first. */
export async function photosInTrash(
  port: FilePort,
  profile: string,
): Promise<readonly PhotoPlace[]> {
  const folder = trashFolder(profile)
  return [...(await port.list(folder))].sort().flatMap((name) => {
    const [, day = null, , hash] = trashedName.exec(name) ?? []
    return hash === undefined ? [] : [{ hash, path: join(folder, name), day }]
  })
}

/** What a file of this name is; a JPEG where the name says nothing else. */
export function mediaTypeOf(path: string): PhotoMediaType {
  if (path.endsWith('.png')) return 'image/png'
  return path.endsWith('.webp') ? 'image/webp' : 'image/jpeg'
}

function shelfFolder(profile: string, hash: PhotoHash): string {
  return join(profile, 'photos', photoHashSchema.parse(hash).slice(0, 2))
}

function trashFolder(profile: string): string {
  return join(profile, 'trash', 'photos')
}

/** Of `<hash>.<ext>` at the end of a path. */
function nameLength(path: string): number {
  return 64 + (path.endsWith('.webp') ? 5 : 4)
}
