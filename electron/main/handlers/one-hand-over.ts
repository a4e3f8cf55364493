import { lstat } from 'node:fs/promises'
import { AppError } from '#core/app-error.ts'

/** The hand-over that is under way, of which there is one at a time, and what the last one left. */
export type OneHandOver = {
  /** Rejects with `export-running` while another one is. */
  readonly run: <Value>(act: (signal: AbortSignal) => Promise<Value>) => Promise<Value>
  readonly cancel: () => void
  /** The folder or file that was written last. */
  readonly remember: (path: string) => void
  /** Rejects with `folder-gone` where it is not there any more. */
  readonly last: () => Promise<string>
}

export function oneHandOver(): OneHandOver {
  let running: AbortController | null = null
  let written: string | null = null
  return {
    async run(act) {
      if (running !== null) throw new AppError('export-running', 'one at a time')
      running = new AbortController()
      try {
        return await act(running.signal)
      } finally {
        running = null
      }
    },
    cancel: () => running?.abort(),
    remember(path) {
      written = path
    },
    async last() {
      if (written === null || !(await isThere(written)))
        throw new AppError('folder-gone', 'nothing to show')
      return written
    },
  }
}

/** False for whatever cannot be looked at, such as a stick that was pulled. */
function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
