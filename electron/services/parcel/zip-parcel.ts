import { lockedName, printLockedReadMe, readMeName } from '#core/outbox/read-me.ts'
import { withManifest } from './make-parcel.ts'
import type { Parcel, ParcelFile } from './parcel-file.ts'
import { readerOf, zipLibrary } from './zip-library.ts'

/**
 * 1 January 1980, the first day that a ZIP can hold, in the bits of its field: a real moment would
 * tell when it was packed, and one in local time would differ with the zone.
 */
const firstMoment = 0x0021_0000

/** Null where the ZIP is open to everybody. */
export type Passphrase = string | null

/**
 * The parcel as one ZIP. Without a passphrase the same parcel gives the same bytes. With one, the
 * ZIP holds a single `isi.zip` under AES-256 (WinZip AE-2, which 7-Zip and WinRAR open): so it does
 * not tell what its files are called. Nothing is packed smaller, as photos and documents are already.
 */
export async function zipParcel(parcel: Parcel, passphrase: Passphrase): Promise<Uint8Array> {
  const inner = await zip([...parcel.files, await parcel.manifest()], null)
  return passphrase === null ? inner : zip([{ name: lockedName, bytes: inner }], passphrase)
}

/** A parcel that holds the ZIP of another, with the words how to open it. */
export async function parcelOfZip(parcel: Parcel, passphrase: Passphrase): Promise<Parcel> {
  const name = `${parcel.name}.zip`
  const bytes = await zipParcel(parcel, passphrase)
  const readMe =
    passphrase === null
      ? parcel.files.filter((file) => file.name === readMeName)
      : [{ name: readMeName, bytes: new TextEncoder().encode(printLockedReadMe(name)) }]
  return withManifest(parcel.name, [...readMe, { name, bytes }])
}

async function zip(files: readonly ParcelFile[], passphrase: Passphrase): Promise<Uint8Array> {
  const library = await zipLibrary()
  const { Uint8ArrayWriter, ZipWriter } = library
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    keepOrder: true,
    dataDescriptor: false,
    extendedTimestamp: false,
    rawLastModDate: firstMoment,
    ...(passphrase === null ? {} : { password: passphrase, encryptionStrength: 3 as const }),
  })
  for (const { name, bytes } of files) await writer.add(name, readerOf(library, bytes))
  return writer.close()
}
