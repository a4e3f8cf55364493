import { isDeepStrictEqual } from 'node:util'
import {
  firstSettings,
  type Settings,
  settingsFormat,
  settingsSchema,
} from '#core/release/settings.ts'
import type { Clock } from './clock.ts'
import { openDatabase } from './database.ts'
import type { FilePort } from './file-port.ts'
import { type LogWatch, unwatched } from './log-watch.ts'
import { isDamaged, nullIfDamaged, saveOverDamage } from './over-damage.ts'

export type SettingsStore = {
  /** What a first start knows where nothing was kept or nothing can be read; never rejects. */
  readonly read: () => Promise<Settings>
  /** The same, for the page: what it is shown is what its next save was made from. */
  readonly show: () => Promise<Settings>
  /**
   * Where the disk did not answer when they were read, what she did not change stays as it is kept.
   * Rejects with a `disk-` code, or `release-newer` where a later version wrote them.
   */
  readonly save: (settings: Settings) => Promise<void>
  readonly close: () => Promise<void>
}

/** The settings of the profile; damaged ones are set aside, so that the program always starts. */
export function openSettings(
  port: FilePort,
  folder: string,
  clock: Clock,
  watch: LogWatch = unwatched,
): SettingsStore {
  const shape = { schema: settingsSchema, version: settingsFormat }
  const database = openDatabase(port, folder, shape, clock, null, watch)
  // What the page was shown in place of settings that the disk did not give; null otherwise.
  let shown: Settings | null = null
  let isKnown = false

  const readKept = async (isForPage: boolean): Promise<Settings | null> => {
    try {
      const settings = (await database.read())?.value ?? firstSettings
      isKnown = true
      return settings
    } catch (error) {
      // Damaged ones are set aside and told; of all others it is not known what they hold.
      if (isDamaged(error)) isKnown = true
      else if (isForPage) shown = firstSettings
      else if (!isKnown) shown ??= firstSettings
      return null
    }
  }

  return {
    // The program must start; saving tells the trouble when she changes something.
    read: async () => (await readKept(false)) ?? firstSettings,
    async show() {
      const settings = await readKept(true)
      if (settings !== null) shown = null
      return settings ?? firstSettings
    },
    async save(settings) {
      if (shown === null) return saveOverDamage(database, settings)
      const kept = await database.read().catch(nullIfDamaged)
      await saveOverDamage(database, withChanges(kept?.value ?? settings, shown, settings))
      shown = settings
    },
    close: database.close,
  }
}

function withChanges(kept: Settings, shown: Settings, settings: Settings): Settings {
  const isSame = (key: keyof Settings) => isDeepStrictEqual(settings[key], shown[key])
  return {
    format: settings.format,
    facility: (isSame('facility') ? kept : settings).facility,
    setupSkipped: (isSame('setupSkipped') ? kept : settings).setupSkipped,
    language: (isSame('language') ? kept : settings).language,
    theme: (isSame('theme') ? kept : settings).theme,
    textZoom: (isSame('textZoom') ? kept : settings).textZoom,
    officer: (isSame('officer') ? kept : settings).officer,
  }
}
