import { AppError, type ErrorCode } from '#core/app-error.ts'
import { nameKey } from '#core/outbox/legal-names.ts'
import { manifestName } from '#core/outbox/manifest.ts'
import { parcelLimits } from '#core/outbox/parcel.ts'
import { readerOf, type ZipLibrary, zipLibrary } from './zip-library.ts'
import type { Passphrase } from './zip-parcel.ts'

type Entry = Awaited<ReturnType<InstanceType<ZipLibrary['ZipReader']>['getEntries']>>[number]

/**
 * The files of a ZIP by their names; folders are left out, and where somebody packed the parcel's
 * folder instead of its files, that folder is looked through. Rejects with `parcel-unknown` where it
 * is none, `parcel-too-large` before anything is unpacked, `parcel-unsafe` where it holds links, names
 * that lead out of it, or means to be read in two ways, with `parcel-damaged` where its files do not
 * fit their checks, and with `parcel-locked`.
 */
export async function readZip(
  bytes: Uint8Array,
  passphrase: Passphrase,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const library = await zipLibrary()
  const reader = new library.ZipReader(readerOf(library, bytes), {
    checkSignature: true,
    checkOverlappingEntry: true,
    filenameValidation: 'balanced',
    ...(passphrase === null ? {} : { password: passphrase }),
  })
  const entries = await listed(reader.getEntriesGenerator(), library)
  const files = new Map<string, Uint8Array>()
  for (const [name, entry] of entries) files.set(name, await unpack(entry, library))
  return files
}

async function listed(
  found: AsyncIterable<Entry>,
  library: ZipLibrary,
): Promise<ReadonlyMap<string, Entry>> {
  const entries: Entry[] = []
  let promised = 0
  try {
    for await (const entry of found) {
      entries.push(entry)
      promised += entry.uncompressedSize
      if (entries.length > parcelLimits.files || promised > parcelLimits.zipBytes) {
        throw new AppError('parcel-too-large', `${entries.length} files of ${promised} bytes`)
      }
    }
  } catch (cause) {
    throw refusalOf(cause, library, 'parcel-unknown')
  }
  const files = entries.filter(({ directory }) => !directory)
  if (files.some(({ symlink }) => symlink)) throw new AppError('parcel-unsafe', 'a link')
  const folder = folderOf(files)
  const named = files.map((entry) => [inFolder(entry.filename, folder), entry] as const)
  // A disk that folds case would show one of the two, and the list another.
  const keys = new Set(named.map(([name]) => nameKey(name)))
  if (keys.size < named.length) throw new AppError('parcel-unsafe', 'two files of one name')
  return new Map(named)
}

/** The folder in which the list of files lies; empty where it lies at the top, or nowhere. */
function folderOf(files: readonly Entry[]): string {
  const lists = files.map(({ filename }) => filename).filter((name) => endsInList(name))
  const [first = ''] = lists.sort((one, other) => one.length - other.length)
  return first.slice(0, Math.max(0, first.length - manifestName.length))
}

function endsInList(name: string): boolean {
  return name === manifestName || name.endsWith(`/${manifestName}`)
}

function inFolder(name: string, folder: string): string {
  return name.startsWith(folder) ? name.slice(folder.length) : name
}

/** Stops where more comes out than was promised: what a ZIP says of itself is not to be believed. */
async function unpack(entry: Entry, library: ZipLibrary): Promise<Uint8Array> {
  if (entry.directory) throw new AppError('parcel-damaged', 'a folder')
  const pieces: Uint8Array[] = []
  let sizeBytes = 0
  const taken = new WritableStream<Uint8Array>({
    write(piece) {
      sizeBytes += piece.length
      if (sizeBytes > entry.uncompressedSize) {
        throw new AppError('parcel-unsafe', `${entry.filename} is larger than it says`)
      }
      pieces.push(piece)
    },
  })
  try {
    await entry.getData(taken)
  } catch (cause) {
    throw refusalOf(cause, library, 'parcel-damaged')
  }
  const [first] = pieces
  return pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces)
}

function refusalOf(cause: unknown, library: ZipLibrary, otherwise: ErrorCode): AppError {
  if (cause instanceof AppError) return cause
  const reason = cause instanceof Error ? cause.message : ''
  const codes: Readonly<Record<string, ErrorCode>> = {
    [library.ERR_ENCRYPTED]: 'parcel-locked',
    [library.ERR_INVALID_PASSWORD]: 'parcel-locked',
    [library.ERR_UNSAFE_FILENAME]: 'parcel-unsafe',
    [library.ERR_OVERLAPPING_ENTRY]: 'parcel-unsafe',
    [library.ERR_AMBIGUOUS_ARCHIVE]: 'parcel-unsafe',
    [library.ERR_INVALID_UNCOMPRESSED_SIZE]: 'parcel-unsafe',
  }
  return new AppError(codes[reason] ?? otherwise, reason, { cause })
}
