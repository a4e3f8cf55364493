import { join } from 'node:path'
import type { Input, Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import { readPictureHeader } from '#core/release/picture-header.ts'
import { releaseFolderName } from '#core/text/safe-names.ts'
import type { ExportPorts } from '#services/exporters/exporter.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import { createChosenFolders, isFolder } from '../chosen-folders.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Printer } from '../printer.ts'
import type { Say } from '../say.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'settings' | 'desk'>
  readonly photos: PhotoStore
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly printer: Printer
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
  { id, formats, existing }: Input<'export.start'>,
  into: string,
  signal: AbortSignal,
): Promise<Output<'export.start'>> {
  const { release } = await profile.releases.open(id)
  const { facility } = await profile.settings.read()
  // Loaded when first needed: the exporters are most of the program's weight.
  const { compose } = await import('#core/document/compose.ts')
  const { handOver } = await import('#services/hand-over/hand-over.ts')
  const { nodeDisk } = await import('#services/hand-over/disk.ts')
  const ports: ExportPorts = { photo: (hash) => printPhoto(photos, hash), print: printer.print }
  return handOver(
    {
      document: compose(release, facility),
      folderName: releaseFolderName(release.dateline.date, release.headline),
      into,
      formats,
      existing,
      signal,
      onProgress: (progress) => say('export.progress', progress),
    },
    { ...ports, disk: nodeDisk },
  )
}

async function printPhoto(photos: PhotoStore, hash: PhotoHash) {
  const picture = await photos.read(hash, 'print')
  const header = picture === null ? null : readPictureHeader(picture.bytes)
  if (picture === null || header === null) {
    throw new AppError('photo-unknown', `no print rendition of ${hash}`)
  }
  return { bytes: picture.bytes, widthPx: header.widthPx, heightPx: header.heightPx }
}
