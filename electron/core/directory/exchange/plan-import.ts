import { type Difference, differences } from '../compare-texts.ts'
import type { Directory, EntryId } from '../directory.ts'
import { keysOf, type Sameness } from '../keys.ts'
import {
  type Entry,
  type EntryKind,
  entryOf,
  type FieldName,
  type Texts,
  textsOf,
} from '../texts.ts'
import type { Incoming } from './read-table.ts'

/** What the directory makes of one row. */
export type Planned =
  | { readonly kind: 'new'; readonly incoming: Incoming }
  /** Says nothing that is not known; it is left out. `twin`: it stands in the file twice. */
  | { readonly kind: 'same'; readonly incoming: Incoming; readonly twin: boolean }
  | {
      readonly kind: 'similar'
      readonly incoming: Incoming
      readonly entry: Entry
      readonly because: Sameness
      /** Only fields about which the row says anything. */
      readonly differences: readonly Difference[]
    }

/** `fill` writes only into empty fields, `replace` also over others, `add` makes a second entry. */
export type Decision = 'fill' | 'replace' | 'add' | 'skip'

/** Compares every row with the directory; nothing is changed. */
export function planImport(
  kind: EntryKind,
  directory: Directory,
  rows: readonly Incoming[],
): readonly Planned[] {
  const holders = new Map<string, Entry>()
  for (const entry of directory[kind]) {
    for (const [, key] of keysOf(kind, textsOf(entry))) {
      if (!holders.has(key)) holders.set(key, entry)
    }
  }
  const seen = new Set<string>()
  return rows.map((incoming): Planned => {
    const whole = JSON.stringify(Object.entries(incoming.texts).sort())
    if (seen.has(whole)) return { kind: 'same', incoming, twin: true }
    seen.add(whole)
    // Read and written once, so that «9/10/2024» does not differ from the day it means.
    const texts = textsOf(entryOf(kind, 'incoming', incoming.texts))
    for (const [because, key] of keysOf(kind, texts)) {
      const entry = holders.get(key)
      if (entry === undefined) continue
      const found = differences(kind, textsOf(entry), texts).filter((one) => one.incoming !== '')
      return found.length === 0
        ? { kind: 'same', incoming, twin: false }
        : { kind: 'similar', incoming, entry, because, differences: found }
    }
    return { kind: 'new', incoming }
  })
}

/** The directory with all that was decided, at once; `idOf` gives each new entry its id. */
export function applyImport(
  kind: EntryKind,
  directory: Directory,
  planned: readonly Planned[],
  decide: (planned: Planned) => Decision,
  idOf: () => EntryId,
): Directory {
  const known = new Map<EntryId, Entry>(directory[kind].map((entry) => [entry.id, entry]))
  const changes = new Map<EntryId, Texts>()
  const added: Entry[] = []
  for (const plan of planned) {
    if (plan.kind === 'same') continue
    const decision = plan.kind === 'new' ? 'add' : decide(plan)
    if (decision === 'skip') continue
    if (plan.kind === 'new' || decision === 'add') {
      added.push(entryOf(kind, idOf(), plan.incoming.texts))
      continue
    }
    const { id } = plan.entry
    const now = known.get(id)
    if (now === undefined) continue
    const kept = changes.get(id) ?? textsOf(now)
    changes.set(id, taken(kept, plan.differences, decision))
  }
  if (changes.size === 0 && added.length === 0) return directory
  const entries = directory[kind].map((entry) => {
    const texts = changes.get(entry.id)
    return texts === undefined ? entry : entryOf(kind, entry.id, texts)
  })
  return withEntries(directory, kind, [...entries, ...added])
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

function taken(kept: Texts, found: readonly Difference[], decision: 'fill' | 'replace'): Texts {
  const changed: Partial<Record<FieldName, string>> = { ...kept }
  for (const { field, incoming } of found) {
    if (decision === 'replace' || (kept[field] ?? '') === '') changed[field] = incoming
  }
  return changed
}
