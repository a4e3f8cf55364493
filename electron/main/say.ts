import type { WebContents } from 'electron'
import { eventChannel } from '#contract/answers.ts'
import type { EventBody, EventName } from '#contract/events.ts'

/** Tells the window something unasked; silent where the window has gone. */
export type Say = <Name extends EventName>(name: Name, body: EventBody<Name>) => void

export function sayTo(contents: WebContents): Say {
  return (name, body) => {
    if (!contents.isDestroyed()) contents.send(eventChannel, name, body)
  }
}
