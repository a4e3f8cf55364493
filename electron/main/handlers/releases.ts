import type { Handlers } from '#contract/handlers.ts'
import type { Profile } from '#services/store/profile.ts'
import { guarded } from './settings.ts'

type Given = { readonly profile: Pick<Profile, 'releases' | 'writable'> }

type ReleaseCalls =
  | 'release.create'
  | 'release.open'
  | 'release.save'
  | 'release.duplicate'
  | 'release.discard'
  | 'release.restore'

export function releaseHandlers({ profile }: Given): Pick<Handlers, ReleaseCalls> {
  const { releases } = profile
  return {
    'release.create': ({ release }) => guarded(profile, () => releases.create(release)),
    'release.open': ({ id }) => releases.open(id),
    'release.save': ({ release, why }) => guarded(profile, () => releases.save(release, why)),
    'release.duplicate': ({ id }) => guarded(profile, () => releases.duplicate(id)),
    async 'release.discard'({ id }) {
      await guarded(profile, () => releases.discard(id))
      return {}
    },
    async 'release.restore'({ id }) {
      await guarded(profile, () => releases.restore(id))
      return {}
    },
  }
}
