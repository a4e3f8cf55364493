import { join } from 'node:path'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { Input, Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import { createChosenFolders, isFolder } from '../chosen-folders.ts'
import type { Clipboard } from '../clipboard.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Printer } from '../printer.ts'
import type { Say } from '../say.ts'
import { exportPorts, openDocument } from './export-document.ts'
import { outputHandlers } from './outputs.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'settings' | 'desk'>
  readonly photos: PhotoStore
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly printer: Printer
  readonly clipboard: Clipboard
  /** Shows a folder in the system's file manager. */
  readonly reveal: (path: string) => void
  readonly say: Say
}

type ExportCalls = Extract<keyof Handlers, `export.${string}`>

export function exportHandlers(given: Given): Pick<Handlers, ExportCalls> {
  const { profile, dialogs, reveal } = given
  const folders = createChosenFolders()
  let running: AbortController | null = null
  let handedOver: string | null = null

  const lastFolder = async (): Promise<string | null> => {
    const { lastFolder: path } = await profile.desk.read()
    return path !== null && (await isFolder(path)) ? path : null
  }

  return {
    ...outputHandlers(given),
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
    async 'export.start'(input) {
      if (running !== null) throw new AppError('export-running', 'one at a time')
      running = new AbortController()
      try {
        const into = await folders.find(input.folder)
        const result = await exportRelease(given, input, into, running.signal)
        handedOver = join(into, result.folderName)
        return result
      } finally {
        running = null
      }
    },
    async 'export.cancel'() {
      running?.abort()
      return {}
    },
    async 'export.reveal'() {
      if (handedOver === null || !(await isFolder(handedOver))) {
        throw new AppError('folder-gone', 'nothing to show')
      }
      reveal(handedOver)
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
  const document = await openDocument(profile, id, wishes)
  const { handOver } = await import('#services/hand-over/hand-over.ts')
  const { nodeDisk } = await import('#services/hand-over/disk.ts')
  return handOver(
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
    { ...exportPorts(photos, printer), disk: nodeDisk },
  )
}
