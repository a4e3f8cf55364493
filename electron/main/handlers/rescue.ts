import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { Release } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Endings } from '../endings/endings.ts'
import { outcomeOf } from '../endings/save-outcome.ts'
import { describe, log } from '../log.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'settings'>
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly endings: Pick<Endings, 'held' | 'lastPlace'>
}

/** For the plain page: it must live where the window does not, so it gets text and nothing else. */
export function rescueHandlers({
  profile,
  dialogs,
  endings: { held, lastPlace },
}: Given): Pick<Handlers, 'rescue.read' | 'rescue.export'> {
  /** The newest words that left the dead page, on the disk or not. */
  async function newest(): Promise<Release | null> {
    const place = lastPlace.now()
    if (place === null) return null
    return held.peek(place.id) ?? (await profile.releases.open(place.id)).release
  }

  async function textOf(release: Release): Promise<string> {
    // Without its settings the text still stands, only its letterhead is missing.
    const { facility } = await profile.settings.read().catch(() => firstSettings)
    const { compose } = await import('#core/document/compose.ts')
    const { plainText } = await import('#core/document/plain-text.ts')
    return plainText(compose(release, facility))
  }

  return {
    async 'rescue.read'() {
      // The page has nothing of its own to save: each time it asks, the disk gets another chance.
      const isSaved = (await outcomeOf(held.saveAll())) === 'saved'
      const { language } = await profile.settings.read().catch(() => firstSettings)
      try {
        const release = await newest()
        if (release === null) return { language, headline: '', text: '', isSaved }
        return { language, headline: release.headline, text: await textOf(release), isSaved }
      } catch (error) {
        // What is saved is known even where the text cannot be shown.
        log(`rescue: ${describe(error)}`)
        return { language, headline: '', text: null, isSaved }
      }
    },
    async 'rescue.export'() {
      const release = await newest()
      if (release === null) throw new AppError('release-unknown', 'no release was open')
      const folder = await dialogs.chooseFolder(null)
      if (folder === null) return { fileName: null }
      const { writeText } = await import('#services/hand-over/write-text.ts')
      return { fileName: await writeText(folder, release, await textOf(release)) }
    },
  }
}
