/**
 * `stick`: the system says that it can be taken out. `system`: Teras or the system itself lives
 * there. `other`: a disk that stays, or one of which nothing is known.
 */
export type DriveKind = 'stick' | 'network' | 'system' | 'other'

export type Drive = {
  /** Where its files begin: `E:\`, `/media/humas/HUMAS-16G`. */
  readonly path: string
  /** As its owner named it; empty where nobody did. */
  readonly label: string
  readonly kind: DriveKind
  /** Null where the system does not tell. */
  readonly freeBytes: number | null
  readonly sizeBytes: number | null
  readonly isReadOnly: boolean
}

/** The drive on which a folder lies: the one whose path is the longest part of the folder's. */
export function driveOf(folder: string, drives: readonly Drive[]): Drive | null {
  const holding = drives.filter(({ path }) => isWithin(folder, path))
  return holding.reduce<Drive | null>(
    (longest, drive) =>
      longest === null || drive.path.length > longest.path.length ? drive : longest,
    null,
  )
}

/** What the drive is called on the screen: «HUMAS-16G (E:)», or its path where it has no name. */
export function driveName({ label, path }: Pick<Drive, 'label' | 'path'>): string {
  const letter = /^([A-Z]:)\\?$/i.exec(path)?.[1]
  if (label === '') return letter ?? path
  return letter === undefined ? label : `${label} (${letter})`
}

function isWithin(folder: string, drive: string): boolean {
  const isWindows = /^[A-Z]:/i.test(drive)
  const fold = (path: string) => (isWindows ? path.toUpperCase().replaceAll('/', '\\') : path)
  const stroke = isWindows ? '\\' : '/'
  const root = fold(drive).replace(/[\\/]$/, '')
  const inner = fold(folder)
  return inner === root || inner.startsWith(`${root}${stroke}`)
}
