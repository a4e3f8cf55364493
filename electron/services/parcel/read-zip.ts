import { AppError } from '#core/app-error.ts'
import { zipLibrary } from './zip-library.ts'
import type { Passphrase } from './zip-parcel.ts'

/** Together: a ZIP of a few kilobytes may promise to unpack to more than the memory holds. */
const longestBytes = 1024 * 1024 * 1024
const mostFiles = 10_000

/**
 * The files of a ZIP by their names; folders are left out. Rejects with `parcel-unknown` where it is
 * none, with `parcel-damaged` where it is too large or its files do not fit their checks, and with
 * `parcel-locked`.
 */
export async function readZip(
  bytes: Uint8Array,
  passphrase: Passphrase,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { ERR_ENCRYPTED, ERR_INVALID_PASSWORD, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } =
    await zipLibrary()
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    checkSignature: true,
    ...(passphrase === null ? {} : { password: passphrase }),
  })
  const entries = await reader.getEntries().catch((cause: unknown) => {
    throw new AppError('parcel-unknown', 'not a ZIP', { cause })
  })
  const files = new Map<string, Uint8Array>()
  const promised = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (entries.length > mostFiles || promised > longestBytes) {
    throw new AppError('parcel-damaged', `${entries.length} files of ${promised} bytes`)
  }
  for (const entry of entries) {
    if (entry.directory) continue
    try {
      files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()))
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : ''
      const isLocked = reason === ERR_ENCRYPTED || reason === ERR_INVALID_PASSWORD
      throw new AppError(isLocked ? 'parcel-locked' : 'parcel-damaged', reason, { cause })
    }
  }
  return files
}
