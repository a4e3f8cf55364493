import { withEntries } from '../change-entries.ts'
import { type Difference, differences } from '../compare-texts.ts'
import type { Directory, EntryId } from '../directory.ts'
import { keysOf, type Sameness } from '../keys.ts'
import { inTurnsOfOffice } from '../office-on.ts'
import {
  type Entry,
  type EntryKind,
  entryOf,
  type FieldName,
  fieldsOf,
  type Texts,
  textsOf,
  unreadable,
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
  const holders = holdersIn(kind, directory)
  const seen = new Set<string>()
  return rows.map((incoming): Planned => {
    const whole = fieldsOf[kind].map((field) => incoming.texts[field] ?? '').join('\n\t')
    if (seen.has(whole)) return { kind: 'same', incoming, twin: true }
    seen.add(whole)
    // Read and written once, so that «9/10/2024» does not differ from the day it means.
    const texts = textsOf(entryOf(kind, 'incoming', incoming.texts))
    const match = nearest(kind, holders, texts, () => fieldsSaid(kind, incoming.texts))
    if (match === null) return { kind: 'new', incoming }
    if (match.differences.length === 0) return { kind: 'same', incoming, twin: false }
    const { holder, because, differences: found } = match
    return { kind: 'similar', incoming, entry: holder.entry, because, differences: found }
  })
}

type Holder = { readonly entry: Entry; readonly texts: Texts }
type Match = {
  readonly holder: Holder
  readonly because: Sameness
  readonly differences: readonly Difference[]
}

function holdersIn(kind: EntryKind, directory: Directory): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>()
  for (const entry of directory[kind]) {
    const holder = { entry, texts: textsOf(entry) }
    for (const [, key] of keysOf(kind, holder.texts)) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [holder])
      else if (known.length < holdersAtMost) known.push(holder)
    }
  }
  return holders
}

/** One number of an office may stand in thousands of entries: the first of them are compared. */
const holdersAtMost = 20

/** What the row says least against; of equals who still holds the office, then the surest. */
function nearest(
  kind: EntryKind,
  holders: ReadonlyMap<string, readonly Holder[]>,
  texts: Texts,
  fields: () => ReadonlySet<FieldName>,
): Match | null {
  const alike = new Map<Holder, Sameness>()
  for (const [because, key] of keysOf(kind, texts)) {
    for (const holder of holders.get(key) ?? []) {
      if (!alike.has(holder)) alike.set(holder, because)
    }
  }
  if (alike.size === 0) return null
  const said = fields()
  let best: Match | null = null
  for (const [holder, because] of alike) {
    if (inTurnsOfOffice(holder.texts, texts)) continue
    const found = differences(kind, holder.texts, texts).filter(
      ({ field, incoming }) => incoming !== '' && said.has(field),
    )
    const match = { holder, because, differences: found }
    if (best === null || isNearer(match, best)) best = match
  }
  return best
}

function isNearer(one: Match, other: Match): boolean {
  const fewer = other.differences.length - one.differences.length
  if (fewer !== 0) return fewer > 0
  return isFormer(other.holder) && !isFormer(one.holder)
}

function isFormer({ texts }: Holder): boolean {
  return (texts.until ?? '') !== ''
}

/** An outlet always has a form of dateline: that is nothing the row says. */
function fieldsSaid(kind: EntryKind, texts: Texts): ReadonlySet<FieldName> {
  const bad = new Set(unreadable(texts))
  const fields = fieldsOf[kind].filter((field) => (texts[field] ?? '').trim() !== '')
  return new Set(fields.filter((field) => !bad.has(field)))
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
      const id = idOf()
      // Done again on a directory that has a part of it already.
      if (!known.has(id)) added.push(entryOf(kind, id, plan.incoming.texts))
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

function taken(kept: Texts, found: readonly Difference[], decision: 'fill' | 'replace'): Texts {
  const changed: Partial<Record<FieldName, string>> = { ...kept }
  for (const { field, incoming } of found) {
    if (decision === 'replace' || (kept[field] ?? '') === '') changed[field] = incoming
  }
  return changed
}
