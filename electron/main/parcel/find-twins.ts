import type { ParcelPreview } from '#contract/calls/parcel.ts'
import { isTwin, likelyTwins, type Redrawn, sameness, twinsAtMost } from '#core/outbox/twins.ts'
import type { Release } from '#core/release/release.ts'
import type { Releases } from '#services/store/releases.ts'

/** Cards that look alike are opened, and a few of them at most: the rest only look alike. */
const openedAtMost = 20

/**
 * The releases here that may be the one in the parcel, one that is the same in all before the
 * others. A release that cannot be opened is left out: it is told of elsewhere.
 */
export async function findTwins(
  release: Release,
  redrawn: readonly Redrawn[],
  releases: Pick<Releases, 'list' | 'open'>,
): Promise<ParcelPreview['twins']> {
  const likely = likelyTwins(release, (await releases.list()).releases).slice(0, openedAtMost)
  const twins: ParcelPreview['twins'][number][] = []
  for (const { id } of likely) {
    const opened = await releases.open(id).catch(() => null)
    if (opened === null || !isTwin(release, opened.release)) continue
    const { isSame } = sameness(release, redrawn, opened.release)
    twins.push({ release: opened.release, savedAt: opened.savedAt, isSame })
  }
  return twins.sort((one, other) => Number(other.isSame) - Number(one.isSame)).slice(0, twinsAtMost)
}
