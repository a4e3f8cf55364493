import type { Directory, DirectoryChanges, EntryId } from './directory.ts'

/** In one call and one write, so that neither takes long; larger changes go in several. */
export const changesAtMost = 100

const kinds = ['people', 'outlets', 'institutions'] as const

type Listed = { readonly id: EntryId }

/** What leads from one state to the next, told by identity: an entry is changed by a new value. */
export function changesBetween(before: Directory, after: Directory): DirectoryChanges {
  const there = new Set<EntryId>()
  const known = new Set<Listed>()
  for (const kind of kinds) {
    for (const entry of before[kind]) known.add(entry)
    for (const { id } of after[kind]) there.add(id)
  }
  const gone = kinds.flatMap((kind) => before[kind].filter(({ id }) => !there.has(id)))
  return {
    people: after.people.filter((entry) => !known.has(entry)),
    outlets: after.outlets.filter((entry) => !known.has(entry)),
    institutions: after.institutions.filter((entry) => !known.has(entry)),
    removed: gone.map(({ id }) => id),
    apart: before.apart === after.apart ? null : after.apart,
  }
}

/** The same changes in the portions that one call takes; what is removed goes last, none for none. */
export function inPortions(changes: DirectoryChanges): readonly DirectoryChanges[] {
  const parts = [
    ...portions(changes.people).map((people) => ({ ...noChanges, people })),
    ...portions(changes.outlets).map((outlets) => ({ ...noChanges, outlets })),
    ...portions(changes.institutions).map((institutions) => ({ ...noChanges, institutions })),
    ...(changes.apart === null ? [] : [{ ...noChanges, apart: changes.apart }]),
    ...portions(changes.removed).map((removed) => ({ ...noChanges, removed })),
  ]
  return parts
}

/** Entries keep their place; new ones come last. */
export function withChanges(directory: Directory, changes: DirectoryChanges): Directory {
  const { people, outlets, institutions, apart } = directory
  const removed = new Set(changes.removed)
  return {
    ...directory,
    people: put(people, changes.people, removed),
    outlets: put(outlets, changes.outlets, removed),
    institutions: put(institutions, changes.institutions, removed),
    apart: changes.apart ?? apart,
  }
}

export const noChanges: DirectoryChanges = {
  people: [],
  outlets: [],
  institutions: [],
  removed: [],
  apart: null,
}

function put<Entry extends Listed>(
  entries: readonly Entry[],
  changed: readonly Entry[],
  removed: ReadonlySet<EntryId>,
): readonly Entry[] {
  if (changed.length === 0 && removed.size === 0) return entries
  const left = new Map(changed.map((entry) => [entry.id, entry]))
  const kept = entries.flatMap((entry) => {
    const newer = left.get(entry.id)
    left.delete(entry.id)
    return removed.has(entry.id) ? [] : [newer ?? entry]
  })
  return [...kept, ...left.values()]
}

function portions<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / changesAtMost)
  return Array.from({ length: count }, (_, at) =>
    items.slice(at * changesAtMost, (at + 1) * changesAtMost),
  )
}
