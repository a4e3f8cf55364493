import { join } from 'node:path'
import { type ReleaseCard, releaseCardSchema } from '#core/release/card.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { decodeLines, encodeLines } from './checked-lines.ts'
import type { FilePort } from './file-port.ts'
import { writeOnce } from './write-once.ts'

/** Cards of releases that need not be read again. */
export type Index = Map<ReleaseId, ReleaseCard>

/** To be raised with every change of the card: an index of another format is made anew. */
const indexFormat = 3
const cardsOfLine = 250

/** Without the releases that are marked as saved since; empty where the file is missing or wrong. */
export async function readIndex(port: FilePort, profile: string, marks: string): Promise<Index> {
  try {
    const bytes = await port.read(pathIn(profile))
    if (bytes === null) return new Map()
    const index: Index = new Map()
    let format: unknown = null
    const isWhole = await decodeLines(bytes, (line, at) => {
      if (at === 0) format = line
      else for (const card of line as readonly ReleaseCard[]) index.set(card.id, card)
    })
    if (!isWhole || format !== indexFormat) return new Map()
    for (const id of await port.list(marks)) index.delete(id)
    return isPlausible(index) ? index : new Map()
  } catch {
    // A cache that cannot be read is a cache that is not there.
    return new Map()
  }
}

/** Replaces the file as a whole. */
export async function writeIndex(port: FilePort, profile: string, index: Index): Promise<void> {
  const cards = [...index.values()]
  const lines: ReleaseCard[][] = []
  for (let from = 0; from < cards.length; from += cardsOfLine) {
    lines.push(cards.slice(from, from + cardsOfLine))
  }
  await writeOnce(port, pathIn(profile), await encodeLines([indexFormat, ...lines]))
}

/**
 * The checksum says that the bytes are ours; looking through ten thousand cards as well would cost
 * each start more than reading them, so one in a hundred is looked at.
 */
function isPlausible(index: Index): boolean {
  let at = 0
  for (const card of index.values()) {
    if (at % 100 === 0 && !releaseCardSchema.safeParse(card).success) return false
    at += 1
  }
  return true
}

function pathIn(profile: string): string {
  return join(profile, 'derived', 'index.json')
}
