import { webcrypto } from 'node:crypto'
import { legalNames } from '#core/outbox/legal-names.ts'
import { type ManifestEntry, manifestName, printManifest } from '#core/outbox/manifest.ts'
import {
  carriedRelease,
  type ParcelPhoto,
  parcelReleaseSchema,
  releaseFileName,
} from '#core/outbox/parcel.ts'
import { printReadMe, readMeName } from '#core/outbox/read-me.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import type { Release } from '#core/release/release.ts'
import type { Parcel, ParcelFile } from './parcel-file.ts'

/** A finished output: a text, a redrawn photo, the list of captions, an e-mail. */
export type GivenFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** The photo of the release it was drawn from; null for everything else. */
  readonly photo: PhotoHash | null
}

export type ParcelContent = {
  /** See `parcelName`; legal as it stands. */
  readonly name: string
  readonly release: Release
  readonly files: readonly GivenFile[]
  /** Whether another Teras can read the release back in. */
  readonly carriesRelease: boolean
}

/** Names the files so that every stick takes them, and adds the read-me and the list of them. */
export function makeParcel({ name, release, files, carriesRelease }: ParcelContent): Parcel {
  const own = [readMeName, releaseFileName, manifestName]
  const names = legalNames(
    files.map((file) => file.name),
    own,
  )
  const given = files.map(({ bytes }, at) => ({ name: names[at] ?? '', bytes }))
  const photos = files.flatMap(({ photo }, at) =>
    photo === null ? [] : [{ hash: photo, file: names[at] ?? '' }],
  )
  const carried = carriesRelease ? [releaseFile(release, photos)] : []
  const listed = [...given, ...carried]
  const readMe = printReadMe({
    release,
    files: listed.map((file) => ({ name: file.name, sizeBytes: file.bytes.length })),
  })
  return withManifest(name, [{ name: readMeName, bytes: encode(readMe) }, ...listed])
}

/** The parcel of these files, whose names are legal and differ. */
export function withManifest(name: string, files: readonly ParcelFile[]): Parcel {
  let made: Promise<ParcelFile> | null = null
  const manifest = () => {
    made ??= hashAll(files).then(manifestFile)
    return made
  }
  const unknown = files.map((file) => entryOf(file, '0'.repeat(64)))
  return { name, files, manifest, manifestBytes: manifestFile(unknown).bytes.length }
}

function manifestFile(entries: readonly ManifestEntry[]): ParcelFile {
  return { name: manifestName, bytes: encode(printManifest(entries)) }
}

async function hashAll(files: readonly ParcelFile[]): Promise<readonly ManifestEntry[]> {
  const entries: ManifestEntry[] = []
  for (const file of files) entries.push(entryOf(file, await hashBeside(file.bytes)))
  return entries
}

/** SHA-256 in another thread: this one writes and compares the files meanwhile. */
async function hashBeside(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

function entryOf({ name, bytes }: ParcelFile, sha256: string): ManifestEntry {
  return { name, sizeBytes: bytes.length, sha256 }
}

function releaseFile(release: Release, photos: readonly ParcelPhoto[]): ParcelFile {
  const carried = { kind: 'teras-release', release: carriedRelease(release), photos }
  const checked = parcelReleaseSchema.parse(carried)
  return { name: releaseFileName, bytes: encode(`${JSON.stringify(checked, null, 2)}\n`) }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
