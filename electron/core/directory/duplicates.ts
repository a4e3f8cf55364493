import type { EntryId } from './directory.ts'
import { keysOf, type Sameness } from './keys.ts'
import { type Entry, type EntryKind, textsOf } from './texts.ts'

export type Pair = {
  readonly one: EntryId
  readonly other: EntryId
  readonly because: readonly Sameness[]
}

/**
 * Entries of one kind that share a number, an address, or name and unit. Of many that share the
 * same thing each is paired with the first, so that merging them one by one ends.
 */
export function findDuplicates(kind: EntryKind, entries: readonly Entry[]): readonly Pair[] {
  const holders = new Map<string, EntryId>()
  const pairs = new Map<string, { one: EntryId; other: EntryId; because: Sameness[] }>()
  for (const entry of entries) {
    for (const [because, key] of keysOf(kind, textsOf(entry))) {
      const one = holders.get(key)
      if (one === undefined) holders.set(key, entry.id)
      else if (one !== entry.id) {
        const name = `${one} ${entry.id}`
        const pair = pairs.get(name) ?? { one, other: entry.id, because: [] }
        if (!pair.because.includes(because)) pair.because.push(because)
        pairs.set(name, pair)
      }
    }
  }
  return [...pairs.values()]
}
