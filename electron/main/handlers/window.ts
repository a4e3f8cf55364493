import type { Handlers } from '#contract/handlers.ts'
import type { Closing } from '../endings/closing.ts'

type WindowCalls = 'window.close-now' | 'window.not-saved'

export function windowHandlers({ closeNow, notSaved }: Closing): Pick<Handlers, WindowCalls> {
  return {
    async 'window.close-now'() {
      // The answer must leave before the window it goes to.
      setImmediate(closeNow)
      return {}
    },
    async 'window.not-saved'() {
      notSaved()
      return {}
    },
  }
}
