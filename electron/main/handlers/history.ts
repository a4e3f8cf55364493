import type { Handlers } from '#contract/handlers.ts'
import type { Profile } from '#services/store/profile.ts'
import { guarded } from './settings.ts'

type Given = { readonly profile: Pick<Profile, 'history' | 'writable'> }

type HistoryCalls = 'history.list' | 'history.read' | 'history.restore' | 'history.name'

export function historyHandlers({ profile }: Given): Pick<Handlers, HistoryCalls> {
  const { history } = profile
  return {
    'history.list': async ({ id }) => ({ versions: await history.list(id) }),
    'history.read': async ({ id, revision }) => ({ release: await history.read(id, revision) }),
    'history.restore': ({ id, revision }) => guarded(profile, () => history.restore(id, revision)),
    async 'history.name'({ id, revision, name }) {
      await guarded(profile, () => history.name(id, revision, name))
      return {}
    },
  }
}
