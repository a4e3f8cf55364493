export type FewAtOnce = {
  /** Begins the work when there is room for it; rejects with the first failure of any. */
  readonly begin: (work: () => Promise<void>) => Promise<void>
  /** Waits for all; rejects with the first failure. */
  readonly finish: () => Promise<void>
  /** Waits until nothing is under way any more, whatever came of it. */
  readonly settle: () => Promise<void>
}

/** Runs work side by side, at most `limit` at once; after a failure none is begun. */
export function fewAtOnce(limit: number): FewAtOnce {
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  const stopIfFailed = () => {
    if (failures.length > 0) throw failures[0]
  }
  const settle = async () => {
    while (running.size > 0) await Promise.all(running)
  }
  return {
    async begin(work) {
      while (running.size >= limit) await Promise.race(running)
      stopIfFailed()
      const one: Promise<void> = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(one))
      running.add(one)
    },
    async finish() {
      await settle()
      stopIfFailed()
    },
    settle,
  }
}
