import { AppError } from '#core/app-error.ts'
import type { Release } from '#core/release/release.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import type { NewRelease } from '#services/store/releases.ts'
import type { ReadParcel } from './read-parcel.ts'

export type TakePorts<Opened> = {
  readonly addPhoto: (bytes: Uint8Array) => Promise<unknown>
  readonly create: (draft: NewRelease) => Promise<Opened>
}

/**
 * Makes a new release of what was read, its photos first: cut short, some photos lie in the store
 * that no release shows, and nothing else has changed. Rejects with `parcel-changed` where the
 * parcel is not any more what it was when it was read.
 */
export async function takeParcel<Opened>(
  { release, photos }: Pick<ReadParcel, 'release' | 'photos'>,
  { addPhoto, create }: TakePorts<Opened>,
): Promise<Opened> {
  for (const { facts, read } of photos) {
    const bytes = await read().catch((cause: unknown) => {
      throw new AppError('parcel-changed', facts.hash, { cause })
    })
    const hash = await photoHashOf(bytes)
    if (hash !== facts.hash) throw new AppError('parcel-changed', `${hash} for ${facts.hash}`)
    await addPhoto(bytes)
  }
  return create(arrived(release))
}

/** The stored shape knows no house it came from: the name of its first version tells that. */
function arrived(release: Release): NewRelease {
  const { id: _id, createdAt: _createdAt, format: _format, ...content } = release
  return { ...content, provenance: { kind: 'pasted' } }
}
