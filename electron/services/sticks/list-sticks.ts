import { AppError } from '#core/app-error.ts'
import { type Drive, driveOf } from './drive.ts'
import { linuxDrives } from './linux-drives.ts'
import { windowsDrives } from './windows-drives.ts'

/** What the system says of its drives; rejects where it does not say it. */
export type DriveSystem = () => Promise<readonly Drive[]>

export type Drives = {
  /**
   * Drives that can be taken out, by path. `isSure` is false where the system has not told in time:
   * then it is what it told before, and asking again a little later may bring more.
   */
  readonly sticks: () => Promise<{ readonly sticks: readonly Drive[]; readonly isSure: boolean }>
  /** The drive of a folder; null where nothing is known of it. */
  readonly of: (folder: string) => Promise<Drive | null>
}

/** She never waits longer: choosing a folder works without any of it. */
const patienceMs = 2_000

/** Asks the system once at a time and never longer than its patience. */
export function openDrives(
  system: DriveSystem = systemDrives,
  patience: number = patienceMs,
): Drives {
  let asking: Promise<readonly Drive[]> | null = null
  let known: readonly Drive[] = []
  const ask = (): Promise<readonly Drive[]> => {
    asking ??= system().finally(() => {
      asking = null
    })
    return asking
  }
  const soon = async () => {
    const told = await within(
      ask().then(
        (drives) => drives,
        // The list is a bonus; without it she chooses a folder.
        () => null,
      ),
      patience,
    )
    if (told !== null) known = told
    return { drives: known, isSure: told !== null }
  }
  return {
    async sticks() {
      const { drives, isSure } = await soon()
      const sticks = drives.filter(({ kind }) => kind === 'stick')
      return { sticks: [...sticks].sort((a, b) => (a.path < b.path ? -1 : 1)), isSure }
    },
    async of(folder) {
      if (/^(\\\\|\/\/)/.test(folder)) return networkDrive(folder)
      return driveOf(folder, (await soon()).drives)
    },
  }
}

/** The drives of this PC. */
export const systemDrives: DriveSystem = () => {
  if (process.platform === 'win32') return windowsDrives()
  if (process.platform === 'linux') return linuxDrives()
  return Promise.reject(new AppError('internal', `no list of drives on ${process.platform}`))
}

function networkDrive(path: string): Drive {
  const nothing = { freeBytes: null, sizeBytes: null, isReadOnly: false }
  return { path, label: '', kind: 'network', ...nothing }
}

/** Null where it takes longer. */
function within<Value>(work: Promise<Value>, limitMs: number): Promise<Value | null> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), limitMs)
    work.then(
      (value) => {
        clearTimeout(late)
        resolve(value)
      },
      () => undefined,
    )
  })
}
