import { AppError } from '#core/app-error.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import type { Moment } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { moveFolder } from '#services/store/trash.ts'
import { findOriginal, type PhotoPlace, shelfPathOf, trashPathOf } from './photo-places.ts'

/** In one step: at every moment the original lies on the shelf or in the trash. */
export function moveToTrash(
  port: FilePort,
  profile: string,
  place: PhotoPlace,
  now: Moment,
): Promise<void> {
  return moveFolder(port, place.path, trashPathOf(profile, place, now), gone(place))
}

/** Back to its shelf; answers where it lies now, null where there is no such photo. */
export async function bringBack(
  port: FilePort,
  profile: string,
  hash: PhotoHash,
): Promise<PhotoPlace | null> {
  const place = await findOriginal(port, profile, hash)
  if (place === null || place.day === null) return place
  const path = shelfPathOf(profile, place)
  await moveFolder(port, place.path, path, gone(place))
  return { hash, path, day: null }
}

function gone({ hash }: PhotoPlace): AppError {
  return new AppError('photo-unknown', `${hash} has just gone`)
}
