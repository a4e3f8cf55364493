import type { Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { Settings } from '#core/release/settings.ts'
import type { Profile } from '#services/store/profile.ts'

type Given = {
  readonly profile: Pick<Profile, 'settings' | 'writable'>
  readonly version: string
  readonly demo: boolean
  /** Where a page begins that follows a crash, and where the last run of the program ended. */
  readonly whereSheWas: () => Promise<Pick<Output<'settings.read'>, 'resume' | 'left' | 'tabs'>>
  /** Menu and title bar follow new settings. */
  readonly onSettings: (settings: Settings) => void
}

export function settingsHandlers({
  profile,
  version,
  demo,
  whereSheWas,
  onSettings,
}: Given): Pick<Handlers, 'settings.read' | 'settings.save'> {
  return {
    async 'settings.read'() {
      const [settings, writable, where] = await Promise.all([
        profile.settings.show(),
        profile.writable(),
        whereSheWas(),
      ])
      return { settings, version, writable, demo, ...where }
    },
    async 'settings.save'({ settings }) {
      await guarded(profile, () => profile.settings.save(settings))
      onSettings(settings)
      return {}
    },
  }
}

/** Names the folder as the cause where the probe at the start has failed as well. */
export async function guarded<Value>(
  profile: Pick<Profile, 'writable'>,
  save: () => Promise<Value>,
): Promise<Value> {
  try {
    return await save()
  } catch (error) {
    const { code } = error instanceof AppError ? error : { code: 'internal' }
    const refused = code === 'disk-read-only' || code === 'disk-failed'
    if (!refused || (await profile.writable())) throw error
    throw new AppError('profile-unwritable', 'the probe failed too', { cause: error })
  }
}
