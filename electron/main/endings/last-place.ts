import type { Place } from '#core/release/place.ts'

const minuteMs = 60_000

export type LastPlace = {
  readonly remember: (place: Place | null) => void
  readonly now: () => Place | null
  /** The place is on the disk, for the next start. */
  readonly settle: () => Promise<void>
}

/**
 * Where she is, in memory with every pause of the caret; on the disk when another release is
 * opened, once a minute, and at the end, so that typing costs no flush for it.
 */
export function createLastPlace(
  keep: (left: Place | null) => Promise<void>,
  steadyMs: () => number = () => performance.now(),
): LastPlace {
  let place: Place | null = null
  let keptId: string | null = null
  let keptAt = Number.NEGATIVE_INFINITY
  let isKept = true

  async function settle(): Promise<void> {
    if (isKept) return
    isKept = true
    keptId = place?.id ?? null
    keptAt = steadyMs()
    await keep(place)
  }

  return {
    remember(next) {
      place = next
      isKept = false
      if ((next?.id ?? null) !== keptId || steadyMs() - keptAt > minuteMs) void settle()
    },
    now: () => place,
    settle,
  }
}
