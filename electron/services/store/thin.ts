/** A moment on the steady clock of one run of the program; nobody can set it wrong. */
export type Steady = { readonly boot: string; readonly ms: number }

/** What thinning must know of a version. */
export type Thinnable = Steady & {
  readonly revision: number
  readonly sizeBytes: number
  /** Named by hand, or sent: kept for good. */
  readonly isForever: boolean
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Of versions younger than `upTo`, one in each `step` is kept; each step divides the next. */
const classes = [
  { upTo: hour, step: minute },
  { upTo: day, step: 10 * minute },
  { upTo: 7 * day, step: hour },
  { upTo: 30 * day, step: day },
] as const

/** All kept versions of one release together; named and sent ones stay even above it. */
export const keepAtMostBytes = 20 * 1024 * 1024

/**
 * The versions that are worth keeping at `now`, in the order of their revisions. Age is the time
 * the program ran, by the steady clock: a PC whose date is wrong by years loses no version, and
 * weeks without work on the release do not age it. The newest of each step stays, so that
 * thinning again, or later, keeps what thinning everything at once would have kept.
 */
export function thin<Version extends Thinnable>(
  versions: readonly Version[],
  now: Steady,
): readonly Version[] {
  const newestFirst = [...versions].sort((one, other) => other.revision - one.revision)
  const ages = agesOf(newestFirst, now)
  const kept = newestFirst.filter((version, at) => {
    const newer = newestFirst[at - 1]
    if (newer === undefined || version.isForever) return true
    const step = classes.find(({ upTo }) => (ages[at] ?? 0) < upTo)?.step
    return step !== undefined && !isSameStep(version, newer, step)
  })
  return withinBytes(kept.reverse(), keepAtMostBytes)
}

function isSameStep(one: Steady, other: Steady, step: number): boolean {
  return one.boot === other.boot && Math.floor(one.ms / step) === Math.floor(other.ms / step)
}

/** Of a run of the program before this one, only the time from its start to its last save counts. */
function agesOf(newestFirst: readonly Steady[], now: Steady): readonly number[] {
  let run = now
  let sinceRun = 0
  return newestFirst.map((version) => {
    if (version.boot !== run.boot) {
      sinceRun += run.ms
      run = version
    }
    return sinceRun + Math.max(0, run.ms - version.ms)
  })
}

/** Lets the oldest go first, never the newest. */
function withinBytes<Version extends Thinnable>(
  oldestFirst: readonly Version[],
  limit: number,
): readonly Version[] {
  let surplus = oldestFirst.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) - limit
  const newest = oldestFirst.at(-1)
  return oldestFirst.filter((version) => {
    if (surplus <= 0 || version.isForever || version === newest) return true
    surplus -= version.sizeBytes
    return false
  })
}
