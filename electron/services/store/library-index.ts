import { join } from 'node:path'
import { z } from 'zod'
import { type ReleaseCard, releaseCardSchema } from '#core/release/card.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { FilePort } from './file-port.ts'
import { writeOnce } from './write-once.ts'

/** Cards of releases that need not be read again. */
export type Index = Map<ReleaseId, ReleaseCard>

const indexFormat = 1
const indexSchema = z.strictObject({
  format: z.literal(indexFormat),
  cards: z.array(releaseCardSchema),
})

/** Without the releases that are marked as saved since; empty where the file is missing or wrong. */
export async function readIndex(port: FilePort, profile: string, marks: string): Promise<Index> {
  try {
    const bytes = await port.read(pathIn(profile))
    const stored: unknown = bytes === null ? null : JSON.parse(Buffer.from(bytes).toString())
    const parsed = indexSchema.safeParse(stored)
    const index = new Map(parsed.data?.cards.map((card) => [card.id, card]))
    for (const id of await port.list(marks)) index.delete(id)
    return index
  } catch {
    // A cache that cannot be read is a cache that is not there.
    return new Map()
  }
}

/** Replaces the file as a whole. */
export async function writeIndex(port: FilePort, profile: string, index: Index): Promise<void> {
  const stored = { format: indexFormat, cards: [...index.values()] }
  await writeOnce(port, pathIn(profile), Buffer.from(JSON.stringify(stored)))
}

function pathIn(profile: string): string {
  return join(profile, 'derived', 'index.json')
}
