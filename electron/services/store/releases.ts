import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { cardOf, type ReleaseCard } from '#core/release/card.ts'
import { copyRelease } from '#core/release/copy-release.ts'
import { isTooLarge } from '#core/release/limits.ts'
import {
  type Release,
  type ReleaseId,
  releaseFormat,
  releaseIdSchema,
} from '#core/release/release.ts'
import { openSafety, type Safety } from '#services/recovery/safety.ts'
import type { Clock } from './clock.ts'
import { type Database, openDatabase, type Receipt } from './database.ts'
import { onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'
import { type Keeper, openKeeper } from './keep.ts'
import { type Library, openLibrary } from './library.ts'
import { type OpenedRelease, openRelease } from './open-release.ts'
import { readCard } from './read-card.ts'
import type { Reason } from './record-codec.ts'
import { releaseShape } from './release-shape.ts'
import { findInTrash, moveFolder, trashName } from './trash.ts'

export type { OpenedRelease }
export type NewRelease = Omit<Release, 'id' | 'createdAt' | 'format'>

/**
 * Every act may reject with `release-unknown`, `release-missing`, `release-damaged`,
 * `release-newer`, `release-too-large`, or `disk-`.
 */
export type Releases = {
  readonly create: (draft: NewRelease) => Promise<OpenedRelease>
  /** One of a later version can be read here and not saved. */
  readonly open: (id: ReleaseId) => Promise<OpenedRelease>
  /** Resolves once the release is flushed; costs the size of that release only. */
  readonly save: (release: Release, why?: Reason) => Promise<Receipt>
  /** A new draft with the same content, which remembers what it was copied from. */
  readonly duplicate: (id: ReleaseId) => Promise<OpenedRelease>
  /** Moves its folder to the trash. */
  readonly discard: (id: ReleaseId) => Promise<void>
  readonly restore: (id: ReleaseId) => Promise<void>
  /** Erased for good, or given up: where its files are missing, it is not missed any more. */
  readonly forget: (id: ReleaseId) => Promise<void>
  readonly list: () => Promise<{
    readonly releases: readonly ReleaseCard[]
    readonly trash: readonly ReleaseCard[]
  }>
  readonly close: () => Promise<void>
}

// Open files are few on purpose: a folder with an open file cannot be moved on Windows.
const openAtOnce = 4

/** The releases of a profile, one log in `drafts/<id>/` each. */
export function openReleases(
  port: FilePort,
  profile: string,
  clock: Clock,
  keeper: Keeper = openKeeper(port, clock),
  safety: Safety = openSafety(port, profile, clock),
): Releases {
  const opened = new Map<ReleaseId, { readonly database: Database<Release>; busy: number }>()
  const opening = new Map<ReleaseId, Promise<OpenedRelease>>()
  const hurt = new Set<ReleaseId>()
  let looking: Promise<void> = Promise.resolve()
  const library: Library = openLibrary(port, profile, {
    onHurt: (id) => void hurt.add(id),
    remembered: async () => (await safety.births.read()).keys(),
  })
  const folderOf = (id: ReleaseId) => join(profile, 'drafts', releaseIdSchema.parse(id))

  // Used in turn: the map's order is the order of last use.
  const use = async <Result>(
    id: ReleaseId,
    act: (database: Database<Release>) => Promise<Result>,
  ): Promise<Result> => {
    const used = opened.get(id) ?? {
      database: openDatabase(
        port,
        folderOf(id),
        releaseShape,
        clock,
        keeper.beforeEmptying(folderOf(id)),
        safety.watch(folderOf(id), id),
      ),
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
      if (busy > 0 || database.owes()) continue
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

  /** Saves of one release reach its queue in the order in which they were asked for. */
  const doors = new Map<ReleaseId, Promise<void>>()
  const enter = async (id: ReleaseId, check: () => Promise<void>): Promise<void> => {
    const before = doors.get(id) ?? Promise.resolve()
    const door = before.catch(() => undefined).then(check)
    doors.set(id, door)
    try {
      await door
    } finally {
      if (doors.get(id) === door) doors.delete(id)
    }
  }

  const keep = async (
    release: Release,
    why: Reason,
    check: () => Promise<void> = async () => undefined,
  ): Promise<Receipt> => {
    if (isTooLarge(release)) throw new AppError('release-too-large', `${release.id} is too large`)
    await enter(release.id, async () => {
      await check()
      await library.expect(release.id)
    })
    const receipt = await use(release.id, (database) => database.save(release, why))
    library.note(cardOf(release, receipt.savedAt))
    return receipt
  }

  const add = async (draft: NewRelease, why: Reason): Promise<OpenedRelease> => {
    const id = newId()
    const release: Release = { ...draft, format: releaseFormat, id, createdAt: clock.now() }
    return { release, ...(await keep(release, why)) }
  }

  // One at a time: two that found the same damage would both restore it.
  const open = (id: ReleaseId): Promise<OpenedRelease> => {
    const under = opening.get(id) ?? use(id, (database) => openIn(id, database))
    opening.set(id, under)
    const done = () => void (opening.get(id) === under && opening.delete(id))
    under.then(done, done)
    return under
  }

  const openIn = async (id: ReleaseId, database: Database<Release>): Promise<OpenedRelease> => {
    const folder = folderOf(id)
    // What was recovered is listed anew, with a card of its own.
    const before = safety.findings.all().length
    const opened = await openRelease({
      id,
      folder,
      database,
      shape: releaseShape,
      safety,
      lastSave: () => library.lastSave(id),
      isInTrash: async () => (await findInTrash(port, profile, id)) !== null,
      isMissed: async () => {
        if (await library.knows(id)) return true
        const isRemembered = (await safety.births.read()).has(id)
        return (await readCard(port, folder, id, { isRemembered })).kind === 'unreadable'
      },
    })
    if (safety.findings.all().length > before && opened.condition?.kind === 'recovered') {
      library.note(cardOf(opened.release, opened.savedAt))
    }
    return opened
  }

  /** After the list is there: what was hurt is opened once, so that it is told and copied. */
  const lookAtHurt = async (): Promise<void> => {
    for (const id of hurt) {
      await open(id).catch(() => undefined)
      hurt.delete(id)
    }
  }

  return {
    open,
    create: (draft) => add(draft, 'create'),
    save: (release, why = 'typing') =>
      // A release that was never born or lies in the trash does not come back by a late save.
      keep(release, why, async () => {
        const folder = folderOf(release.id)
        if ((await onDisk('looking', () => port.stat(folder))) === null) throw unknown(release.id)
      }),
    async duplicate(id) {
      return add(copyRelease((await open(id)).release), 'copy')
    },
    async discard(id) {
      await letGo(id)
      await keeper.settled()
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
    async list() {
      const listed = await library.list()
      if (hurt.size > 0) looking = looking.then(lookAtHurt)
      return listed
    },
    async forget(id) {
      await library.forget(id)
      await safety.births.forget(id)
    },
    async close() {
      await looking
      await Promise.all([...opened.keys()].map(letGo))
      await safety.births.close()
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
