import { join } from 'node:path'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { Input, Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Drives } from '#services/sticks/list-sticks.ts'
import type { Profile } from '#services/store/profile.ts'
import { createChosenFolders, isFolder } from '../chosen-folders.ts'
import type { Clipboard } from '../clipboard.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Printer } from '../printer.ts'
import type { Say } from '../say.ts'
import { exportPorts, openSheet } from './export-document.ts'
import { noteHandOver } from './note-hand-over.ts'
import { oneHandOver } from './one-hand-over.ts'
import { outputHandlers } from './outputs.ts'
import { stickHandlers } from './stick.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'settings' | 'desk' | 'ledger'>
  readonly photos: PhotoStore
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly printer: Printer
  readonly clipboard: Clipboard
  /** Shows a folder or file in the system's file manager. */
  readonly reveal: (path: string) => void
  readonly say: Say
  /** The drives of this PC where it is left out. */
  readonly drives?: Drives
}

type WaysOut = Extract<keyof Handlers, `export.${string}` | `stick.${string}`>

export function exportHandlers(given: Given): Pick<Handlers, WaysOut> {
  const { profile, photos, dialogs, reveal } = given
  const folders = createChosenFolders()
  const one = oneHandOver()
  let opened: Promise<Drives> | null = given.drives ? Promise.resolve(given.drives) : null
  const drives = () => {
    opened ??= import('#services/sticks/list-sticks.ts').then(({ openDrives }) => openDrives())
    return opened
  }

  const lastFolder = async (): Promise<string | null> => {
    const { lastFolder: path } = await profile.desk.read()
    return path !== null && (await isFolder(path)) ? path : null
  }

  return {
    ...outputHandlers(given),
    ...stickHandlers({ ...given, folders, one, drives }),
    async 'export.choose-folder'() {
      const path = await dialogs.chooseFolder(await lastFolder())
      if (path === null) return { folder: null }
      await profile.desk.save({ lastFolder: path })
      return { folder: folders.add(path) }
    },
    async 'export.last-folder'() {
      const path = await lastFolder()
      return { folder: path === null ? null : folders.add(path) }
    },
    'export.start': (input) =>
      one.run(async (signal) => {
        const into = await folders.find(input.folder)
        const result = await exportRelease(given, input, into, signal)
        one.remember(join(into, result.folderName))
        return result
      }),
    async 'export.weigh-photos'({ hashes }) {
      const { weighPhotos } = await import('#services/hand-over/weigh-photos.ts')
      return weighPhotos(hashes, photos)
    },
    async 'export.cancel'() {
      one.cancel()
      return {}
    },
    async 'export.reveal'() {
      reveal(await one.last())
      return {}
    },
  }
}

async function exportRelease(
  { profile, photos, printer, say }: Given,
  { id, formats, wishes = noWishes, existing }: Input<'export.start'>,
  into: string,
  signal: AbortSignal,
): Promise<Output<'export.start'>> {
  const { document, revision } = await openSheet(profile, id, wishes)
  const { handOver } = await import('#services/hand-over/hand-over.ts')
  const { nodeDisk } = await import('#services/hand-over/disk.ts')
  const { folderName, files } = await handOver(
    {
      document,
      folderName: document.fileStem,
      into,
      formats,
      mailing: wishes.mailing,
      existing,
      signal,
      onProgress: (progress) => say('export.progress', progress),
    },
    { ...exportPorts(photos, printer, wishes.photos), disk: nodeDisk },
  )
  const unnoted = await noteHandOver(profile.ledger, {
    ...{ way: 'folder', releaseId: id, revision, recipient: null, files },
    place: join(into, folderName),
  })
  const written = files.map(({ name, sizeBytes }) => ({ name, sizeBytes }))
  return { folderName, files: written, unnoted }
}
