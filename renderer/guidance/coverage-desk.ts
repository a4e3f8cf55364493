import type { Covered } from '#core/coverage/coverage.ts'
import type { Coverage } from '#core/coverage/evidence.ts'

/** What looks for the answers, away from the window's own thread. */
export type Searcher = {
  readonly ask: (covered: Covered) => void
  readonly listen: (hear: (coverage: Coverage) => void) => void
  readonly end: () => void
}

export type CoverageDesk = ReturnType<typeof createCoverageDesk>

/**
 * One search at a time: what is asked meanwhile waits, and only the newest of it is looked for. An
 * answer to words that have changed since is not told.
 */
export function createCoverageDesk(searcher: Searcher, tell: (coverage: Coverage) => void) {
  let isBusy = false
  let waiting: Covered | null = null

  function ask(covered: Covered): void {
    if (isBusy) {
      waiting = covered
      return
    }
    isBusy = true
    searcher.ask(covered)
  }

  searcher.listen((coverage) => {
    isBusy = false
    if (waiting === null) {
      tell(coverage)
      return
    }
    const newest = waiting
    waiting = null
    ask(newest)
  })

  return { ask, end: searcher.end }
}
