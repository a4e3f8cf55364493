import { join } from 'node:path'
import type { Finding, Room } from '#core/recovery/finding.ts'
import type { HandOverDisk } from '#services/hand-over/disk.ts'
import { inFolder } from '#services/hand-over/folder-error.ts'
import { type FilePort, writeAll } from '#services/store/file-port.ts'

type Parcel = {
  readonly profile: string
  readonly into: string
  /** `Teras 0.1.0 · …`. */
  readonly version: string
  readonly findings: readonly Finding[]
  readonly room: Room
  readonly now: string
  /** Copies from quarantine hold what she wrote: only where she agreed. */
  readonly withContent: boolean
}

/**
 * Writes a folder for the technician: what was found, names and sizes of all files of the store,
 * and only with her consent the copies themselves. Rejects as a hand-over does.
 */
export async function packForTechnician(
  parcel: Parcel,
  port: FilePort,
  disk: HandOverDisk,
): Promise<string> {
  const { profile, into, version, findings, room, now, withContent } = parcel
  const name = `teras-teknisi-${now.slice(0, 19).replaceAll(':', '')}`
  const folder = join(into, name)
  const files = await listFiles(port, profile, '')
  const facts = { version, now, room, findings, files }
  await inFolder(`write ${name}`, async () => {
    await disk.makeFolder(folder)
    await write(disk, join(folder, 'laporan.json'), Buffer.from(JSON.stringify(facts, null, 2)))
    if (withContent) await copyQuarantine(port, disk, join(profile, 'quarantine'), folder)
    await disk.flushFolder(folder)
  })
  return name
}

type ListedFile = { readonly path: string; readonly sizeBytes: number }

/** Photos and renditions are many and tell nothing: they are left out. */
async function listFiles(port: FilePort, home: string, below: string): Promise<ListedFile[]> {
  const found: ListedFile[] = []
  for (const name of await port.list(join(home, below)).catch(() => [])) {
    if (below === '' && (name === 'photos' || name === 'derived')) continue
    const path = join(below, name)
    const facts = await port.stat(join(home, path)).catch(() => null)
    if (facts?.kind === 'folder') found.push(...(await listFiles(port, home, path)))
    else if (facts !== null) found.push({ path, sizeBytes: facts.sizeBytes })
  }
  return found
}

async function copyQuarantine(
  port: FilePort,
  disk: HandOverDisk,
  quarantine: string,
  into: string,
): Promise<void> {
  for (const folder of await port.list(quarantine)) {
    await disk.makeFolder(join(into, folder))
    for (const name of await port.list(join(quarantine, folder))) {
      const bytes = await port.read(join(quarantine, folder, name))
      if (bytes !== null) await write(disk, join(into, folder, name), bytes)
    }
  }
}

async function write(disk: HandOverDisk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.create(path)
  try {
    await writeAll(file, bytes, 0)
    await file.flush()
  } finally {
    await file.close()
  }
}
