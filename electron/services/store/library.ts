import { join } from 'node:path'
import type { ReleaseCard } from '#core/release/card.ts'
import { type ReleaseId, releaseIdSchema } from '#core/release/release.ts'
import { onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'
import { type Index, readIndex, writeIndex } from './library-index.ts'
import { readCard } from './read-card.ts'
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
  /** Writes the index; its failure is silent, for the next start rebuilds it. */
  readonly close: () => Promise<void>
}

type Place = { readonly id: ReleaseId; readonly folder: string }

/** The list of all releases over `derived/index.json`, a cache whose loss nobody notices. */
export function openLibrary(port: FilePort, profile: string): Library {
  let index: Promise<Index> | null = null
  let changed = false
  let writing = Promise.resolve()
  const marked = new Set<ReleaseId>()
  const saving = new Set<ReleaseId>()
  const marks = join(profile, 'derived', 'unlisted')

  const load = () => {
    index ??= readIndex(port, profile, marks)
    return index
  }

  const write = async (): Promise<void> => {
    if (!changed || index === null) return
    changed = false
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
      changed = true
    }
  }

  const cardsOf = async (places: readonly Place[], known: Index): Promise<ReleaseCard[]> => {
    const cards: ReleaseCard[] = []
    for (const { id, folder } of places) {
      const card = known.get(id)
      if (card !== undefined) {
        cards.push(card)
        continue
      }
      const read = await readCard(port, folder, id)
      if (read.kind === 'unborn') continue
      if (read.kind === 'read') {
        known.set(id, read.card)
        changed = true
      }
      cards.push(read.card)
    }
    return cards
  }

  return {
    async list() {
      const known = await load()
      const { drafts, trash } = await onDisk('listing the library', () => readPlaces(port, profile))
      forget(known, [...drafts, ...trash])
      const listed = { releases: await cardsOf(drafts, known), trash: await cardsOf(trash, known) }
      writing = writing.then(write)
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
      changed = true
      void load().then((known) => {
        known.set(card.id, card)
        saving.delete(card.id)
      })
    },
    moved() {
      changed = true
    },
    async close() {
      writing = writing.then(write)
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

function forget(known: Index, places: readonly Place[]): void {
  const present = new Set(places.map(({ id }) => id))
  for (const id of known.keys()) if (!present.has(id)) known.delete(id)
}

function isId(name: string): boolean {
  return releaseIdSchema.safeParse(name).success
}

async function leaveMark(port: FilePort, marks: string, id: ReleaseId): Promise<void> {
  await port.makeFolder(marks)
  const file = await port.open(join(marks, id))
  await file.close()
}
