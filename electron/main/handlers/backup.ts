import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { BackupState, Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import { isReminderDue } from '#services/backup/due.ts'
import type { Preview, SecondCopy } from '#services/backup/second-copy.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import { systemClock } from '#services/store/clock.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import type { Profile } from '#services/store/profile.ts'
import { type ArchiveTokens, createArchiveTokens } from '../backup/archive-tokens.ts'
import { copyAtQuit, makeRound } from '../backup/daily-round.ts'
import { openOnce } from '../backup/open-once.ts'
import { createQuiet, type Quiet } from '../backup/quiet.ts'
import type { Dialogs } from '../dialogs.ts'
import { describe, log } from '../log.ts'
import type { Say } from '../say.ts'

type Given = {
  readonly profile: Pick<Profile, 'folder' | 'releases' | 'safety'>
  readonly photos: PhotoStore
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly say: Say
}

type BackupCalls = Extract<keyof Handlers, `backup.${string}`>

export type Backup = {
  readonly handlers: Pick<Handlers, BackupCalls>
  /** The same save, watched: while it is called the second copy stands back. */
  readonly watched: (save: Handlers['release.save']) => Handlers['release.save']
  /** Begins the daily round; `leave` ends it with a last copy. */
  readonly begin: () => void
  readonly leave: () => Promise<void>
}

const roundMs = 60_000
const rowsAtMost = 300

export function createBackup(given: Given): Backup {
  const quiet = createQuiet()
  const archives = createArchiveTokens()
  let round: NodeJS.Timeout | null = null
  // Loaded when first needed: a start does not wait for it.
  const { get: open, isOpen } = openOnce(() => openCopy(given, quiet))
  given.profile.safety.addFinder({
    source: 'second-copy',
    find: async (id) => (await (await open()).find(id))?.record ?? null,
  })

  return {
    handlers: backupHandlers(given, open, archives, quiet),
    watched: (save) => (input) => {
      quiet.noteWork()
      return save(input)
    },
    begin() {
      const look = async () => {
        if (quiet.isQuiet()) await makeRound(await open(), quiet, new Date().toISOString())
      }
      const told = (error: unknown) => log(`second copy: ${describe(error)}`)
      round = setInterval(() => void look().catch(told), roundMs)
      round.unref()
    },
    async leave() {
      if (round !== null) clearInterval(round)
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
    photos,
    temporary,
    isBusy: quiet.isBusy,
    onProgress: rarely((progress) => say('backup.progress', progress)),
  })
}

function backupHandlers(
  { profile, dialogs }: Given,
  open: () => Promise<SecondCopy>,
  archives: ArchiveTokens,
  quiet: Quiet,
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
      return { restored: { ...counts, beside: 0, folder: join(folder, name) } }
    },
  }
}

async function stateOf(copy: SecondCopy): Promise<BackupState> {
  const facts = await copy.facts()
  const { folder, lastCopy, lastTest, refused } = facts
  return {
    folder,
    isReachable: await copy.isReachable(),
    lastCopy: lastCopy && {
      at: lastCopy.at,
      ...pickCounts(lastCopy),
      sizeBytes: lastCopy.sizeBytes,
      unreadable: lastCopy.unreadable,
    },
    lastTest: lastTest && { at: lastTest.at, passed: lastTest.passed },
    isDue: isReminderDue(facts, new Date().toISOString()),
    isRunning: copy.isRunning(),
    refused: refused?.code ?? null,
  }
}

function previewOf({ head, keepsIds, releases, photos }: Preview): Output<'backup.preview'> {
  const counts = { missing: 0, 'newer-there': 0, 'newer-here': 0, same: 0, unreadable: 0 }
  for (const { standing } of releases) counts[standing] += 1
  const rows = releases
    .filter(({ standing }) => standing !== 'same')
    .slice(0, rowsAtMost)
    .map(({ id, headline, standing, there, here }) => ({ id, headline, standing, there, here }))
  return {
    madeAt: head.madeAt,
    keepsIds,
    counts,
    photos: { total: photos.total, missing: photos.missing.length },
    rows,
  }
}

function pickCounts({ releases, photos }: { readonly releases: number; readonly photos: number }) {
  return { releases, photos }
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
