import { join } from 'node:path'
import type { ReleaseCard } from '#core/release/card.ts'
import type { Moment, ReleaseId } from '#core/release/release.ts'
import { onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'
import { type Index, readIndex, writeIndex } from './library-index.ts'
import { placeholder, readCard } from './read-card.ts'
import { inSlices } from './slices.ts'
import { idOfTrashName } from './trash.ts'

export type Library = {
  /**
   * Opens only the logs that the index does not know; a release that cannot be read keeps its
   * place with an empty headline, so that opening it tells what is wrong.
   */
  readonly list: () => Promise<{
    readonly releases: readonly ReleaseCard[]
    readonly trash: readonly ReleaseCard[]
  }>
  /** Before a save: leaves a mark, so that a start after a power cut reads this release anew. */
  readonly expect: (id: ReleaseId) => Promise<void>
  /** After a save: the card is known without reading. */
  readonly note: (card: ReleaseCard) => void
  /** A folder went to the trash or came back. */
  readonly moved: () => void
  /** Whether there was once a release of this id, as far as the index remembers. */
  readonly knows: (id: ReleaseId) => Promise<boolean>
  /** When the index last heard of a save; null where it knows of none. */
  readonly lastSave: (id: ReleaseId) => Promise<Moment | null>
  /** Erased for good, on purpose: it is not missed any more. */
  readonly forget: (id: ReleaseId) => Promise<void>
  /** Writes the index; its failure is silent, for the next start rebuilds it. */
  readonly close: () => Promise<void>
}

/** So many releases are read anew at a start sooner than a long list is written after each save. */
const fewChanges = 40

/** The disk is asked for so many releases at a time: one after the other, most of it is waiting. */
const readAtOnce = 8

export type LibraryWatch = {
  /** A release whose files hold something unreadable, or are not there any more. */
  readonly onHurt: (id: ReleaseId) => void
  /** Releases that are kept elsewhere as well; where their folder is missing, they are missed. */
  readonly remembered: () => Promise<Iterable<ReleaseId>>
}

const unwatched: LibraryWatch = { onHurt: () => undefined, remembered: async () => [] }

type Place = { readonly id: ReleaseId; readonly folder: string }

/** The list of all releases over `derived/index.json`, a cache whose loss nobody notices. */
export function openLibrary(
  port: FilePort,
  profile: string,
  watch: LibraryWatch = unwatched,
): Library {
  let index: Promise<Index> | null = null
  // Releases whose cards are newer than the file; marks bring them back at the next start.
  let changed = 0
  let writing = Promise.resolve()
  const marked = new Set<ReleaseId>()
  const saving = new Set<ReleaseId>()
  const marks = join(profile, 'derived', 'unlisted')

  const load = () => {
    index ??= readIndex(port, profile, marks)
    return index
  }

  const write = async (worthIt: number): Promise<void> => {
    if (changed < worthIt || index === null) return
    const unwritten = changed
    changed = 0
    try {
      const known = await index
      const written = new Map(known)
      await writeIndex(port, profile, written)
      for (const id of await port.list(marks)) {
        // A save that ran meanwhile is not in what was written: its mark stays.
        if (saving.has(id) || written.get(id) !== known.get(id)) continue
        marked.delete(id)
        await port.remove(join(marks, id))
      }
    } catch {
      // A cache: the marks stay, and the next start reads what it does not know.
      changed += unwritten
    }
  }

  const cardsOf = async (
    places: readonly Place[],
    known: Index,
    remembered: ReadonlySet<ReleaseId>,
    onHurt: LibraryWatch['onHurt'],
  ): Promise<ReleaseCard[]> => {
    const cards: (ReleaseCard | null)[] = []
    const pause = inSlices()
    const cardOf = async ({ id, folder }: Place): Promise<ReleaseCard | null> => {
      const read = await readCard(port, folder, id, { isRemembered: remembered.has(id) })
      if (read.kind === 'unborn') return null
      if (read.kind === 'read') {
        known.set(id, read.card)
        changed += 1
      }
      if (read.kind === 'unreadable' || read.isHurt) onHurt(id)
      return read.card
    }
    for (let from = 0; from < places.length; from += readAtOnce) {
      await pause()
      const some = places.slice(from, from + readAtOnce)
      cards.push(...(await Promise.all(some.map((one) => known.get(one.id) ?? cardOf(one)))))
    }
    return cards.filter((card) => card !== null)
  }

  /** Cards of releases that were here once and whose folder has gone. */
  const missingOf = async (
    places: readonly Place[],
    known: Index,
    remembered: ReadonlySet<ReleaseId>,
  ): Promise<ReleaseCard[]> => {
    const present = new Set(places.map(({ id }) => id))
    const gone = [...known.keys()].filter((id) => !present.has(id))
    // Not one release in common: the index of another profile.
    const isForeign = present.size > 0 && gone.length === known.size
    if (isForeign) known.clear()
    const missed = new Set(isForeign ? [] : gone)
    for (const id of remembered) if (!present.has(id)) missed.add(id)
    const cards: ReleaseCard[] = []
    for (const id of missed) {
      watch.onHurt(id)
      const card = known.get(id) ?? (await placeholder(port, profile, id, 'missing'))
      cards.push({ ...card, trouble: 'missing' })
    }
    return cards
  }

  return {
    async list() {
      const known = await load()
      const { drafts, trash } = await onDisk('listing the library', () => readPlaces(port, profile))
      const remembered = new Set(await watch.remembered())
      const missing = await missingOf([...drafts, ...trash], known, remembered)
      const cards = await cardsOf(drafts, known, remembered, watch.onHurt)
      // What lies in the trash is opened, and told of, once it is back on the shelf.
      const discarded = await cardsOf(trash, known, remembered, () => undefined)
      const listed = { releases: [...cards, ...missing], trash: discarded }
      writing = writing.then(() => write(fewChanges))
      return listed
    },
    async expect(id) {
      saving.add(id)
      if (marked.has(id)) return
      marked.add(id)
      // Without the mark only a card of the list may be old after a power cut: no reason to refuse.
      await leaveMark(port, marks, id).catch(() => undefined)
    },
    note(card) {
      changed += 1
      void load().then((known) => {
        known.set(card.id, card)
        saving.delete(card.id)
      })
    },
    moved() {
      changed += 1
    },
    knows: async (id) => (await load()).has(id),
    lastSave: async (id) => (await load()).get(id)?.savedAt ?? null,
    async forget(id) {
      changed += 1
      // The file knows it until it is written anew: the mark takes it out at the next start.
      await leaveMark(port, marks, id).catch(() => undefined)
      ;(await load()).delete(id)
    },
    async close() {
      writing = writing.then(() => write(1))
      await writing
    },
  }
}

async function readPlaces(port: FilePort, profile: string) {
  const drafts = await port.list(join(profile, 'drafts'))
  const trash = await port.list(join(profile, 'trash'))
  return {
    drafts: drafts.filter(isId).map((id) => ({ id, folder: join(profile, 'drafts', id) })),
    trash: trash.flatMap((name) => {
      const id = idOfTrashName(name)
      return id === null ? [] : [{ id, folder: join(profile, 'trash', name) }]
    }),
  }
}

/** As `releaseIdSchema`, which would be slow over ten thousand names. */
function isId(name: string): boolean {
  return /^[a-z0-9]{12,32}$/.test(name)
}

async function leaveMark(port: FilePort, marks: string, id: ReleaseId): Promise<void> {
  await port.makeFolder(marks)
  const file = await port.open(join(marks, id))
  await file.close()
}
