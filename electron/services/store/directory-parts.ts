import { join } from 'node:path'
import {
  changesAtMost,
  changesBetween,
  inPortions,
  noChanges,
  withChanges,
} from '#core/directory/changes.ts'
import {
  type Directory,
  type DirectoryChanges,
  directorySchema,
  type EntryId,
} from '#core/directory/directory.ts'
import { directoryFormat, emptyDirectory } from '#core/directory/empty-directory.ts'
import type { Clock } from './clock.ts'
import { type Database, openDatabase } from './database.ts'
import { onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'
import type { LogWatch } from './log-watch.ts'
import { isDamaged, saveOverDamage } from './over-damage.ts'

export type DirectoryParts = {
  readonly directory: () => Directory
  /** Only grows while the parts are open. */
  readonly revision: () => number
  readonly isDamaged: () => boolean
  /** Resolves once all is flushed; where it rejects, the same changes may come again. */
  readonly write: (changes: DirectoryChanges) => Promise<void>
  readonly close: () => Promise<void>
}

type Part = {
  readonly database: Database<Directory>
  value: Directory
  revision: number
  /** The disk does not hold this value yet: the next save begins with it. */
  isOwed: boolean
  isDamaged: boolean
}

/** What is parsed, compared, and written in one go: a few milliseconds. */
const entriesAtMost = changesAtMost

const kinds = ['people', 'outlets', 'institutions'] as const
type Entries = Pick<Directory, (typeof kinds)[number]>

/**
 * The logs of a directory: the first one in `folder` itself, further ones in `part-2`, `part-3` …
 * under it. An entry stays in the part it came into. Rejects with a `disk-` code or `release-newer`.
 */
export async function openParts(
  port: FilePort,
  folder: string,
  clock: Clock,
  watch: LogWatch,
): Promise<DirectoryParts> {
  const shape = { schema: directorySchema, version: directoryFormat }
  const open = (number: number): Part => {
    const place = number === 1 ? folder : join(folder, `part-${number}`)
    const database = openDatabase<Directory>(port, place, shape, clock, null, watch)
    return { database, value: emptyDirectory, revision: 0, isOwed: false, isDamaged: false }
  }
  const names = await onDisk('listing the directory', () => port.list(folder))
  const numbers = names.map((name) => Number(/^part-(\d{1,6})$/.exec(name)?.[1] ?? 1))
  const count = Math.max(1, ...numbers)
  const parts = Array.from({ length: count }, (_, at) => open(at + 1))
  for (const part of parts) await load(part)
  dropTwins(parts)
  const addPart = (): Part => {
    const part = open(parts.length + 1)
    parts.push(part)
    return part
  }
  divide(parts, addPart)
  let whole: Directory | null = null

  const keep = async (part: Part, value: Directory): Promise<void> => {
    await saveOverDamage(part.database, value)
    part.revision = (await part.database.read())?.revision ?? part.revision + 1
    Object.assign(part, { value, isOwed: false, isDamaged: false })
  }

  return {
    directory() {
      whole ??= joinParts(parts)
      return whole
    },
    revision: () => parts.reduce((sum, { revision }) => sum + revision, 0),
    isDamaged: () => parts.some((part) => part.isDamaged),
    async write(changes) {
      whole = null
      // From the last to the first: what moves into a new part is there before it leaves the old.
      for (const part of [...parts].reverse()) if (part.isOwed) await keep(part, part.value)
      const next = planned(parts, changes, addPart)
      // What takes an entry in goes before what only loses one: a merge cut short loses nobody.
      const order = [...next].sort((a, b) => Number(b.takes) - Number(a.takes))
      for (const { part, value } of order) await keep(part, value)
    },
    async close() {
      for (const { database } of parts) await database.close()
    },
  }
}

async function load(part: Part): Promise<void> {
  try {
    const kept = await part.database.read()
    part.value = kept?.value ?? emptyDirectory
    part.revision = kept?.revision ?? 0
  } catch (error) {
    if (!isDamaged(error)) throw error
    // Owed: the next save, of whatever entry, keeps the damaged files beside.
    Object.assign(part, { isDamaged: true, isOwed: true })
  }
}

/** An entry that stands in two parts was on its way when the power went: both are the same. */
function dropTwins(parts: readonly Part[]): void {
  const seen = new Set<EntryId>()
  const isFirst = ({ id }: { readonly id: EntryId }) => !seen.has(id) && seen.add(id).size > 0
  for (const part of parts) {
    const before = sizeOf(part.value)
    const { people, outlets, institutions } = part.value
    const value = {
      ...part.value,
      people: people.filter(isFirst),
      outlets: outlets.filter(isFirst),
      institutions: institutions.filter(isFirst),
    }
    if (sizeOf(value) < before) Object.assign(part, { value, isOwed: true })
  }
}

/** A part that is far too large, as the only one once was, gives its later entries to new ones. */
function divide(parts: readonly Part[], addPart: () => Part): void {
  for (const part of [...parts]) {
    const { value } = part
    if (sizeOf(value) <= entriesAtMost * 2) continue
    const { apart } = emptyDirectory
    const portions = inPortions(changesBetween(emptyDirectory, { ...value, apart }))
    for (const [at, portion] of portions.entries()) {
      const into = at === 0 ? part : addPart()
      into.value = withChanges(emptyDirectory, portion)
      into.isOwed = true
    }
    part.value = { ...part.value, apart: value.apart }
  }
}

type Planned = { readonly part: Part; readonly value: Directory; readonly takes: boolean }

/** What each part concerned becomes; a new entry goes where there is room. */
function planned(
  parts: readonly Part[],
  { removed, apart, ...changed }: DirectoryChanges,
  addPart: () => Part,
): readonly Planned[] {
  const homes = new Map(
    parts.flatMap((part) =>
      kinds.flatMap((kind) => part.value[kind].map(({ id }): [EntryId, Part] => [id, part])),
    ),
  )
  const portions = new Map<Part, DirectoryChanges>()
  const portionOf = (part: Part) => portions.get(part) ?? noChanges
  const hasRoom = (part: Part) => sizeOf(part.value) + sizeOf(portionOf(part)) < entriesAtMost
  for (const kind of kinds) {
    for (const entry of changed[kind]) {
      const part = homes.get(entry.id) ?? parts.find(hasRoom) ?? addPart()
      const portion = portionOf(part)
      portions.set(part, { ...portion, [kind]: [...portion[kind], entry] })
    }
  }
  for (const id of removed) {
    const part = homes.get(id)
    if (part === undefined) continue
    const portion = portionOf(part)
    portions.set(part, { ...portion, removed: [...portion.removed, id] })
  }
  const [first] = parts
  if (apart !== null && first !== undefined) portions.set(first, { ...portionOf(first), apart })
  return [...portions].map(([part, portion]) => ({
    part,
    value: withChanges(part.value, portion),
    takes: sizeOf(portion) > 0,
  }))
}

function joinParts(parts: readonly Part[]): Directory {
  const values = parts.map(({ value }) => value)
  return {
    ...emptyDirectory,
    people: values.flatMap(({ people }) => people),
    outlets: values.flatMap(({ outlets }) => outlets),
    institutions: values.flatMap(({ institutions }) => institutions),
    apart: values[0]?.apart ?? [],
  }
}

function sizeOf({ people, outlets, institutions }: Entries): number {
  return people.length + outlets.length + institutions.length
}
