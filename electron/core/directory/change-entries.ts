import type { Directory, EntryId } from './directory.ts'
import { withEntries } from './exchange/plan-import.ts'
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
  return kept.length === entries.length ? directory : withEntries(directory, kind, kept)
}

/** The first one takes the words that were chosen, and the other one goes. */
export function mergeEntries(
  directory: Directory,
  kind: EntryKind,
  { one, other, texts }: { readonly one: EntryId; readonly other: EntryId; readonly texts: Texts },
): Directory {
  return putEntry(removeEntry(directory, kind, other), kind, entryOf(kind, one, texts))
}
