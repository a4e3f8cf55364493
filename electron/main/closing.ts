import type { BrowserWindow } from 'electron'
import type { Say } from './say.ts'

const limitMs = 10_000

export type Closing = {
  /** Everything is saved: the window goes. */
  readonly closeNow: () => void
}

/**
 * Holds the closing of the window until it has saved. After ten seconds without an answer the
 * officer is asked; `ask` answers whether she closes all the same.
 */
export function holdClosing(window: BrowserWindow, say: Say, ask: () => Promise<boolean>): Closing {
  let timer: NodeJS.Timeout | null = null

  const closeNow = () => {
    if (timer !== null) clearTimeout(timer)
    if (!window.isDestroyed()) window.destroy()
  }

  const wait = () => {
    timer = setTimeout(async () => {
      if (await ask()) closeNow()
      else timer = null
    }, limitMs)
  }

  window.on('close', (event) => {
    // A page that never came or has crashed holds nothing that could still be saved.
    if (window.webContents.isCrashed() || window.webContents.getURL() === '') return
    event.preventDefault()
    if (timer !== null) return
    say('window.closing', {})
    wait()
  })
  return { closeNow }
}
