import { join } from 'node:path'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { Input, Output, StickPlace } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import { readManifest } from '#core/outbox/manifest.ts'
import type { ExporterId } from '#services/exporters/exporter.ts'
import type { Parcel } from '#services/parcel/parcel-file.ts'
import { photoHashOf as sha256Of } from '#services/photos/photo-hash.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Drive } from '#services/sticks/drive.ts'
import type { Drives } from '#services/sticks/list-sticks.ts'
import type { Profile } from '#services/store/profile.ts'
import type { ChosenFolders } from '../chosen-folders.ts'
import type { Clipboard } from '../clipboard.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Printer } from '../printer.ts'
import type { Say } from '../say.ts'
import { exportPorts, openSheet, type Sheet } from './export-document.ts'
import { noteHandOver } from './note-hand-over.ts'
import type { OneHandOver } from './one-hand-over.ts'

export type StickGiven = {
  readonly profile: Pick<Profile, 'releases' | 'settings' | 'ledger'>
  readonly photos: PhotoStore
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly printer: Printer
  readonly clipboard: Clipboard
  readonly folders: ChosenFolders
  readonly one: OneHandOver
  readonly drives: () => Promise<Drives>
  readonly say: Say
}

type StickCalls = Extract<keyof Handlers, `stick.${string}`>

export function stickHandlers(given: StickGiven): Pick<Handlers, StickCalls> {
  const { dialogs, clipboard, folders, one, drives } = given
  return {
    async 'stick.list'() {
      const { sticks, isSure } = await (await drives()).sticks()
      const { driveName } = await import('#services/sticks/drive.ts')
      const placeOf = (drive: Drive) => ({
        ...facts(drive),
        folder: folders.add(drive.path),
        name: driveName(drive),
      })
      return { sticks: sticks.map(placeOf), isSure }
    },
    async 'stick.choose'() {
      const path = await dialogs.chooseFolder(null)
      if (path === null) return { place: null }
      const drive = await (await drives()).of(path)
      return { place: { ...facts(drive), folder: folders.add(path), name: path } }
    },
    'stick.copy': (input) => one.run((signal) => copy(given, input, signal)),
    'stick.zip': (input) => one.run((signal) => zip(given, input, signal)),
    async 'stick.copy-passphrase'({ passphrase }) {
      await clipboard.write({ text: passphrase })
      return {}
    },
  }
}

function facts(drive: Drive | null): Omit<StickPlace, 'folder' | 'name'> {
  if (drive === null) return { kind: 'other', freeBytes: null, sizeBytes: null, isReadOnly: false }
  const { kind, freeBytes, sizeBytes, isReadOnly } = drive
  return { kind, freeBytes, sizeBytes, isReadOnly }
}

async function copy(
  given: StickGiven,
  input: Input<'stick.copy'>,
  signal: AbortSignal,
): Promise<Output<'stick.copy'>> {
  const { profile, folders, one, say } = given
  const into = await folders.find(input.folder).catch((cause: unknown) => {
    // The same thing, in the words for a stick: it is to be put in again.
    throw new AppError('stick-gone', 'the folder is not there', { cause })
  })
  // Asked while the stick is there; a slow system answers while the files are made.
  const place = placeName(given, into)
  const { sheet, parcel } = await pack(given, input, signal)
  const { unlessCancelled } = await import('#services/hand-over/cancel.ts')
  const { parcelOfZip } = await import('#services/parcel/zip-parcel.ts')
  const { copyToStick } = await import('#services/parcel/copy-to-stick.ts')
  const { nodeStickDisk } = await import('#services/parcel/stick-disk.ts')
  const { passphrase, existing } = input
  const carried =
    passphrase === null
      ? parcel
      : await unlessCancelled(() => parcelOfZip(parcel, passphrase), signal)
  const onProgress = (progress: Parameters<Parameters<typeof copyToStick>[0]['onProgress']>[0]) =>
    say('stick.progress', progress)
  const { folderName, files, keptFiles } = await copyToStick(
    { parcel: carried, into, existing, signal, onProgress },
    nodeStickDisk,
  )
  one.remember(join(into, folderName))
  const unnoted = await noteHandOver(profile.ledger, {
    ...{ way: 'stick', releaseId: input.id, revision: sheet.revision, recipient: null },
    place: `${await place} · ${folderName}`,
    files: await hashed(carried, files),
  })
  return { folderName, files, keptFiles, unnoted }
}

async function zip(
  given: StickGiven,
  input: Input<'stick.zip'>,
  signal: AbortSignal,
): Promise<Output<'stick.zip'>> {
  const { profile, folders, one } = given
  const into = await folders.find(input.folder)
  const place = placeName(given, into)
  const { sheet, parcel } = await pack(given, input, signal)
  const { unlessCancelled } = await import('#services/hand-over/cancel.ts')
  const { zipParcel } = await import('#services/parcel/zip-parcel.ts')
  const { writeFreshFile } = await import('#services/hand-over/write-fresh-file.ts')
  const bytes = await unlessCancelled(() => zipParcel(parcel, input.passphrase), signal)
  const fileName = await writeFreshFile(into, { stem: parcel.name, extension: 'zip', bytes })
  one.remember(join(into, fileName))
  const file = { name: fileName, sizeBytes: bytes.length }
  const unnoted = await noteHandOver(profile.ledger, {
    ...{ way: 'zip', releaseId: input.id, revision: sheet.revision, recipient: null },
    place: await place,
    files: [{ ...file, sha256: await sha256Of(bytes) }],
  })
  return { folderName: fileName, files: [file], unnoted }
}

type Packed = { readonly sheet: Sheet; readonly parcel: Parcel }

async function pack(
  { profile, photos, printer, say }: StickGiven,
  input: {
    readonly id: string
    readonly formats: readonly ExporterId[]
    readonly wishes?: Input<'stick.copy'>['wishes']
    readonly passphrase: string | null
  },
  signal: AbortSignal,
): Promise<Packed> {
  const { id, formats, wishes = noWishes, passphrase } = input
  const sheet = await openSheet(profile, id, wishes)
  const { packRelease } = await import('#services/hand-over/pack-release.ts')
  const parcel = await packRelease(
    {
      ...{ release: sheet.release, document: sheet.document, formats, signal },
      mailing: wishes.mailing,
      isLocked: passphrase !== null,
      onProgress: (progress) => say('export.progress', progress),
    },
    exportPorts(photos, printer, wishes.photos),
  )
  return { sheet, parcel }
}

/** Of a stick its name is remembered and nothing else; a folder is where it is. Never rejects. */
async function placeName({ drives }: StickGiven, into: string): Promise<string> {
  try {
    const drive = await (await drives()).of(into)
    if (drive?.kind !== 'stick') return into
    const { driveName } = await import('#services/sticks/drive.ts')
    return driveName(drive)
  } catch {
    // A name that cannot be found out holds up no parcel: the folder says it too.
    return into
  }
}

type Written = { readonly name: string; readonly sizeBytes: number }

/** The hashes that the parcel's own list has. */
async function hashed(parcel: Parcel, files: readonly Written[]) {
  const manifest = await parcel.manifest()
  const read = readManifest(new TextDecoder().decode(manifest.bytes))
  const entries = read.kind === 'manifest' ? read.entries : []
  // A receipt names the parcel by the hash of this list.
  const list = { name: manifest.name, sha256: await sha256Of(manifest.bytes) }
  const known = new Map([...entries, list].map(({ name, sha256 }) => [name, sha256]))
  return files.map(({ name, sizeBytes }) => ({ name, sizeBytes, sha256: known.get(name) ?? null }))
}
