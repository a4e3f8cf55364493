import { captionsOf, type Piece } from '#core/intake/piece.ts'
import type { Photo } from '#core/release/photo.ts'
import { addPhotos, type RefusedPhoto } from '../../photos/add-photos.ts'
import type { PhotoPorts } from '../../photos/photo-ports.ts'

export type ImportedPictures = {
  readonly photos: readonly Photo[]
  readonly refused: readonly RefusedPhoto[]
}

/** The pictures of a document on the same way as any photo; captions go to them in their order. */
export async function importPictures(
  pictures: readonly File[],
  { pieces, credit }: { readonly pieces: readonly Piece[]; readonly credit: string },
  ports: PhotoPorts,
): Promise<ImportedPictures> {
  const photos: Photo[] = []
  const refused = await addPhotos(
    {
      files: pictures,
      credit,
      isPresent: (hash) => photos.some((photo) => photo.hash === hash),
      onStart: () => undefined,
      onPhoto: (photo) => photos.push(photo),
      isCancelled: () => false,
    },
    ports,
  )
  const captions = captionsOf(pieces)
  return {
    photos: photos.map((photo, at) => ({
      ...photo,
      caption: photo.caption || (captions[at] ?? ''),
    })),
    refused,
  }
}
