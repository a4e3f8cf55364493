import type { Handlers } from '#contract/handlers.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import { guarded } from './settings.ts'

type Given = {
  readonly profile: Pick<Profile, 'writable'>
  readonly photos: PhotoStore
}

export function photoHandlers({
  profile,
  photos,
}: Given): Pick<Handlers, 'photo.add' | 'photo.missing' | 'photo.keep'> {
  return {
    'photo.add': ({ bytes }) => guarded(profile, () => photos.add(bytes)),
    async 'photo.missing'({ hashes }) {
      return { missing: await photos.missing(hashes) }
    },
    async 'photo.keep'({ hash, rendition, bytes }) {
      await guarded(profile, () => photos.keep(hash, rendition, bytes))
      return {}
    },
  }
}
