import type { BrowserWindow } from 'electron'
import { describe, log } from '../log.ts'
import type { Say } from '../say.ts'
import { outcomeOf } from './save-outcome.ts'

const limitMs = 10_000

/** `refused`: saving was tried and failed; `unsure`: nobody has said yet that it worked. */
export type NotSaved = 'refused' | 'unsure'

export type Closing = {
  /** Everything is saved: the window goes. */
  readonly closeNow: () => void
  /** The page tried to save and could not: she is asked at once. */
  readonly notSaved: () => void
}

type Holding = {
  readonly say: Say
  /** Saves what the page had handed over; true when nothing is left. */
  readonly save: () => Promise<boolean>
  /** Whether she closes all the same. */
  readonly ask: (why: NotSaved) => Promise<boolean>
}

/**
 * Holds the closing of the window until it has saved. Where saving fails, or after ten seconds
 * without an answer, the officer is asked; until she has answered, another click changes nothing.
 */
export function holdClosing(window: BrowserWindow, { say, save, ask }: Holding): Closing {
  let state: 'open' | 'waiting' | 'asking' = 'open'
  let timer: NodeJS.Timeout | undefined

  const closeNow = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) window.destroy()
  }

  /** Once for every wish to close, whichever comes first: the refusal or the end of the wait. */
  const question = async (find: () => Promise<NotSaved>) => {
    if (state !== 'waiting') return
    state = 'asking'
    clearTimeout(timer)
    try {
      if (await ask(await find())) closeNow()
    } catch (error) {
      log(`closing: ${describe(error)}`)
    } finally {
      state = 'open'
    }
  }

  // The page is silent: what it may still hold nobody knows, even where the disk took the rest.
  const saveHeld = async () => ((await outcomeOf(save())) === 'refused' ? 'refused' : 'unsure')

  window.on('close', (event) => {
    // A page that never came or has crashed holds nothing that could still be saved.
    if (window.webContents.isCrashed() || window.webContents.getURL() === '') return
    event.preventDefault()
    if (state !== 'open') return
    state = 'waiting'
    say('window.closing', {})
    timer = setTimeout(() => void question(saveHeld), limitMs)
  })
  return { closeNow, notSaved: () => void question(async () => 'refused') }
}
