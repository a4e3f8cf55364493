import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import type { Moment, ReleaseId } from '#core/release/release.ts'
import { onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'
import type { Releases } from './releases.ts'
import { idOfTrashName, isLongInTrash, moveFolder } from './trash.ts'

export type Eraser = {
  readonly port: FilePort
  readonly profile: string
  readonly releases: Pick<Releases, 'forget'>
  /** Removes a folder whose name begins with `.teras-` and all that lies in it. */
  readonly remove: (folder: string) => Promise<void>
}

/** Hidden, so that no list and no second copy sees it; only what she has said goes comes here. */
const erasedStart = '.teras-hapus-'

/** The releases that have lain in the trash for thirty days. */
export async function oldInTrash(
  port: FilePort,
  profile: string,
  now: Moment,
): Promise<readonly ReleaseId[]> {
  const names = await onDisk('listing the trash', () => port.list(join(profile, 'trash')))
  return [...new Set(names.flatMap((name) => oldId(name, now) ?? []))]
}

/**
 * Erases these releases with their history, on her word alone: those among them that have lain in
 * the trash for thirty days, no others. Each goes in one step, and nothing misses it afterwards.
 * Answers how many have gone; rejects with a `disk-` code where the disk refuses one.
 */
export async function eraseForGood(
  eraser: Eraser,
  ids: readonly ReleaseId[],
  now: Moment,
): Promise<number> {
  const { port, profile, releases, remove } = eraser
  await clearErased(eraser)
  const wanted = new Set(ids)
  const erased = new Set<ReleaseId>()
  for (const name of await onDisk('listing the trash', () => port.list(join(profile, 'trash')))) {
    const id = oldId(name, now)
    if (id === null || !wanted.has(id)) continue
    const hidden = join(profile, `${erasedStart}${randomBytes(6).toString('hex')}`)
    // Before and after: whenever the power goes, no start misses what she has erased.
    await releases.forget(id)
    const from = join(profile, 'trash', name)
    await moveFolder(port, from, hidden, new AppError('release-unknown', `${name} has gone`))
    await releases.forget(id)
    erased.add(id)
    // It is out of the trash; what a virus scanner holds now goes the next time.
    await remove(hidden).catch(() => undefined)
  }
  return erased.size
}

/** What was erased and could not be removed then. */
export async function clearErased({
  port,
  profile,
  remove,
}: Pick<Eraser, 'port' | 'profile' | 'remove'>): Promise<void> {
  for (const name of await port.list(profile).catch(() => [])) {
    if (name.startsWith(erasedStart)) await remove(join(profile, name)).catch(() => undefined)
  }
}

function oldId(name: string, now: Moment): ReleaseId | null {
  const id = idOfTrashName(name)
  return id !== null && isLongInTrash(name.slice(0, 10), now) ? id : null
}
