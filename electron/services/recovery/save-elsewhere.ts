import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { compose } from '#core/document/compose.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { Facility } from '#core/release/facility.ts'
import type { Release } from '#core/release/release.ts'
import { releaseFolderName } from '#core/text/safe-names.ts'
import type { HandOverDisk } from '#services/hand-over/disk.ts'
import { inFolder } from '#services/hand-over/folder-error.ts'
import { writeAll } from '#services/store/file-port.ts'

type Elsewhere = {
  readonly release: Release
  readonly facility: Facility | null
  /** A folder she chose; not the profile. */
  readonly into: string
}

/**
 * Writes the release as it stands on the screen into one new folder: a text that any PC opens, and
 * the whole release as JSON for Teras. Needs nothing of the profile. Rejects as a hand-over does,
 * and answers the folder's name.
 */
export async function saveElsewhere(
  { release, facility, into }: Elsewhere,
  disk: HandOverDisk,
): Promise<string> {
  const stem = releaseFolderName(release.dateline.date, release.headline)
  const name = await inFolder('look for the name', () => freeName(disk, into, stem))
  const hidden = join(into, `.teras-${disk.freshToken()}`)
  const text = plainText(compose(release, facility))
  const json = JSON.stringify({ kind: 'teras-release', release }, null, 2)
  await inFolder(`write ${name}`, async () => {
    // Where it stands until it is whole; null while nothing is ours.
    let folder: string | null = null
    try {
      await disk.makeFolder(hidden)
      folder = hidden
      await write(disk, join(hidden, `${stem}.txt`), Buffer.from(text))
      await write(disk, join(hidden, `${stem}.json`), Buffer.from(`${json}\n`))
      await disk.flushFolder(hidden)
      await disk.rename(hidden, join(into, name))
      folder = join(into, name)
      await disk.flushFolder(into)
    } catch (cause) {
      // The first failure is the one to tell.
      if (folder !== null) await disk.removeFolder(folder).catch(() => undefined)
      throw cause
    }
  })
  return name
}

async function freeName(disk: HandOverDisk, into: string, stem: string): Promise<string> {
  if (!(await disk.exists(join(into, stem)))) return stem
  for (let number = 2; number < 100; number += 1) {
    if (!(await disk.exists(join(into, `${stem}_${number}`)))) return `${stem}_${number}`
  }
  return `${stem}_${randomBytes(4).toString('hex')}`
}

async function write(disk: HandOverDisk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.create(path)
  try {
    await writeAll(file, bytes, 0)
    await file.flush()
    const sizeBytes = await file.size()
    if (sizeBytes !== bytes.length) throw new AppError('folder-failed', `${sizeBytes} bytes`)
  } finally {
    await file.close()
  }
}
