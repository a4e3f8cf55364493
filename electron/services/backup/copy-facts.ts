import { z } from 'zod'
import { errorCodeSchema } from '#core/app-error.ts'
import { momentSchema } from '#core/release/release.ts'
import type { Clock } from '#services/store/clock.ts'
import { openDatabase } from '#services/store/database.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nullIfDamaged, saveOverDamage } from '#services/store/over-damage.ts'
import { leftOutSchema } from './unreadable.ts'

const factsSchema = z.strictObject({
  folder: z.string().nullable(),
  /** When this profile first asked for a second copy: the reminder counts from here. */
  since: momentSchema,
  /** The last archive that was read back whole. */
  lastCopy: z
    .strictObject({
      at: momentSchema,
      archive: z.string(),
      releases: z.int(),
      photos: z.int(),
      sizeBytes: z.int(),
      /** What it lacks; null for a whole one. */
      unreadable: leftOutSchema.nullable().default(null),
    })
    .nullable(),
  lastTest: z
    .strictObject({ at: momentSchema, archive: z.string(), passed: z.boolean() })
    .nullable(),
  /** Why the last try failed; null after a good one. */
  refused: z.strictObject({ at: momentSchema, code: errorCodeSchema }).nullable(),
  /** Archives that a test found damaged: what they hold is copied once more. */
  distrusted: z.array(z.string()).readonly(),
})
/** What the program remembers of the second copy, in the profile. */
export type CopyFacts = z.infer<typeof factsSchema>

export type CopyFactsStore = {
  /**
   * Never rejects. Damaged facts begin anew; where the disk refuses to read them the answer is as
   * if there were no second copy, nothing is written over them, and the next call reads again.
   */
  readonly read: () => Promise<CopyFacts>
  /**
   * Rejects where the facts of before cannot be read, with a `disk-` code or `release-newer`. That
   * they cannot be written costs one more copy, nothing else, and is not told.
   */
  readonly note: (changed: Partial<CopyFacts>) => Promise<CopyFacts>
  readonly close: () => Promise<void>
}

/** A small A/B log of its own. */
export function openCopyFacts(port: FilePort, folder: string, clock: Clock): CopyFactsStore {
  const database = openDatabase(port, folder, { schema: factsSchema, version: 1 }, clock)
  let known: CopyFacts | null = null

  const load = async (): Promise<CopyFacts> => {
    if (known !== null) return known
    const kept = await database.read().catch(nullIfDamaged)
    // Another call may have read and noted meanwhile.
    known ??= kept?.value ?? (await keep(emptyFacts(clock.now())))
    return known
  }
  const keep = async (facts: CopyFacts): Promise<CopyFacts> => {
    known = facts
    await saveOverDamage(database, facts).catch(() => undefined)
    return facts
  }
  return {
    read: () => load().catch(() => emptyFacts(clock.now())),
    note: async (changed) => keep({ ...(await load()), ...changed }),
    close: database.close,
  }
}

function emptyFacts(since: string): CopyFacts {
  return { folder: null, since, lastCopy: null, lastTest: null, refused: null, distrusted: [] }
}
