import { join } from 'node:path'
import { z } from 'zod'
import { photoHashSchema } from '#core/release/photo.ts'
import { momentSchema } from '#core/release/release.ts'
import type { Clock } from '#services/store/clock.ts'
import { openDatabase } from '#services/store/database.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { saveOverDamage } from '#services/store/over-damage.ts'

const careSchema = z.strictObject({
  /** When all references were last looked through; null for never. */
  sweptAt: momentSchema.nullable(),
  /** Photos that nothing refers to, each with the moment that was first seen. */
  loose: z.record(photoHashSchema, momentSchema),
  /** The last photo whose bytes were compared with its hash. */
  checkedUpTo: photoHashSchema.nullable(),
  /** Damaged photos that wait for a second copy which has them. */
  damaged: z.array(photoHashSchema).readonly(),
})
/** What the program remembers of looking after the photos; its loss only makes it begin anew. */
export type CareFacts = z.infer<typeof careSchema>

export type CareNotes = {
  /** Empty where nothing can be read; never rejects. */
  readonly read: () => Promise<CareFacts>
  /** What is not named stays as it was. Never rejects. */
  readonly note: (facts: Partial<CareFacts>) => Promise<void>
  readonly close: () => Promise<void>
}

const nothingYet: CareFacts = { sweptAt: null, loose: {}, checkedUpTo: null, damaged: [] }

/** A small A/B log in `care/`, no part of a second copy. */
export function openCareNotes(port: FilePort, profile: string, clock: Clock): CareNotes {
  const shape = { schema: careSchema, version: 1 }
  const database = openDatabase(port, join(profile, 'care'), shape, clock)
  let known: CareFacts | null = null

  const read = async (): Promise<CareFacts> => {
    const kept = known ?? (await database.read().catch(() => null))?.value ?? nothingYet
    known = kept
    return kept
  }
  return {
    read,
    async note(facts) {
      known = { ...(await read()), ...facts }
      await saveOverDamage(database, known).catch(() => undefined)
    },
    close: database.close,
  }
}
