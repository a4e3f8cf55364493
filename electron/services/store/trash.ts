import { dirname, join } from 'node:path'
import type { AppError } from '#core/app-error.ts'
import type { Moment, ReleaseId } from '#core/release/release.ts'
import { onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'

/** `2026-11-24-<id>`: the technician who looks into the folder sees when it was discarded. */
export function trashName(id: ReleaseId, now: Moment): string {
  return `${now.slice(0, 10)}-${id}`
}

/** Null for a name that `trashName` did not make. */
export function idOfTrashName(name: string): ReleaseId | null {
  return /^\d{4}-\d{2}-\d{2}-([a-z0-9]{12,32})$/.exec(name)?.[1] ?? null
}

export const askAfterMs = 30 * 86_400_000

/** Whether a folder or photo that came into the trash on this day has lain there for thirty days. */
export function isLongInTrash(day: string, now: Moment): boolean {
  return Date.parse(now) - Date.parse(day) >= askAfterMs
}

/** The name of its folder in the trash, the latest where there are several; null for none. */
export async function findInTrash(
  port: FilePort,
  profile: string,
  id: ReleaseId,
): Promise<string | null> {
  const names = await onDisk('listing the trash', () => port.list(join(profile, 'trash')))
  return (
    [...names]
      .sort()
      .reverse()
      .find((name) => idOfTrashName(name) === id) ?? null
  )
}

/**
 * Moves a folder and makes both ends last; throws `missing` where nothing lies at `from`. Where a
 * flush fails it is moved back: a refusal must leave everything where it was.
 */
export async function moveFolder(
  port: FilePort,
  from: string,
  to: string,
  missing: AppError,
): Promise<void> {
  const makeBothEndsLast = async () => {
    await port.flushFolder(dirname(to))
    await port.flushFolder(dirname(from))
  }
  await onDisk(`moving ${from}`, async () => {
    if ((await port.stat(from)) === null) throw missing
    await port.makeFolder(dirname(to))
    await port.rename(from, to)
    try {
      await makeBothEndsLast()
    } catch (cause) {
      // The first failure is the one to tell, whether the way back works or not.
      await port
        .rename(to, from)
        .then(makeBothEndsLast)
        .catch(() => undefined)
      throw cause
    }
  })
}
