import type { SavedWhy } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'

/** The three honest states; `failed` stays until a later save has been flushed. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'typing' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

/**
 * `pause` after the last change and `longest` while typing goes on until the disk has it; `hold`
 * until the main process has it in memory, where a crash of this page cannot reach it; `patience`
 * until a save without an answer is no longer called typing; `retry` after a failure.
 * `pause` and `longest` lie below the promised 0.5 s and 2 s by as much as a busy PC may need.
 */
export const cadenceMs = {
  pause: 350,
  longest: 1500,
  hold: 250,
  patience: 5000,
  retry: 5000,
} as const

type AutosavePorts = {
  /** Resolves with the moment at which the state it was given had been flushed. */
  readonly save: (why: SavedWhy) => Promise<string>
  /** Hands the newest state over without writing it; must not throw. */
  readonly hold: () => void
  readonly codeOf: (thrown: unknown) => ErrorCode
  readonly onState: (state: SaveState) => void
}

export type Autosave = {
  /** Something changed. */
  readonly touch: (why?: SavedWhy) => void
  /** Saves what is unsaved now; true when nothing is left unsaved. */
  readonly flush: (why?: SavedWhy) => Promise<boolean>
  /** Stops the timers; call `flush` first. */
  readonly stop: () => void
}

/** One save at a time; changes made meanwhile are saved right after it. */
export function createAutosave({ save, hold, codeOf, onState }: AutosavePorts): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let holding: ReturnType<typeof setTimeout> | undefined
  let dirtySince: number | null = null
  let running: Promise<void> | null = null
  let isInTrouble = false
  let hasFailed = false
  let reason: SavedWhy = 'typing'

  function schedule(waitMs: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), waitMs)
  }

  function touch(why: SavedWhy = 'typing') {
    const now = Date.now()
    dirtySince ??= now
    if (why !== 'typing') reason = why
    holdSoon()
    if (!isInTrouble) onState({ kind: 'typing' })
    if (hasFailed) return
    schedule(Math.max(0, Math.min(cadenceMs.pause, dirtySince + cadenceMs.longest - now)))
  }

  function holdSoon() {
    holding ??= setTimeout(() => {
      holding = undefined
      hold()
    }, cadenceMs.hold)
  }

  function run(): Promise<void> {
    clearTimeout(timer)
    running ??= attempt().finally(() => {
      running = null
    })
    return running
  }

  async function attempt(): Promise<void> {
    const began = dirtySince
    const why = reason
    dirtySince = null
    reason = 'typing'
    // The save itself carries what would have been held.
    clearTimeout(holding)
    holding = undefined
    const impatient = setTimeout(() => tellTrouble('disk-slow'), cadenceMs.patience)
    try {
      const at = await save(why)
      isInTrouble = false
      hasFailed = false
      if (dirtySince === null) onState({ kind: 'saved', at })
      else touch()
    } catch (thrown) {
      dirtySince = began ?? Date.now()
      if (reason === 'typing') reason = why
      hasFailed = true
      tellTrouble(codeOf(thrown))
      schedule(cadenceMs.retry)
    } finally {
      clearTimeout(impatient)
    }
  }

  function tellTrouble(code: ErrorCode) {
    isInTrouble = true
    onState({ kind: 'failed', code })
  }

  async function flush(why: SavedWhy = 'typing'): Promise<boolean> {
    if (dirtySince !== null && why !== 'typing') reason = why
    if (running !== null) await running
    if (dirtySince !== null) await run()
    return dirtySince === null
  }

  function stop() {
    clearTimeout(timer)
    clearTimeout(holding)
    holding = undefined
  }

  return { touch, flush, stop }
}
