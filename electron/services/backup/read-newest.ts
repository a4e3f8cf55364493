import type { FilePort } from '#services/store/file-port.ts'
import type { LogRecord } from '#services/store/record-codec.ts'
import { damageIn, leaderOf, scanPair } from '#services/store/scan-pair.ts'

export type Newest =
  | { readonly kind: 'record'; readonly record: LogRecord }
  /** Nothing was ever acknowledged there. */
  | { readonly kind: 'empty' }
  /** Nothing but NUL: the same, unless somebody remembers the log from elsewhere. */
  | { readonly kind: 'nul' }
  /** There is something, and no record can be read in it. */
  | { readonly kind: 'unreadable' }

/** The record that the store would open; what the disk refuses is unreadable. Never rejects. */
export async function readNewest(port: FilePort, folder: string): Promise<Newest> {
  try {
    const pair = await scanPair(port, folder)
    const record = leaderOf(pair).newest?.record
    if (record !== undefined) return { kind: 'record', record }
    const damage = damageIn(pair, folder)
    if (damage === null || damage.kind === 'torn-birth') return { kind: 'empty' }
    return { kind: damage.mayBeBirth ? 'nul' : 'unreadable' }
  } catch {
    // Which of the two files was refused does not matter: the newest record may lie in it.
    return { kind: 'unreadable' }
  }
}
