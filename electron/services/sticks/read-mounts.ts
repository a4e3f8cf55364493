import type { DriveKind } from './drive.ts'

export type Mount = {
  readonly device: string
  readonly folder: string
  readonly type: string
  readonly isReadOnly: boolean
}

/** What `/sys/class/block` says of the device behind a mount. */
export type BlockFacts = { readonly isRemovable: boolean; readonly isUsb: boolean }

const network =
  /^(nfs4?|cifs|smb3|smbfs|afpfs|davfs|9p|ceph|fuse\.(sshfs|davfs2|gvfsd-fuse|rclone))$/
const systemFolders = new Set(['/', '/boot', '/boot/efi', '/home', '/usr', '/var'])
/** Read as disks by nobody: what the kernel shows of itself. */
const isReal = ({ device, type, folder }: Mount) =>
  device.startsWith('/dev/') || network.test(type) || folder === '/'

/** `/proc/self/mounts`, where a space in a name stands as `\040`; later lines lie over earlier ones. */
export function readMounts(text: string): readonly Mount[] {
  const byFolder = new Map<string, Mount>()
  for (const line of text.split('\n')) {
    const [device, folder, type, options] = line.split(' ').map(readEscapes)
    if (device === undefined || folder === undefined || type === undefined) continue
    const isReadOnly = (options ?? '').split(',').includes('ro')
    byFolder.set(folder, { device, folder, type, isReadOnly })
  }
  return [...byFolder.values()].filter(isReal)
}

/** A stick is what can be taken out: removable itself, or hanging on USB, and nothing of the system. */
export function kindOfMount(mount: Mount, facts: BlockFacts | null): DriveKind {
  if (network.test(mount.type)) return 'network'
  if (systemFolders.has(mount.folder)) return 'system'
  return facts !== null && (facts.isRemovable || facts.isUsb) ? 'stick' : 'other'
}

/** The names under `/dev/disk/by-label` write what is no letter as `\x20`, in bytes of UTF-8. */
export function readLabel(name: string): string {
  const bytes = name.replace(/\\x([0-9a-f]{2})/gi, '%$1').replace(/%(?![0-9a-f]{2})/gi, '%25')
  try {
    return decodeURIComponent(bytes)
  } catch {
    // Bytes of another alphabet than UTF-8: shown as they are rather than not at all.
    return name
  }
}

function readEscapes(word: string): string {
  return word.replace(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  )
}
