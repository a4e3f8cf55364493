import type { BrowserWindow, PowerMonitor } from 'electron'

type Ending = {
  /** Whether a release is open, so that there may be something to save. */
  readonly isWriting: () => boolean
  /** Asks the page to save what it has. */
  readonly saveNow: () => void
  /** Saves what the page has handed over, without asking it. */
  readonly saveHeld: () => Promise<unknown>
  /** Closes the window as she does, which saves first. */
  readonly close: () => void
}

type Stoppable = { readonly preventDefault: () => void }

/**
 * Log-off and shutdown wait until the window has saved and gone: a program that holds up the
 * session and then ends lets it go on by itself. Sleep, lock, and battery only save.
 */
export function saveBeforeSessionEnds(
  window: Pick<BrowserWindow, 'on'>,
  power: Pick<PowerMonitor, 'on'>,
  { isWriting, saveNow, saveHeld, close }: Ending,
): void {
  const leave = (event?: Stoppable) => {
    if (!isWriting()) return
    event?.preventDefault()
    close()
  }
  // Both exist on Windows only. The first can wait; when the second comes there is no time to ask.
  const onSession = window.on as (name: string, hear: (event?: Stoppable) => void) => unknown
  onSession.call(window, 'query-session-end', leave)
  onSession.call(window, 'session-end', () => {
    saveNow()
    void saveHeld()
  })
  power.on('shutdown', leave as () => void)
  power.on('suspend', saveNow)
  power.on('lock-screen', saveNow)
  power.on('on-battery', saveNow)
}
