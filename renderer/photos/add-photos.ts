import type { ErrorCode } from '#core/app-error.ts'
import { type Photo, photoLimits, usualRenditions } from '#core/release/photo.ts'
import { isHeic, judgePicture } from '#core/release/picture-header.ts'
import { codeOf } from '../bridge/refusal.ts'
import type { PhotoPorts } from './photo-ports.ts'

/**
 * `broken` has the head of a picture and cannot be drawn; `unreadable` could not be read at all;
 * `no-room` and `not-kept` are what the store's disk refused: nobody tries a photo again by itself.
 */
export type RefusalReason =
  | ErrorCode
  | 'duplicate'
  | 'broken'
  | 'unreadable'
  | 'heic'
  | 'no-room'
  | 'not-kept'
export type RefusedPhoto = { readonly name: string; readonly reason: RefusalReason }
type Outcome = { readonly photo: Photo } | { readonly reason: RefusalReason }

export type Adding = {
  readonly files: readonly File[]
  readonly credit: string
  /** Asked anew for every file: she may take a photo out while others are being added. */
  readonly isPresent: (hash: string) => boolean
  readonly onStart: (name: string, number: number) => void
  readonly onPhoto: (photo: Photo) => void
  /** True once she has had enough; the photo that is being added is still finished. */
  readonly isCancelled: () => boolean
}

/**
 * Takes the files one after the other; one bad file never stops the others. Those that are left when
 * she cancels are not touched: what was added stays, nothing is half there.
 */
export async function addPhotos(
  adding: Adding,
  ports: PhotoPorts,
): Promise<readonly RefusedPhoto[]> {
  const refused: RefusedPhoto[] = []
  for (const [index, file] of adding.files.entries()) {
    if (adding.isCancelled()) break
    adding.onStart(file.name, index + 1)
    const outcome = await addPhoto(file, adding, ports)
    if ('photo' in outcome) adding.onPhoto(outcome.photo)
    else refused.push({ name: file.name, reason: outcome.reason })
  }
  return refused
}

async function addPhoto(file: File, adding: Adding, ports: PhotoPorts): Promise<Outcome> {
  if (file.size > photoLimits.sizeBytes) return { reason: 'photo-too-large' }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    // The stick may be gone since the file was picked: that is an answer, not a fault.
    () => null,
  )
  if (bytes === null) return { reason: 'unreadable' }
  try {
    return await storePhoto(bytes, adding, ports)
  } catch (refusal) {
    return { reason: reasonOf(codeOf(refusal)) }
  }
}

function reasonOf(code: ErrorCode): RefusalReason {
  if (code === 'disk-full') return 'no-room'
  return code === 'disk-failed' || code === 'disk-slow' ? 'not-kept' : code
}

/** The head alone decides first: a bomb of a picture must not reach a decoder. */
async function storePhoto(
  bytes: Uint8Array<ArrayBuffer>,
  { credit, isPresent }: Adding,
  { call, draw }: PhotoPorts,
): Promise<Outcome> {
  const verdict = judgePicture(bytes)
  if (isHeic(bytes)) return { reason: 'heic' }
  if (verdict.kind === 'not-a-picture') return { reason: 'photo-not-a-picture' }
  if (verdict.kind === 'too-large') return { reason: 'photo-too-large' }
  const { words, ...facts } = await call('photo.add', { bytes })
  if (isPresent(facts.hash)) return { reason: 'duplicate' }
  const drawn = await draw(new Blob([bytes], { type: facts.mediaType }), usualRenditions).catch(
    // Whatever the decoder says, she hears that this picture is broken.
    () => null,
  )
  if (drawn === null) return { reason: 'broken' }
  for (const { rendition, bytes: picture } of drawn) {
    await call('photo.keep', { hash: facts.hash, rendition, bytes: picture })
  }
  return { photo: { ...facts, ...words, credit: words.credit || credit } }
}
