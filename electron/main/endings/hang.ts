import type { BrowserWindow } from 'electron'
import { log } from '../log.ts'
import { outcomeOf } from './save-outcome.ts'

/** A page that has left a key unanswered for so long hangs. */
export const hangLimitMs = 10_000
/** How often a page in which she types is asked whether it lives. */
export const checkEveryMs = 5000

export type Hang = {
  /** Asks the page for a sign of life, which comes back as `isAlive`. */
  readonly check: () => void
  /** Saves what the page had handed over before it hung; true when nothing is left. */
  readonly save: () => Promise<boolean>
  /** True to load the page again; rejects or answers false once `signal` takes the question back. */
  readonly ask: (found: { readonly isSaved: boolean }, signal: AbortSignal) => Promise<boolean>
}

/**
 * A page that hangs is saved by the main process, and she is asked whether to load it again.
 * Chromium says so only after half a minute, hence the own question; it costs nothing while no key
 * is pressed. The answer is called with every sign of life.
 */
export function watchHang(
  window: Pick<BrowserWindow, 'on' | 'webContents' | 'isDestroyed'>,
  { check, save, ask }: Hang,
): { readonly isAlive: () => void } {
  let hang: AbortController | null = null
  let timer: NodeJS.Timeout | null = null
  let checkedAt = Number.NEGATIVE_INFINITY

  async function offer(signal: AbortSignal): Promise<void> {
    log('the page does not answer')
    const isSaved = (await outcomeOf(save())) === 'saved'
    if (signal.aborted || !(await ask({ isSaved }, signal)) || signal.aborted) return
    // Only a dead page can be loaded again: its death brings the reload with it.
    if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
  }

  function isHung(): void {
    stopTimer()
    if (hang !== null) return
    const found = new AbortController()
    hang = found
    const forget = () => {
      if (hang === found) hang = null
    }
    offer(found.signal).then(forget, forget)
  }

  function isAlive(): void {
    stopTimer()
    hang?.abort()
    hang = null
  }

  function stopTimer(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  window.webContents.on('before-input-event', () => {
    const now = performance.now()
    if (timer !== null || hang !== null || now - checkedAt < checkEveryMs) return
    checkedAt = now
    timer = setTimeout(isHung, hangLimitMs)
    check()
  })
  // A page that is gone does not hang; the one after it starts anew.
  window.webContents.on('render-process-gone', isAlive)
  window.webContents.on('did-start-loading', stopTimer)
  window.on('unresponsive', isHung)
  window.on('responsive', isAlive)
  return { isAlive }
}
