import type { Handlers } from '#contract/handlers.ts'
import type { Closing } from '../closing.ts'

export function windowHandlers({ closeNow }: Closing): Pick<Handlers, 'window.close-now'> {
  return {
    async 'window.close-now'() {
      // The answer must leave before the window it goes to.
      setImmediate(closeNow)
      return {}
    },
  }
}
