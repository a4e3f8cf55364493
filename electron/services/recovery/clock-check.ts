/** No PC that runs this version can honestly show an earlier moment; raised with each release. */
export const builtAfter = '2026-01-01T00:00:00Z'

const backMs = 2 * 60_000

type Moments = {
  /** The wall clock now, and the latest one that is known to have been shown before. */
  readonly nowMs: number
  readonly seenMs: number | null
}

/** True where the clock lies before the program was built or went back more than two minutes. */
export function isClockWrong({ nowMs, seenMs }: Moments): boolean {
  return nowMs < Date.parse(builtAfter) || (seenMs !== null && nowMs < seenMs - backMs)
}

/**
 * True once the wall clock has gone back more than two minutes against the steady one, which
 * nobody can set; `now` answers both in milliseconds.
 */
export function watchClock(now: () => { readonly wallMs: number; readonly steadyMs: number }) {
  const first = now()
  let latest = first.wallMs - first.steadyMs
  return (): boolean => {
    const { wallMs, steadyMs } = now()
    const offset = wallMs - steadyMs
    const isBack = offset < latest - backMs
    latest = Math.max(latest, offset)
    return isBack
  }
}
