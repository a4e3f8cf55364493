/** Watches the saves: while they come she is typing, and the second copy stands back. */
export type Quiet = {
  readonly noteWork: () => void
  /** Typing this moment. */
  readonly isBusy: () => boolean
  /** Nothing for a while: the daily copy may begin. */
  readonly isQuiet: () => boolean
  /** Whether anything was saved since `forget`. */
  readonly hasWork: () => boolean
  readonly forget: () => void
}

const busyMs = 2_000
const quietMs = 60_000

/** `nowMs` is a steady clock; the start of the program counts as work. */
export function createQuiet(nowMs: () => number = () => performance.now()): Quiet {
  const startedMs = nowMs()
  let lastMs: number | null = null
  let hasWork = false
  return {
    noteWork() {
      lastMs = nowMs()
      hasWork = true
    },
    isBusy: () => lastMs !== null && nowMs() - lastMs < busyMs,
    isQuiet: () => nowMs() - (lastMs ?? startedMs) >= quietMs,
    hasWork: () => hasWork,
    forget() {
      hasWork = false
    },
  }
}
