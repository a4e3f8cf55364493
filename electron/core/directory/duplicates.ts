import type { Directory, EntryId } from './directory.ts'
import { keysOf, type Sameness } from './keys.ts'
import { inTurnsOfOffice } from './office-on.ts'
import { type Entry, type EntryKind, type Texts, textsOf } from './texts.ts'

export type Pair = {
  readonly one: EntryId
  readonly other: EntryId
  readonly because: readonly Sameness[]
}

type Holder = { readonly id: EntryId; readonly texts: Texts }

/**
 * Entries of one kind that share a number, an address, or name and unit. Of many that share the
 * same thing each is paired with the first it may be the same as, so that merging them one by one
 * ends. No pair are those she keeps apart, and one person who held one office after the other.
 */
export function findDuplicates(
  kind: EntryKind,
  entries: readonly Entry[],
  apart: Directory['apart'],
): readonly Pair[] {
  const isApart = new Set(apart.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
  const holders = new Map<string, Holder[]>()
  const pairs = new Map<string, { one: EntryId; other: EntryId; because: Sameness[] }>()
  for (const entry of entries) {
    const { id } = entry
    const texts = textsOf(entry)
    for (const [because, key] of keysOf(kind, texts)) {
      const known = holders.get(key) ?? []
      if (known.some((holder) => holder.id === id)) continue
      const one = known.find(
        (holder) => !isApart.has(`${holder.id} ${id}`) && !inTurnsOfOffice(holder.texts, texts),
      )
      if (one === undefined) {
        holders.set(key, [...known, { id, texts }])
        continue
      }
      const name = `${one.id} ${id}`
      const pair = pairs.get(name) ?? { one: one.id, other: id, because: [] }
      if (!pair.because.includes(because)) pair.because.push(because)
      pairs.set(name, pair)
    }
  }
  return [...pairs.values()]
}
