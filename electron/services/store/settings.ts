import { AppError } from '#core/app-error.ts'
import {
  firstSettings,
  type Settings,
  settingsFormat,
  settingsSchema,
} from '#core/release/settings.ts'
import type { Clock } from './clock.ts'
import { type Database, openDatabase } from './database.ts'
import type { FilePort } from './file-port.ts'
import { type LogWatch, unwatched } from './log-watch.ts'

export type SettingsStore = {
  /** What a first start knows where nothing was kept or nothing can be read; never rejects. */
  readonly read: () => Promise<Settings>
  /** Rejects with a `disk-` code, or `release-newer` where a later version wrote them. */
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
  return {
    async read() {
      try {
        return (await database.read())?.value ?? firstSettings
      } catch {
        // The program must start; saving tells the trouble when she changes something.
        return firstSettings
      }
    },
    save: (settings) => saveOverDamage(database, settings),
    close: database.close,
  }
}

/** For objects that may begin anew: their damaged files are kept beside, not written over. */
export async function saveOverDamage<Value>(
  database: Database<Value>,
  value: Value,
): Promise<void> {
  try {
    await database.save(value, 'typing')
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'release-damaged')) throw error
    await database.setAside()
    await database.save(value, 'create')
  }
}
