import { join } from 'node:path'
import { cardOf, type ReleaseCard } from '#core/release/card.ts'
import { type ReleaseId, releaseSchema } from '#core/release/release.ts'
import type { FilePort } from './file-port.ts'
import { scanLog } from './scan-log.ts'

export type ReadCard =
  /** The folder was made and nothing was ever acknowledged in it. */
  | { readonly kind: 'unborn' }
  | { readonly kind: 'read'; readonly card: ReleaseCard }
  /** There is something, but not a release this program can read; the card holds its place. */
  | { readonly kind: 'unreadable'; readonly card: ReleaseCard }

/** Reads the card out of a release's two logs; never rejects. */
export async function readCard(port: FilePort, folder: string, id: ReleaseId): Promise<ReadCard> {
  try {
    const logs = [await port.read(join(folder, 'a.log')), await port.read(join(folder, 'b.log'))]
    if (logs.every((log) => log === null || log.length === 0)) return { kind: 'unborn' }
    const records = logs.flatMap((log) => scanLog(log ?? new Uint8Array()).newest?.record ?? [])
    const newest = records.sort((one, other) => other.n - one.n)[0]
    const parsed = releaseSchema.safeParse(newest?.d)
    if (newest !== undefined && parsed.success) {
      return { kind: 'read', card: cardOf(parsed.data, newest.t) }
    }
  } catch {
    // An unreadable disk block is as unreadable as a foreign file.
  }
  return { kind: 'unreadable', card: await placeholder(port, folder, id) }
}

async function placeholder(port: FilePort, folder: string, id: ReleaseId): Promise<ReleaseCard> {
  const facts = await port.stat(folder).catch(() => null)
  return {
    id,
    headline: '',
    firstWords: '',
    status: 'draft',
    date: null,
    savedAt: new Date(facts?.changedMs ?? 0).toISOString(),
    thumbnail: null,
    photoCount: 0,
  }
}
