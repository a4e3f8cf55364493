import { join } from 'node:path'
import { z } from 'zod'
import { momentSchema, type ReleaseId } from '#core/release/release.ts'
import type { Clock } from './clock.ts'
import { openDatabase } from './database.ts'
import { oldInTrash } from './erase-trash.ts'
import type { FilePort } from './file-port.ts'
import { saveOverDamage } from './over-damage.ts'
import { isLongInTrash } from './trash.ts'

const answerSchema = z.strictObject({ keptAt: momentSchema.nullable() })

export type TrashQuestion = {
  /** The releases to ask about: long in the trash, and not kept within the last thirty days. */
  readonly ask: () => Promise<readonly ReleaseId[]>
  /** She keeps them: nothing is asked for thirty days. Never rejects. */
  readonly keep: () => Promise<void>
}

/** A question and no timer: what lies in the trash goes only when she says so. */
export function openTrashQuestion(port: FilePort, profile: string, clock: Clock): TrashQuestion {
  const shape = { schema: answerSchema, version: 1 }
  const database = openDatabase(port, join(profile, 'care', 'trash'), shape, clock)
  let keptAt: string | null = null

  return {
    async ask() {
      const now = clock.now()
      const kept = keptAt === null ? await database.read().catch(() => null) : null
      await database.close()
      const last = keptAt ?? kept?.value.keptAt ?? null
      // A moment that lies ahead comes from a clock that was wrong.
      const isKept = last !== null && !isLongInTrash(last, now) && last <= now
      return isKept ? [] : oldInTrash(port, profile, now)
    },
    async keep() {
      keptAt = clock.now()
      // At worst she is asked once more after the next start.
      await saveOverDamage(database, { keptAt }).catch(() => undefined)
      await database.close()
    },
  }
}
