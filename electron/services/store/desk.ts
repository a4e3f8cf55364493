import { z } from 'zod'
import { openTabSchema, placeSchema } from '#core/release/place.ts'
import type { Clock } from './clock.ts'
import { openDatabase } from './database.ts'
import type { FilePort } from './file-port.ts'
import { saveOverDamage } from './over-damage.ts'

const deskSchema = z.strictObject({
  /** Path of the folder she handed over into last. */
  lastFolder: z.string().nullable(),
  /** The release that was open when this was kept, and where the caret was. */
  left: placeSchema.nullable().default(null),
  /** The releases that were open side by side, in the order of their tabs. */
  tabs: z.array(openTabSchema).readonly().default([]),
})
/** What the program remembers for its own convenience; its loss costs nothing but a click. */
export type DeskFacts = z.infer<typeof deskSchema>

export type Desk = {
  /** Empty where nothing can be read; never rejects. */
  readonly read: () => Promise<DeskFacts>
  /** What is not named stays as it was. Never rejects: a convenience must not stop the work. */
  readonly save: (facts: Partial<DeskFacts>) => Promise<void>
  readonly close: () => Promise<void>
}

const emptyDesk: DeskFacts = { lastFolder: null, left: null, tabs: [] }

/** The desk lies in the profile and is no part of what a backup must bring back. */
export function openDesk(port: FilePort, folder: string, clock: Clock): Desk {
  const database = openDatabase(port, folder, { schema: deskSchema, version: 1 }, clock)
  let known: DeskFacts | null = null

  async function read(): Promise<DeskFacts> {
    const kept = await database.read().catch(() => null)
    return kept?.value ?? emptyDesk
  }

  return {
    read,
    async save(facts) {
      known = { ...(known ?? (await read())), ...facts }
      await saveOverDamage(database, known).catch(() => undefined)
    },
    close: database.close,
  }
}
