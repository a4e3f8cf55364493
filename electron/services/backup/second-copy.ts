import { join } from 'node:path'
import { AppError, type ErrorCode } from '#core/app-error.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { inFolder } from '#services/hand-over/folder-error.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Clock } from '#services/store/clock.ts'
import type { FilePort } from '#services/store/file-port.ts'
import type { Ledger } from '#services/store/ledger.ts'
import type { Releases } from '#services/store/releases.ts'
import { countMissingLines } from './bring-ledger.ts'
import { archiveNames } from './chain.ts'
import { type Comparison, compareCopy } from './compare-copy.ts'
import { copyOnce, testAndMend } from './copy-and-test.ts'
import { type CopyFacts, openCopyFacts } from './copy-facts.ts'
import type { BackupDisk } from './disk.ts'
import { isTestDue } from './due.ts'
import {
  type FoundCopy,
  findInSecondCopy,
  findPhotoInSecondCopy,
  readProfileId,
} from './find-in-second-copy.ts'
import type { ManifestHead } from './manifest.ts'
import { openCopy } from './open-copy.ts'
import { createPace, type Pace } from './pace.ts'
import { type Restored, restoreNew } from './restore-new.ts'
import { type Brought, type Included, restorePresent } from './restore-present.ts'

export type SecondCopyPorts = {
  readonly port: FilePort
  readonly disk: BackupDisk
  readonly clock: Clock
  /** Folder of the profile. */
  readonly profile: string
  readonly releases: Pick<Releases, 'create' | 'list'>
  readonly photos: Pick<PhotoStore, 'add'>
  readonly ledger: Pick<Ledger, 'bring' | 'missing'>
  /** A folder for restores on trial. */
  readonly temporary: string
  /** Whether she is typing this moment. */
  readonly isBusy: () => boolean
  readonly onProgress: (progress: Progress) => void
}

export type Progress = {
  readonly step: 'copy' | 'check' | 'test' | 'restore'
  readonly done: number
  readonly total: number
}

export type Place = { readonly folder: string; readonly name: string }
export type Listed = Place & { readonly head: ManifestHead | null; readonly isOwn: boolean }
export type Preview = Comparison & {
  readonly head: ManifestHead
  /** False for the copy of another profile, unless the library here is still empty. */
  readonly keepsIds: boolean
  /** Lines of the book of what went out that are not here. */
  readonly ledger: { readonly missing: number }
}

/** One act at a time: a second one rejects with `backup-running`. */
export type SecondCopy = {
  readonly facts: () => Promise<CopyFacts>
  readonly isRunning: () => boolean
  /** Whether the chosen folder is there now. */
  readonly isReachable: () => Promise<boolean>
  readonly choose: (folder: string) => Promise<void>
  /** Copies, reads back, and tries the restore where it is due. Rejects with what went wrong. */
  readonly make: () => Promise<void>
  /** Where the trial fails another copy is made; rejects with `archive-damaged` where that fails. */
  readonly test: () => Promise<void>
  readonly cancel: () => void
  /** Archives in a folder, the newest first; `head` is null where one is damaged. */
  readonly list: (folder: string) => Promise<readonly Listed[]>
  readonly preview: (place: Place) => Promise<Preview>
  readonly restoreIntoPresent: (place: Place, include: readonly Included[]) => Promise<Brought>
  readonly restoreIntoNew: (place: Place, into: string, name: string) => Promise<Restored>
  /** For the recovery of a release that is damaged here; never rejects. */
  readonly find: (id: ReleaseId) => Promise<FoundCopy | null>
  /** For a photo that is damaged here; never rejects. */
  readonly findPhoto: (hash: PhotoHash) => Promise<Uint8Array | null>
  readonly close: () => Promise<void>
}

