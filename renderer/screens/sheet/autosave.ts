import type { ErrorCode } from '#core/app-error.ts'

/** The three honest states; `failed` stays until a later save has been flushed. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'typing' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

/** Pause after the last change, longest wait while typing goes on, pause after a failure. */
export const cadenceMs = { pause: 400, longest: 2000, retry: 5000 } as const

type AutosavePorts = {
  /** Resolves with the moment at which the state it was given had been flushed. */
  readonly save: () => Promise<string>
  readonly codeOf: (thrown: unknown) => ErrorCode
  readonly onState: (state: SaveState) => void
}

export type Autosave = {
  /** Something changed. */
  readonly touch: () => void
  /** Saves what is unsaved now; true when nothing is left unsaved. */
  readonly flush: () => Promise<boolean>
  /** Stops the timers; call `flush` first. */
  readonly stop: () => void
}

/** One save at a time; changes made meanwhile are saved right after it. */
export function createAutosave({ save, codeOf, onState }: AutosavePorts): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirtySince: number | null = null
  let running: Promise<void> | null = null
  let hasFailed = false

  function schedule(waitMs: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), waitMs)
  }

  function touch() {
    const now = Date.now()
    dirtySince ??= now
    if (hasFailed) return
    onState({ kind: 'typing' })
    schedule(Math.max(0, Math.min(cadenceMs.pause, dirtySince + cadenceMs.longest - now)))
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
    dirtySince = null
    try {
      const at = await save()
      hasFailed = false
      if (dirtySince === null) onState({ kind: 'saved', at })
      else touch()
    } catch (thrown) {
      dirtySince = began ?? Date.now()
      hasFailed = true
      onState({ kind: 'failed', code: codeOf(thrown) })
      schedule(cadenceMs.retry)
    }
  }

  async function flush(): Promise<boolean> {
    if (running !== null) await running
    if (dirtySince !== null) await run()
    return dirtySince === null
  }

  return { touch, flush, stop: () => clearTimeout(timer) }
}
