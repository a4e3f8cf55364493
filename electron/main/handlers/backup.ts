import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { SecondCopy } from '#services/backup/second-copy.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import { systemClock } from '#services/store/clock.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import type { Profile } from '#services/store/profile.ts'
import { pickCounts, previewOf, stateOf } from '../backup/answers.ts'
import { type ArchiveTokens, createArchiveTokens } from '../backup/archive-tokens.ts'
import { copyAtQuit, makeRound } from '../backup/daily-round.ts'
import { createMoveIn, type MoveIn } from '../backup/move-in.ts'
import { openOnce } from '../backup/open-once.ts'
import { createPhotoRounds } from '../backup/photo-rounds.ts'
import { createQuiet, type Quiet } from '../backup/quiet.ts'
import type { Dialogs } from '../dialogs.ts'
import { describe, log } from '../log.ts'
import type { Say } from '../say.ts'

type Given = {
  readonly profile: Pick<Profile, 'folder' | 'releases' | 'ledger' | 'safety'>
  readonly photos: PhotoStore
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly say: Say
  /** Closes the window, which saves first and may stay open where that fails. */
  readonly close: () => void
}

type BackupCalls = Extract<keyof Handlers, `backup.${string}`>

export type Backup = {
  readonly handlers: Pick<Handlers, BackupCalls>
  /** The same save, watched: while it is called the second copy stands back. */
  readonly watched: (save: Handlers['release.save']) => Handlers['release.save']
  /** Begins the daily round; `leave` ends it with a last copy. */
  readonly begin: () => void
  readonly leave: () => Promise<void>
  /** The restored profile she wants to go on in; null where she closes as usual. */
  readonly wished: () => string | null
}

const roundMs = 60_000

export function createBackup(given: Given): Backup {
  const quiet = createQuiet()
  const archives = createArchiveTokens()
  const moveIn = createMoveIn(nodeFilePort)
  let round: NodeJS.Timeout | null = null
  // Loaded when first needed: a start does not wait for it.
  const { get: open, isOpen } = openOnce(() => openCopy(given, quiet))
  const photoRounds = createPhotoRounds({ ...given, quiet, copy: open })
  given.profile.safety.addFinder({
    source: 'second-copy',
    find: async (id) => (await (await open()).find(id))?.record ?? null,
  })

  return {
    wished: moveIn.wished,
    handlers: backupHandlers(given, open, archives, quiet, moveIn),
    watched: (save) => (input) => {
      quiet.noteWork()
      return save(input)
    },
    begin() {
      let isLooking = false
      const copyRound = async () => makeRound(await open(), quiet, new Date().toISOString())
      const look = async () => {
        if (isLooking || !quiet.isQuiet()) return
        isLooking = true
        await copyRound().catch(told('second copy'))
        await photoRounds.look().catch(told('photos'))
        isLooking = false
      }
      const told = (what: string) => (error: unknown) => log(`${what}: ${describe(error)}`)
      round = setInterval(() => void look(), roundMs)
      round.unref()
    },
    async leave() {
      if (round !== null) clearInterval(round)
      await photoRounds.leave()
      if (!isOpen() && !quiet.hasWork()) return
      const copy = await open()
      await copyAtQuit(copy, quiet)
      await copy.close()
    },
  }
}

async function openCopy(given: Given, quiet: Quiet): Promise<SecondCopy> {
  const { profile, photos, say } = given
  const { openSecondCopy } = await import('#services/backup/second-copy.ts')
  const { nodeBackupDisk } = await import('#services/backup/disk.ts')
  const temporary = tmpdir()
  await mkdir(temporary, { recursive: true })
  return openSecondCopy({
    port: nodeFilePort,
    disk: nodeBackupDisk,
    clock: systemClock(),
    profile: profile.folder,
    releases: profile.releases,
    ledger: profile.ledger,
    photos,
    temporary,
    isBusy: quiet.isBusy,
    onProgress: rarely((progress) => say('backup.progress', progress)),
  })
}

function backupHandlers(
  { profile, dialogs, close }: Given,
  open: () => Promise<SecondCopy>,
  archives: ArchiveTokens,
  quiet: Quiet,
  moveIn: MoveIn,
): Pick<Handlers, BackupCalls> {
  const chooseOutside = async (): Promise<string | null> => {
    const folder = await dialogs.chooseFolder((await (await open()).facts()).folder)
    if (folder !== null && isInside(profile.folder, folder)) {
      throw new AppError('folder-in-profile', 'the profile itself')
    }
    return folder
  }

  return {
    'backup.state': async () => stateOf(await open()),
    async 'backup.choose-folder'() {
      const folder = await chooseOutside()
      if (folder !== null) await (await open()).choose(folder)
      return stateOf(await open())
    },
    async 'backup.make'() {
      quiet.forget()
      await (await open()).make()
      return stateOf(await open())
    },
    async 'backup.cancel'() {
      ;(await open()).cancel()
      return {}
    },
    async 'backup.choose-archive'({ where }) {
      const copy = await open()
      const folder = where === 'elsewhere' ? await chooseOutside() : (await copy.facts()).folder
      const listed = folder === null ? [] : await copy.list(folder)
      return {
        archives: listed.map(({ head, isOwn, ...place }) => ({
          token: archives.add(place),
          name: place.name,
          facts: head && { madeAt: head.madeAt, ...pickCounts(head.counts), isOwn },
        })),
      }
    },
    async 'backup.preview'({ archive }) {
      return previewOf(await (await open()).preview(archives.find(archive)))
    },
    async 'backup.restore'({ archive, into, include }) {
      const copy = await open()
      const place = archives.find(archive)
      if (into === 'present') {
        return { restored: { ...(await copy.restoreIntoPresent(place, include)), folder: null } }
      }
      const folder = await chooseOutside()
      if (folder === null) return { restored: null }
      const name = `teras-profil-${new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-')}`
      const { head } = await copy.preview(place)
      const { unreadable } = await copy.restoreIntoNew(place, folder, name)
      const counts = { ...pickCounts(head.counts), unreadable: unreadable.length }
      moveIn.restored(join(folder, name))
      return { restored: { ...counts, beside: 0, ledger: 0, folder: join(folder, name) } }
    },
    async 'backup.open-restored'() {
      await moveIn.wish()
      // The answer must leave before the window it goes to.
      setImmediate(close)
      return {}
    },
  }
}

function isInside(outer: string, path: string): boolean {
  const way = relative(outer, path)
  return way === '' || (!way.startsWith('..') && !/^([a-z]:|\/)/i.test(way))
}

const tellEveryMs = 100

/** The window draws ten times a second at most; the last of a step always comes. */
function rarely<Progress extends { readonly done: number; readonly total: number }>(
  tell: (progress: Progress) => void,
): (progress: Progress) => void {
  let toldMs = 0
  return (progress) => {
    const nowMs = performance.now()
    if (nowMs - toldMs < tellEveryMs && progress.done < progress.total) return
    toldMs = nowMs
    tell(progress)
  }
}
