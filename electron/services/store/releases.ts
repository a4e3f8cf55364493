import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { cardOf, type ReleaseCard } from '#core/release/card.ts'
import {
  type Release,
  type ReleaseId,
  releaseFormat,
  releaseIdSchema,
  releaseSchema,
} from '#core/release/release.ts'
import type { Clock } from './clock.ts'
import { type Database, openDatabase, type Receipt } from './database.ts'
import { onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'
import { type Library, openLibrary } from './library.ts'
import type { Reason } from './record-codec.ts'
import { findInTrash, moveFolder, trashName } from './trash.ts'

export type OpenedRelease = Receipt & { readonly release: Release }
export type NewRelease = Omit<Release, 'id' | 'createdAt' | 'format'>

/** Every act may reject with `release-unknown`, `release-damaged`, `release-newer`, or `disk-`. */
export type Releases = {
  readonly create: (draft: NewRelease) => Promise<OpenedRelease>
  readonly open: (id: ReleaseId) => Promise<OpenedRelease>
  /** Resolves once the release is flushed; costs the size of that release only. */
  readonly save: (release: Release) => Promise<Receipt>
  /** A new draft with the same content, which remembers what it was copied from. */
  readonly duplicate: (id: ReleaseId) => Promise<OpenedRelease>
  /** Moves its folder to the trash. */
  readonly discard: (id: ReleaseId) => Promise<void>
  readonly restore: (id: ReleaseId) => Promise<void>
  readonly list: () => Promise<{
    readonly releases: readonly ReleaseCard[]
    readonly trash: readonly ReleaseCard[]
  }>
  readonly close: () => Promise<void>
}

const shape = { schema: releaseSchema, version: releaseFormat }
// Open files are few on purpose: a folder with an open file cannot be moved on Windows.
const openAtOnce = 4

/** The releases of a profile, one log in `drafts/<id>/` each. */
export function openReleases(port: FilePort, profile: string, clock: Clock): Releases {
  const opened = new Map<ReleaseId, { readonly database: Database<Release>; busy: number }>()
  const library: Library = openLibrary(port, profile)
  const folderOf = (id: ReleaseId) => join(profile, 'drafts', releaseIdSchema.parse(id))

  // Used in turn: the map's order is the order of last use.
  const use = async <Result>(
    id: ReleaseId,
    act: (database: Database<Release>) => Promise<Result>,
  ): Promise<Result> => {
    const used = opened.get(id) ?? {
      database: openDatabase(port, folderOf(id), shape, clock),
      busy: 0,
    }
    opened.delete(id)
    opened.set(id, used)
    used.busy += 1
    try {
      return await act(used.database)
    } finally {
      used.busy -= 1
      await closeIdle()
    }
  }

  const closeIdle = async (): Promise<void> => {
    for (const [id, { database, busy }] of opened) {
      if (opened.size <= openAtOnce) return
      if (busy > 0) continue
      opened.delete(id)
      // Everything in it is flushed: a file that does not close is no failure of this act.
      await database.close().catch(() => undefined)
    }
  }

  const letGo = async (id: ReleaseId): Promise<void> => {
    const used = opened.get(id)
    opened.delete(id)
    await used?.database.close()
  }

  const keep = async (release: Release, why: Reason): Promise<Receipt> => {
    await library.expect(release.id)
    const receipt = await use(release.id, (database) => database.save(release, why))
    library.note(cardOf(release, receipt.savedAt))
    return receipt
  }

  const add = async (draft: NewRelease, why: Reason): Promise<OpenedRelease> => {
    const id = newId()
    const release: Release = { ...draft, format: releaseFormat, id, createdAt: clock.now() }
    return { release, ...(await keep(release, why)) }
  }

  const open = async (id: ReleaseId): Promise<OpenedRelease> => {
    const kept = await use(id, (database) => database.read())
    if (kept === null) throw unknown(id)
    const { value: release, revision, savedAt } = kept
    return { release, revision, savedAt }
  }

  return {
    open,
    create: (draft) => add(draft, 'create'),
    async save(release) {
      // A release that was never born or lies in the trash does not come back by a late save.
      if ((await onDisk('looking', () => port.stat(folderOf(release.id)))) === null) {
        throw unknown(release.id)
      }
      return keep(release, 'typing')
    },
    async duplicate(id) {
      const { id: from, createdAt, format, ...content } = (await open(id)).release
      return add({ ...content, status: 'draft', provenance: { kind: 'copied', from } }, 'copy')
    },
    async discard(id) {
      await letGo(id)
      const to = join(profile, 'trash', trashName(id, clock.now()))
      await moveFolder(port, folderOf(id), to, unknown(id))
      library.moved()
    },
    async restore(id) {
      const name = await findInTrash(port, profile, id)
      if (name === null) throw unknown(id)
      await moveFolder(port, join(profile, 'trash', name), folderOf(id), unknown(id))
      library.moved()
    },
    list: () => library.list(),
    async close() {
      await Promise.all([...opened.keys()].map(letGo))
      await library.close()
    },
  }
}

function unknown(id: ReleaseId): AppError {
  return new AppError('release-unknown', `no release ${id}`)
}

function newId(): ReleaseId {
  return randomBytes(8).toString('hex')
}
