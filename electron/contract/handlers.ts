import type { z } from 'zod'
import type { CallName, calls, Output } from './calls.ts'

/** What the main process must answer for: one function per call, after its input was parsed. */
export type Handlers = {
  readonly [Name in CallName]: (
    input: z.output<(typeof calls)[Name]['input']>,
  ) => Promise<Output<Name>>
}
