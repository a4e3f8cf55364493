import { type BrowserWindow, powerMonitor } from 'electron'
import type { Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Say } from '../say.ts'
import { loadPage } from '../window.ts'
import { type Closing, holdClosing } from './closing.ts'
import { bidFarewell } from './farewell.ts'
import { watchHang } from './hang.ts'
import { createHeldWords, type HeldWords } from './held-words.ts'
import { createLastPlace, type LastPlace } from './last-place.ts'
import { reviveDead } from './revive.ts'
import { saveBeforeSessionEnds } from './session-end.ts'

type Given = {
  readonly window: BrowserWindow
  readonly say: Say
  readonly dialogs: Dialogs
  readonly desk: Profile['desk']
  readonly save: Handlers['release.save']
}

type EndingCalls =
  | 'release.save'
  | 'release.hold'
  | 'desk.remember'
  | 'desk.keepTabs'
  | 'rescue.reopen'
  | 'window.alive'

export type Endings = {
  readonly handlers: Pick<Handlers, EndingCalls>
  readonly closing: Closing
  readonly held: HeldWords
  readonly lastPlace: LastPlace
  readonly whereSheWas: () => Promise<Pick<Output<'settings.read'>, 'resume' | 'left' | 'tabs'>>
}

/** Every way the window may end, wanted or not: each saves first. */
export function watchEndings({ window, say, dialogs, desk, save }: Given): Endings {
  const held = createHeldWords(save)
  const lastPlace = createLastPlace((left) => desk.save({ left }))
  const closing = holdClosing(window, { say, save: held.saveAll, ask: dialogs.closeUnsaved })
  let isReturning = false

  const reload = () => {
    isReturning = true
    void loadPage(window)
  }
  reviveDead(window, {
    save: held.saveAll,
    reload,
    showText: () => void loadPage(window, 'rescue'),
    giveUp: (found) =>
      void bidFarewell(found, { save: held.saveAll, tell: dialogs.tellDead }).finally(
        closing.closeNow,
      ),
  })
  const { isAlive } = watchHang(window, {
    check: () => say('window.are-you-there', {}),
    save: held.saveAll,
    ask: dialogs.reloadHung,
  })
  // The power monitor takes its time to wake up, and nothing is open yet.
  window.webContents.once('did-finish-load', () =>
    saveBeforeSessionEnds(window, powerMonitor, {
      isWriting: () => lastPlace.now() !== null,
      saveNow: () => say('window.save-now', {}),
      saveHeld: held.saveAll,
      close: () => window.close(),
    }),
  )

  return {
    closing,
    held,
    lastPlace,
    handlers: {
      'release.save': held.save,
      async 'release.hold'({ release }) {
        held.hold(release)
        return {}
      },
      async 'desk.remember'({ place }) {
        lastPlace.remember(place)
        return {}
      },
      async 'desk.keepTabs'({ tabs }) {
        await desk.save({ tabs })
        return {}
      },
      async 'window.alive'() {
        isAlive()
        return {}
      },
      async 'rescue.reopen'() {
        setImmediate(reload)
        return {}
      },
    },
    async whereSheWas() {
      const place = lastPlace.now()
      const { left, tabs } = await desk.read()
      if (!isReturning) return { resume: null, left, tabs }
      isReturning = false
      return { resume: place && { place, unsaved: held.peek(place.id) }, left: null, tabs }
    },
  }
}
