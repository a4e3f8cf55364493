import { readdir, readFile, readlink, realpath, statfs } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Drive } from './drive.ts'
import { type BlockFacts, kindOfMount, type Mount, readLabel, readMounts } from './read-mounts.ts'

/** Without a shell: what is mounted, and of each disk whether it can be taken out. */
export async function linuxDrives(): Promise<readonly Drive[]> {
  const [mounts, labels] = await Promise.all([
    readFile('/proc/self/mounts', 'utf8').then(readMounts),
    labelsByDevice(),
  ])
  return Promise.all(mounts.map((mount) => driveOfMount(mount, labels)))
}

async function driveOfMount(mount: Mount, labels: ReadonlyMap<string, string>): Promise<Drive> {
  const { device, folder, isReadOnly } = mount
  const facts = device.startsWith('/dev/') ? await factsOf(device) : null
  const kind = kindOfMount(mount, facts)
  // Only of a stick: a dead network drive would never answer.
  const room = kind === 'stick' ? await roomOf(folder) : { freeBytes: null, sizeBytes: null }
  const label = labels.get(device) ?? (kind === 'stick' ? basename(folder) : '')
  return { path: folder, label, kind, isReadOnly, ...room }
}

async function factsOf(device: string): Promise<BlockFacts | null> {
  try {
    const place = await realpath(join('/sys/class/block', basename(await realpath(device))))
    const isUsb = /\/usb\d+\//.test(place)
    // A partition has no such file; its disk, one folder above, has.
    const removable = await readFile(join(place, 'removable'), 'utf8').catch(() =>
      readFile(join(dirname(place), 'removable'), 'utf8'),
    )
    return { isRemovable: removable.trim() === '1', isUsb }
  } catch {
    // Not a disk that the kernel shows: then nothing is known of it.
    return null
  }
}

async function roomOf(folder: string): Promise<Pick<Drive, 'freeBytes' | 'sizeBytes'>> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return {
      freeBytes: Number(bavail) * Number(bsize),
      sizeBytes: Number(blocks) * Number(bsize),
    }
  } catch {
    // Pulled just now: the copy will say so.
    return { freeBytes: null, sizeBytes: null }
  }
}

async function labelsByDevice(): Promise<ReadonlyMap<string, string>> {
  const folder = '/dev/disk/by-label'
  const labels = new Map<string, string>()
  // No disk has a name: then there is no such folder.
  for (const name of await readdir(folder).catch(() => [])) {
    const device = await readlink(join(folder, name)).catch(() => null)
    if (device !== null) labels.set(join('/dev', basename(device)), readLabel(name))
  }
  return labels
}
