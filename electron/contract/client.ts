import { AppError } from '#core/app-error.ts'
import type { Answer } from './answers.ts'
import type { CallName, Input, Output } from './calls.ts'
import type { EventBody, EventName } from './events.ts'

/** What the preload script puts on `window.teras`: two narrow functions and no Electron object. */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Returns the function that stops listening. */
  readonly listen: (heard: (name: string, body: unknown) => void) => () => void
}

export type Client = {
  /** Rejects with an `AppError` that carries the code of the refusal. */
  readonly call: <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>
  readonly on: <Name extends EventName>(
    name: Name,
    heard: (body: EventBody<Name>) => void,
  ) => () => void
}

/**
 * The main process parses what it is given; what it answers its handlers are typed for by the same
 * table. So the client trusts the shape and stays free of the schemas' weight.
 */
export function createClient(bridge: Bridge): Client {
  return {
    async call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
      const answer = (await bridge.call(name, input)) as Answer<Output<Name>>
      if (answer.ok) return answer.value
      throw new AppError(answer.code, `${name} was refused`)
    },
    on<Name extends EventName>(name: Name, heard: (body: EventBody<Name>) => void): () => void {
      return bridge.listen((said, body) => {
        if (said === name) heard(body as EventBody<Name>)
      })
    },
  }
}
