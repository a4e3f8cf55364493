import { cardOf, type ReleaseCard, type Trouble } from '#core/release/card.ts'
import { type ReleaseId, releaseFormat } from '#core/release/release.ts'
import { viewNewer } from '#core/release/view-newer.ts'
import type { FilePort } from './file-port.ts'
import { readValue } from './read-value.ts'
import type { LogRecord } from './record-codec.ts'
import { releaseShape } from './release-shape.ts'
import { damageIn, leaderOf, scanPair } from './scan-pair.ts'

export type ReadCard =
  /** The folder was made and nothing was ever acknowledged in it. */
  | { readonly kind: 'unborn' }
  /** `isHurt` where part of the files is unreadable: opening the release tells more. */
  | { readonly kind: 'read'; readonly card: ReleaseCard; readonly isHurt: boolean }
  /** There is something, but no release this program can read whole; the card holds its place. */
  | { readonly kind: 'unreadable'; readonly card: ReleaseCard }

/**
 * Reads the card out of a release's two logs; never rejects. One that `isRemembered` elsewhere was
 * born: where nothing is left of it, it is unreadable.
 */
export async function readCard(
  port: FilePort,
  folder: string,
  id: ReleaseId,
  { isRemembered }: { readonly isRemembered: boolean },
): Promise<ReadCard> {
  try {
    const pair = await scanPair(port, folder)
    const record = leaderOf(pair).newest?.record
    if (record !== undefined) {
      if (record.v > releaseFormat) return { kind: 'unreadable', card: newerCard(record, id) }
      const { value } = readValue(record, releaseShape, folder)
      const isHurt = pair.some(({ damaged }) => damaged)
      return { kind: 'read', card: cardOf(value, record.t), isHurt }
    }
    const damage = damageIn(pair, folder)
    const isEmpty = damage === null || damage.kind === 'torn-birth' || damage.mayBeBirth
    if (isEmpty && !isRemembered && !(await holdsMore(port, folder))) return { kind: 'unborn' }
  } catch {
    // An unreadable disk block is as unreadable as a foreign file.
  }
  return { kind: 'unreadable', card: await placeholder(port, folder, id, 'damaged') }
}

/** The card of a release that is known by its id only. */
export async function placeholder(
  port: FilePort,
  folder: string,
  id: ReleaseId,
  trouble: Trouble,
): Promise<ReleaseCard> {
  const facts = await port.stat(folder).catch(() => null)
  const savedAt = new Date(facts?.changedMs ?? 0).toISOString()
  return { ...emptyCard, id, savedAt, trouble }
}

const emptyCard = {
  headline: '',
  firstWords: '',
  status: 'draft',
  date: null,
  thumbnail: null,
  photoCount: 0,
  template: null,
} as const

function newerCard({ d, t }: LogRecord, id: ReleaseId): ReleaseCard {
  return { ...cardOf(viewNewer(d, id, t), t), id, trouble: 'newer' }
}

/** Anything but the two logs and what a cut-off birth leaves tells of an older life. */
async function holdsMore(port: FilePort, folder: string): Promise<boolean> {
  const names = await port.list(folder)
  return names.some((name) => name !== 'a.log' && name !== 'b.log' && !name.endsWith('.tmp'))
}
