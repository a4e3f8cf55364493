import type { Handlers } from '#contract/handlers.ts'
import type { PhotoCards } from '#services/photos/photo-cards.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import { guarded } from './settings.ts'

type Given = {
  readonly profile: Pick<Profile, 'writable'>
  readonly photos: PhotoStore
  readonly cards: Pick<PhotoCards, 'add'>
}

export function photoHandlers({
  profile,
  photos,
  cards,
}: Given): Pick<Handlers, 'photo.add' | 'photo.missing' | 'photo.keep'> {
  return {
    async 'photo.add'({ bytes }) {
      // Content first, its card second, and the release that shows it last.
      const facts = await guarded(profile, () => photos.add(bytes))
      const { words } = await guarded(profile, () => cards.add(facts))
      return { ...facts, words }
    },
    async 'photo.missing'({ hashes, renditions }) {
      return { missing: await photos.missing(hashes, renditions) }
    },
    async 'photo.keep'({ hash, rendition, bytes }) {
      await guarded(profile, () => photos.keep(hash, rendition, bytes))
      return {}
    },
  }
}

/** What stands under the photos of a saved release comes back when a photo is added again. */
export function rememberedAfterSaving(
  save: Handlers['release.save'],
  cards: Pick<PhotoCards, 'remember'>,
  photos: Pick<PhotoStore, 'use'>,
): Handlers['release.save'] {
  return async (input) => {
    photos.use(input.release.photos.map(({ hash }) => hash))
    const saved = await save(input)
    cards.remember(input.release.photos)
    return saved
  }
}
