import type { BrowserWindow } from 'electron'
import { log } from '../log.ts'
import { outcomeOf } from './save-outcome.ts'

const minuteMs = 60_000
const livesPerMinute = 3

export type Revival = {
  /** Saves what the dead page had handed over; true when nothing is left. */
  readonly save: () => Promise<boolean>
  /** Loads the window again, at the same place. */
  readonly reload: () => void
  /** Loads the plain page that shows the text and nothing else. */
  readonly showText: () => void
  /** Not even the plain page lives. */
  readonly giveUp: (found: { readonly isSaved: boolean }) => void
}

/**
 * A page that died is loaded again once its words are saved. After more than three deaths in a
 * minute the fault would only come again: then the plain text is shown, and in the end nothing.
 */
export function reviveDead(
  window: Pick<BrowserWindow, 'webContents' | 'isDestroyed'>,
  { save, reload, showText, giveUp }: Revival,
): void {
  let deaths: readonly number[] = []
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log(`the page is gone: ${reason}`)
    const now = performance.now()
    deaths = [...deaths, now].filter((moment) => now - moment < minuteMs)
    const isSaved = (await outcomeOf(save())) === 'saved'
    if (window.isDestroyed()) return
    if (deaths.length <= livesPerMinute) reload()
    else if (deaths.length <= 2 * livesPerMinute) showText()
    else giveUp({ isSaved })
  })
}
