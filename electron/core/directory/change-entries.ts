import type { Directory, EntryId } from './directory.ts'
import { type Entry, type EntryKind, entryOf, type Texts } from './texts.ts'

/** In its place where it is known, otherwise at the end. */
export function putEntry(directory: Directory, kind: EntryKind, entry: Entry): Directory {
  const entries: readonly Entry[] = directory[kind]
  const isKnown = entries.some(({ id }) => id === entry.id)
  const put = isKnown
    ? entries.map((one) => (one.id === entry.id ? entry : one))
    : [...entries, entry]
  return withEntries(directory, kind, put)
}

/** The same directory where there is no such entry. */
export function removeEntry(directory: Directory, kind: EntryKind, id: EntryId): Directory {
  const entries: readonly Entry[] = directory[kind]
  const kept = entries.filter((entry) => entry.id !== id)
  if (kept.length === entries.length) return directory
  const isApart = directory.apart.some((pair) => pair.includes(id))
  const apart = isApart ? directory.apart.filter((pair) => !pair.includes(id)) : directory.apart
  return { ...withEntries(directory, kind, kept), apart }
}

/** The first one takes the words that were chosen, and the other one goes. */
export function mergeEntries(
  directory: Directory,
  kind: EntryKind,
  { one, other, texts }: { readonly one: EntryId; readonly other: EntryId; readonly texts: Texts },
): Directory {
  return putEntry(removeEntry(directory, kind, other), kind, entryOf(kind, one, texts))
}

/** She keeps both: they are asked about no more. */
export function keepApart(directory: Directory, one: EntryId, other: EntryId): Directory {
  return { ...directory, apart: [...directory.apart, [one, other]] }
}

/** The directory with other entries of one kind; entries of another kind are left out. */
export function withEntries(
  directory: Directory,
  kind: EntryKind,
  entries: readonly Entry[],
): Directory {
  switch (kind) {
    case 'people':
      return { ...directory, people: entries.filter((entry) => 'officeShort' in entry) }
    case 'outlets':
      return { ...directory, outlets: entries.filter((entry) => 'datelineForm' in entry) }
    case 'institutions':
      return { ...directory, institutions: entries.filter((entry) => 'long' in entry) }
  }
}
