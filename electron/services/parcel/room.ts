import { AppError } from '#core/app-error.ts'
import type { Parcel } from './parcel-file.ts'
import type { StickDisk } from './stick-disk.ts'

type Wanted = {
  readonly parcel: Parcel
  readonly into: string
  /** Names of files that are there already. */
  readonly kept: ReadonlySet<string>
}

/** Rejects with `stick-file-limit` or `stick-full` before anything is written. */
export async function checkRoom({ parcel, into, kept }: Wanted, disk: StickDisk): Promise<void> {
  const { freeBytes, blockBytes, largestFileBytes } = await disk.room(into)
  const written = parcel.files.filter(({ name }) => !kept.has(name))
  const sizes = [...written.map(({ bytes }) => bytes.length), parcel.manifestBytes]
  const largest = Math.max(0, ...sizes)
  if (largestFileBytes !== null && largest > largestFileBytes) {
    throw new AppError('stick-file-limit', `${largest} of ${largestFileBytes} bytes`)
  }
  const blocks = (bytes: number) => Math.ceil(bytes / blockBytes)
  // Two more for the folder and for its entry in the one above.
  const needed = (sizes.reduce((sum, bytes) => sum + blocks(bytes), 0) + 2) * blockBytes
  if (needed > freeBytes) throw new AppError('stick-full', `${needed} of ${freeBytes} bytes`)
}
