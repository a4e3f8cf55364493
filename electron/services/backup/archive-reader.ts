import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { AppError } from '#core/app-error.ts'
import { limits, maxGrowth } from './archive-writer.ts'
import { type BackupDisk, type ReadableFile, readExactly } from './disk.ts'
import { fingerprintOf, pieceBytes } from './fingerprint.ts'
import { decodeManifest, type Manifest, type ManifestLine, manifestName } from './manifest.ts'
import type { Pace } from './pace.ts'
import { isSafePath } from './paths.ts'
import {
  endWithCommentBytes,
  localHeader,
  localHeaderBytes,
  readDirectory,
  readEnd,
  type ZipEnd,
  type ZipEntry,
} from './zip-format.ts'

export type Archive = {
  readonly manifest: Manifest
  readonly end: ZipEnd
  readonly file: ReadableFile
  /**
   * The bytes of a line that lies in this archive, unpacked, counted, and compared with its hash;
   * rejects with `archive-damaged` where anything differs.
   */
  readonly read: (line: ManifestLine) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** A photo has at most 40 MB; a record never comes near. */
const entryBytes = 64 * 1024 ** 2
const directoryBytes = 32 * 1024 ** 2

const inflate = promisify(inflateRaw)

/**
 * Opens an archive that this program wrote and reads its manifest. Rejects with
 * `archive-damaged`, `archive-newer`, or the system's own errors. Nothing is unpacked that the
 * directory did not announce, and nothing grows beyond what it announced.
 */
export async function openArchive(disk: BackupDisk, path: string, pace: Pace): Promise<Archive> {
  const file = await disk.open(path)
  try {
    const { end, entries } = await readEntries(file, pace)
    const byName = new Map(entries.map((entry) => [entry.name, entry]))
    const read = async (name: string): Promise<Uint8Array> => {
      const entry = byName.get(name)
      if (entry === undefined) throw damaged(`no entry ${name}`)
      return readEntry(file, entry, pace)
    }
    const manifest = await decodeManifest(await read(manifestName), pace)
    const here = manifest.lines.filter((line) => line.in === undefined)
    const isWhole = here.every((line) => byName.get(line.path)?.sizeBytes === line.size)
    if (!isWhole || here.length + 1 !== entries.length) throw damaged('not what it announces')
    return {
      manifest,
      end,
      file,
      async read(line) {
        const bytes = await read(line.path)
        const { sha256 } = await fingerprintOf(bytes, pace)
        if (sha256 !== line.sha256 || bytes.length !== line.size) throw damaged(line.path)
        return bytes
      },
      close: file.close,
    }
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
}

async function readEntries(file: ReadableFile, pace: Pace) {
  const { sizeBytes } = file
  const isPossible = sizeBytes >= endWithCommentBytes && sizeBytes <= limits.archiveBytes
  if (!isPossible) throw damaged('no archive has this size')
  const endAt = sizeBytes - endWithCommentBytes
  const end = readEnd(await readExactly(file, endAt, endWithCommentBytes))
  if (end === null || end.directoryOffset + end.directoryBytes !== endAt) throw damaged('the end')
  if (end.directoryBytes > directoryBytes) throw damaged('the directory is too large')
  const bytes = await readExactly(file, end.directoryOffset, end.directoryBytes)
  const entries = await readDirectory(bytes, end, pace)
  const isFit = entries?.every(
    ({ name, sizeBytes: size, packedBytes, method }) =>
      (name === manifestName || isSafePath(name)) &&
      size <= entryBytes &&
      size <= packedBytes * maxGrowth &&
      (method === 'deflated' || size === packedBytes),
  )
  if (entries === null || isFit !== true) throw damaged('the directory')
  return { end, entries }
}

async function readEntry(file: ReadableFile, entry: ZipEntry, pace: Pace): Promise<Uint8Array> {
  const headBytes = localHeaderBytes(entry.name)
  const head = await readExactly(file, entry.offset, headBytes)
  if (Buffer.compare(head, localHeader(entry)) !== 0) throw damaged(`header of ${entry.name}`)
  const packed = new Uint8Array(entry.packedBytes)
  for (let from = 0; from < packed.length; from += pieceBytes) {
    const length = Math.min(pieceBytes, packed.length - from)
    packed.set(await readExactly(file, entry.offset + headBytes + from, length), from)
    await pace()
  }
  const bytes = entry.method === 'stored' ? packed : await unpack(packed, entry)
  if (bytes.length !== entry.sizeBytes) throw damaged(`size of ${entry.name}`)
  if ((await fingerprintOf(bytes, pace)).crc !== entry.crc) throw damaged(`sum of ${entry.name}`)
  return bytes
}

async function unpack(packed: Uint8Array, { name, sizeBytes }: ZipEntry): Promise<Uint8Array> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(sizeBytes, 1) })
  } catch (cause) {
    throw new AppError('archive-damaged', `unpacking ${name}`, { cause })
  }
}

function damaged(message: string): AppError {
  return new AppError('archive-damaged', message)
}