/** The second copy of one profile: what the window and the daily round ask of it. */
export function openSecondCopy(ports: SecondCopyPorts): SecondCopy {
  const { port, disk, clock, profile } = ports
  const store = openCopyFacts(port, join(profile, 'backup'), clock)
  let running: AbortController | null = null

  const exclusively = async <Value>(act: (pace: Pace) => Promise<Value>): Promise<Value> => {
    if (running !== null) throw new AppError('backup-running', 'one at a time')
    const mine = new AbortController()
    running = mine
    try {
      return await inFolder('second copy', () => act(createPace(mine.signal, ports.isBusy)))
    } finally {
      running = null
    }
  }

  const attempt = async (act: (folder: string, pace: Pace) => Promise<void>): Promise<void> => {
    try {
      await exclusively(async (pace) => act(await chosenFolder(), pace))
    } catch (error) {
      const code: ErrorCode = error instanceof AppError ? error.code : 'internal'
      const isNews = code !== 'backup-running' && code !== 'backup-cancelled'
      // The failure itself is the one to tell.
      if (isNews) await store.note({ refused: { at: clock.now(), code } }).catch(() => undefined)
      throw error
    }
  }

  const chosenFolder = async (): Promise<string> => {
    const { folder } = await store.read()
    if (folder === null || !(await isThere(disk, folder)))
      throw new AppError('folder-gone', 'no target')
    return folder
  }

  const withCopy = <Value>(
    { folder, name }: Place,
    act: (copy: Awaited<ReturnType<typeof openCopy>>, pace: Pace) => Promise<Value>,
  ): Promise<Value> =>
    exclusively(async (pace) => {
      const copy = await openCopy(disk, folder, name, pace)
      try {
        return await act(copy, pace)
      } finally {
        await copy.close()
      }
    })

  const tell = (done: number, total: number) =>
    ports.onProgress({ step: 'restore', done, total: Math.max(total, 1) })

  return {
    facts: store.read,
    isRunning: () => running !== null,
    async isReachable() {
      const { folder } = await store.read()
      return folder !== null && (await isThere(disk, folder))
    },
    async choose(folder) {
      const { folder: before } = await store.read()
      if (folder === before) return
      // Another place begins anew: nothing there has been copied or tried.
      await store.note({ folder, lastCopy: null, lastTest: null, refused: null, distrusted: [] })
    },
    make: () =>
      attempt(async (folder, pace) => {
        await copyOnce(ports, store, folder, pace)
        if (!isTestDue(await store.read(), clock.now())) return
        await testAndMend(ports, store, folder, pace)
      }),
    test: () => attempt((folder, pace) => testAndMend(ports, store, folder, pace)),
    cancel: () => running?.abort(),
    list: (folder) =>
      exclusively(async (pace) => {
        const own = await readProfileId(port, profile)
        const listed: Listed[] = []
        for (const name of await archiveNames(disk, folder)) {
          const head = await headOf(disk, { folder, name }, pace)
          if (head?.part === 'photos') continue
          listed.push({ folder, name, head, isOwn: head?.profile === own })
        }
        return listed
      }),
    preview: (place) =>
      withCopy(place, async (copy, pace) => {
        const { head } = copy.manifest
        const compared = await compareCopy(port, profile, copy, pace, ports.onProgress)
        const keeps = await keepsIds(ports, head)
        const missing = keeps ? await countMissingLines(copy, ports.ledger, pace) : 0
        return { ...compared, head, keepsIds: keeps, ledger: { missing } }
      }),
    restoreIntoPresent: (place, include) =>
      withCopy(place, async (copy, pace) => {
        return restorePresent({
          ...ports,
          copy,
          comparison: await compareCopy(port, profile, copy, pace, ports.onProgress),
          include,
          keepsIds: await keepsIds(ports, copy.manifest.head),
          pace,
          onProgress: tell,
        })
      }),
    restoreIntoNew: (place, into, name) =>
      withCopy(place, (copy, pace) =>
        restoreNew({ disk, copy, into, name, pace, onProgress: tell }),
      ),
    async find(id) {
      const { folder } = await store.read()
      const own = await readProfileId(port, profile)
      return folder === null || own === null ? null : findInSecondCopy(disk, folder, own, id)
    },
    async findPhoto(hash) {
      const { folder } = await store.read()
      const own = await readProfileId(port, profile)
      if (folder === null || own === null) return null
      return findPhotoInSecondCopy(disk, folder, own, hash)
    },
    close: store.close,
  }
}

/** A library that is still empty takes any copy as it is: this is the new PC. */
async function keepsIds(ports: SecondCopyPorts, head: ManifestHead): Promise<boolean> {
  if (head.profile === (await readProfileId(ports.port, ports.profile))) return true
  const { releases, trash } = await ports.releases.list()
  return releases.length + trash.length === 0
}

async function headOf(
  disk: BackupDisk,
  { folder, name }: Place,
  pace: Pace,
): Promise<ManifestHead | null> {
  try {
    const copy = await openCopy(disk, folder, name, pace)
    await copy.close()
    return copy.manifest.head
  } catch (error) {
    if (error instanceof AppError && error.code === 'backup-cancelled') throw error
    // Named in the list all the same, so that she sees which day cannot be used.
    return null
  }
}

/** False for whatever cannot be looked at, such as a stick that was pulled. */
function isThere(disk: BackupDisk, path: string): Promise<boolean> {
  return disk.list(path).then(
    () => true,
    () => false,
  )
}
