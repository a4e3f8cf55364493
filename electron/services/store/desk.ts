import { z } from 'zod'
import type { Clock } from './clock.ts'
import { openDatabase } from './database.ts'
import type { FilePort } from './file-port.ts'
import { saveOverDamage } from './settings.ts'

const deskSchema = z.strictObject({
  /** Path of the folder she handed over into last. */
  lastFolder: z.string().nullable(),
})
/** What the program remembers for its own convenience; its loss costs nothing but a click. */
export type DeskFacts = z.infer<typeof deskSchema>

export type Desk = {
  /** Empty where nothing can be read; never rejects. */
  readonly read: () => Promise<DeskFacts>
  /** Never rejects: a convenience must not stop the work. */
  readonly save: (facts: DeskFacts) => Promise<void>
  readonly close: () => Promise<void>
}

const emptyDesk: DeskFacts = { lastFolder: null }

/** The desk lies in the profile and is no part of what a backup must bring back. */
export function openDesk(port: FilePort, folder: string, clock: Clock): Desk {
  const database = openDatabase(port, folder, { schema: deskSchema, version: 1 }, clock)
  return {
    async read() {
      const kept = await database.read().catch(() => null)
      return kept?.value ?? emptyDesk
    },
    async save(facts) {
      await saveOverDamage(database, facts).catch(() => undefined)
    },
    close: database.close,
  }
}
