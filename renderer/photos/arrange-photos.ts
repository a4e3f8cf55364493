import type { Photo, PhotoHash } from '#core/release/photo.ts'

/** The photo one place towards the front (-1) or the end (1); at the edge nothing changes. */
export function movePhoto(
  photos: readonly Photo[],
  hash: PhotoHash,
  step: -1 | 1,
): readonly Photo[] {
  const from = photos.findIndex((photo) => photo.hash === hash)
  const moved = photos[from]
  const to = from + step
  if (moved === undefined || to < 0 || to >= photos.length) return photos
  const others = photos.filter((photo) => photo !== moved)
  return [...others.slice(0, to), moved, ...others.slice(to)]
}

export function changePhoto(
  photos: readonly Photo[],
  hash: PhotoHash,
  words: Partial<Pick<Photo, 'caption' | 'credit'>>,
): readonly Photo[] {
  return photos.map((photo) => (photo.hash === hash ? { ...photo, ...words } : photo))
}

/** Where it stood, or at the end where the row has become shorter since; never twice. */
export function putBackPhoto(
  photos: readonly Photo[],
  photo: Photo,
  index: number,
): readonly Photo[] {
  if (photos.some(({ hash }) => hash === photo.hash)) return photos
  return [...photos.slice(0, index), photo, ...photos.slice(index)]
}
