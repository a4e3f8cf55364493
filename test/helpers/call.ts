import type { Page } from 'playwright-core'
import type { Answer } from '#contract/answers.ts'
import type { CallName, Input, Output } from '#contract/calls.ts'
import type { Bridge } from '#contract/client.ts'

declare global {
  interface Window {
    readonly teras: Bridge
  }
}

export type Call = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>

/** Calls the running program over its own bridge; throws the code of a refusal. */
export function callOn(page: Page): Call {
  return async (name, input) => {
    const answer = await page.evaluate(([called, given]) => window.teras.call(called, given), [
      name,
      input,
    ] as const)
    const { ok, ...rest } = answer as Answer<never>
    if (ok && 'value' in rest) return rest.value
    throw new Error(`${name} was refused: ${JSON.stringify(rest)}`)
  }
}
